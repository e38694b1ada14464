import { afterEach, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { OUTLINED } from './drafts';
import { calm, DRAFT, PLAIN, rangeOf, Session, type SessionOptions } from './harness';

let session: Session;
afterEach(() => session.stop());

async function hover(piece: string, options: SessionOptions = {}): Promise<{ text: string; hover: Hover | null }> {
  session = await Session.start(options);
  await session.open(OUTLINED);
  const answer = await session.client.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri: DRAFT },
    position: rangeOf(OUTLINED, piece).start,
  });
  return { text: (answer?.contents as MarkupContent | undefined)?.value ?? '', hover: answer };
}

test('on a finding: the rule, why, an example, source, which rule, whose setting; not the message once more', async () => {
  const { text, hover: answer } = await hover(',');
  expect(answer?.range).toEqual(rangeOf(OUTLINED, ','));
  const [title, why, example, source, last, ...rest] = text.split('\n\n');
  expect(title).toBe('**汉字旁的半角标点**');
  expect(why).toContain('中文标点');
  expect(example).toBe('例：同志们«:» → 同志们«：»');
  expect(source).toMatch(/^依据：GB\/T 15834/);
  expect(last).toBe('规则 `punctuation/half-width` · 设置：必错（默认）');
  expect(rest).toEqual([]);
  expect(text).not.toContain('半角标点“,”');
});

test('a link where the client said where the pages are', async () => {
  const { text } = await hover(',', { initializationOptions: { docs: 'https://example.org/a (b)' } });
  expect(text).toContain('[详细说明](https://example.org/a%20%28b%29/punctuation/half-width.md)');
});

test('the setting that counts is named: the folder’s file ahead of the editor’s', async () => {
  const editor = { settings: calm({ rules: { punctuation: 'hint' } }) };
  expect((await hover(',', editor)).text).toContain('设置：参考，来自编辑器设置 `jianggao.rules["punctuation"]`');
  await session.stop();
  const both = {
    ...editor,
    files: { 'file:///drafts/.jianggao/config.json': '{"rules": {"punctuation/half-width": "warning"}}' },
  };
  expect((await hover(',', both)).text).toContain(
    '设置：疑似，来自 [.jianggao/config.json](file:///drafts/.jianggao/config.json) 的 `rules["punctuation/half-width"]`',
  );
});

test('on a heading and on the title: characters, minutes, share', async () => {
  expect((await hover('狠抓落实')).text).toMatch(/^本部分 \d+字，约 \d+秒，占全文 \d+%$/);
  await session.stop();
  expect((await hover('全市工作会议上的')).text).toMatch(/^全文 \d+字，约 \d+秒$/);
});

test('plain text for a client without Markdown, nothing where there is nothing', async () => {
  const { text } = await hover(',', { capabilities: PLAIN });
  expect(text).not.toMatch(/[*`\\]/);
  await session.stop();
  expect((await hover('总结工作')).hover).toBeNull();
});
