import { expect, test } from 'vitest';
import { foldersAround } from '../../server/src/lsp/folderSettings';

test('the folders around an address', () => {
  expect(foldersAround('file:///a/b/c.txt')).toEqual(['file:///a/b', 'file:///a', 'file://']);
  expect(foldersAround('vscode-vfs://github/o/r/x.md')).toEqual([
    'vscode-vfs://github/o/r',
    'vscode-vfs://github/o',
    'vscode-vfs://github',
  ]);
  expect(foldersAround('untitled:Untitled-1')).toEqual([]);
});
