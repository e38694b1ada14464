import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checker, reportOf, reportPage } from '../../server/src/core/index';
import { anyDraft } from '../fuzz/drafts';
import { runs } from '../fuzz/length';

const CLIENT = path.join(__dirname, '..', '..', 'client', 'src');
const sources = readdirSync(CLIENT).map((name) => [name, readFileSync(path.join(CLIENT, name), 'utf8')] as const);

test('one file opens web views, without scripts and without files', () => {
  const openers = sources.filter(([, text]) => /createWebview|WebviewView|registerCustomEditor/.test(text));
  expect(openers.map(([name]) => name)).toEqual(['reportPanel.ts']);
  const [, text] = openers[0] ?? ['', ''];
  expect(text.match(/createWebviewPanel\(/g)).toHaveLength(1);
  expect(text).toContain('enableScripts: false');
  expect(text).toContain('localResourceRoots: []');
  expect(text).not.toMatch(/enableCommandUris|enableForms|portMapping|retainContextWhenHidden/);
});

test('no text of a draft is trusted as Markdown with commands or HTML', () => {
  const trusting = sources.filter(([, text]) => /isTrusted|supportHtml|isHtmlSupported|innerHTML/i.test(text));
  expect(trusting.map(([name]) => name)).toEqual([]);
});

/** What a page may be made of; neither a way to run something nor one to fetch something. */
const TAGS = new Set(
  'html head meta title style body main h1 h2 h3 p section div dl dt dd table caption thead tbody tr th td meter ol ul li mark span br strong'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset name content http-equiv class scope style value min max low high optimum title id colspan aria-label aria-labelledby'.split(
    ' ',
  ),
);

const INJECTED: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><base href=//a>',
  '</style><link rel=stylesheet href=//a>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '<meta http-equiv=refresh content=0>',
  '<a href="command:workbench.action.files.save">保存</a>',
];

test('whatever stands in a draft or its name, the page has tags and attributes of its own only', () => {
  const checker = new Checker();
  const poison = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...INJECTED)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(anyDraft, poison, fc.constantFrom('讲话.txt', ...INJECTED), (draft, list, name) => {
      const text = list.reduce((all, [share, piece]) => {
        const at = Math.floor(share * all.length);
        return all.slice(0, at) + piece + all.slice(at);
      }, draft);
      const { draft: parsed, findings } = checker.check(text);
      const page = reportPage(reportOf(parsed, findings, checker.settings.conventions), name);
      expect(page).toContain(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      );
      expect(strangers(page)).toEqual([]);
    }),
    runs(200, 10_000),
  );
});

/** Every opening angle bracket must begin a tag that is known, with attributes that are known, in quotes; every tag ends. */
function strangers(page: string): string[] {
  const body = page.replace(/^<!DOCTYPE html>/, '').replace(/<style>[^<]*<\/style>/, '');
  const wrong: string[] = [];
  const rest = body.replace(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g,
    (tag, _end, name: string, attributes: string) => {
      if (!TAGS.has(name)) wrong.push(tag);
      for (const [, attribute = ''] of attributes.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)) {
        if (!ATTRIBUTES.has(attribute)) wrong.push(`${attribute} in ${tag}`);
      }
      return '';
    },
  );
  return [...wrong, ...(rest.match(/[<>].{0,40}/g) ?? [])];
}
