import * as vscode from 'vscode';
import draft from '../../workspace/会议讲话.txt';
import { MemoryFiles } from './memoryFiles';

/** Serves the test draft below `jianggao-memory:/drafts`. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles(new Map([['/drafts/会议讲话.txt', new TextEncoder().encode(draft)]]));
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('jianggao-memory', files, { isCaseSensitive: true }),
  );
}
