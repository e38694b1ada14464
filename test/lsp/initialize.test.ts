import { expect, test } from 'vitest';
import { PLAIN, Session } from './harness';

test('the whole answer to a client that can do everything', async () => {
  const session = await Session.start();
  await session.settle();
  expect(session.initialized).toEqual({
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: 'jianggao', interFileDependencies: false, workspaceDiagnostics: false },
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.jianggao', 'source.jianggao.clean'],
        resolveProvider: true,
      },
      documentSymbolProvider: { label: '讲稿' },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      hoverProvider: true,
      codeLensProvider: {},
      documentHighlightProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: ['ordinal', 'placeholder', 'quotation', 'figure', 'rareCharacter'], tokenModifiers: [] },
        full: true,
        range: true,
      },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: '\n',
        moreTriggerCharacter: [',', '.', ';', ':', '?', '!', '(', ')', '"', "'"],
      },
      completionProvider: { triggerCharacters: ['。', '；', '！', '？', '：', '，', '“', '《', '们'] },
    },
    serverInfo: { name: 'jianggao' },
  });
  expect(session.registrations.map(({ method, registerOptions }) => ({ method, registerOptions }))).toEqual([
    { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'jianggao' } },
    {
      method: 'workspace/didChangeWatchedFiles',
      registerOptions: { watchers: [{ globPattern: '**/.jianggao/{config.json,dictionary.txt,ignores.json}' }] },
    },
  ]);
  await session.stop();
});

test('a plain client is offered no pull, no resolve, and asked for no registration', async () => {
  const session = await Session.start({ capabilities: PLAIN });
  await session.settle();
  expect(session.initialized.capabilities.diagnosticProvider).toBeUndefined();
  expect(session.initialized.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.jianggao', 'source.jianggao.clean'],
    resolveProvider: false,
  });
  expect(session.registrations).toEqual([]);
  await session.stop();
});

test('a client that knows nothing at all is served', async () => {
  const session = await Session.start({ capabilities: {}, initializationOptions: 'nonsense' });
  expect(session.initialized.capabilities.codeActionProvider).toBe(false);
  await session.open('同志们：\n要抓落实,见成效。\n');
  await session.settle();
  session.host.advance(0);
  await session.settle();
  expect([...session.published.values()].flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain(
    'punctuation/half-width',
  );
  await session.stop();
});
