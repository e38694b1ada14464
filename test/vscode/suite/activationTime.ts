import * as vscode from 'vscode';
import { expect } from './expect';

/** Milliseconds from the wish to activate an extension to its end, as another extension sees it. */
export interface ActivationTimes {
  readonly emptyMs: number;
  readonly oursMs: number;
}

/**
 * Activates an extension that does nothing, then ours. One is activated ahead of both, so that neither pays for what the first one costs.
 * Nothing is activated twice: undefined where the workbench has asked for ours already.
 */
export async function measureActivation(): Promise<ActivationTimes | undefined> {
  await quiet();
  await activate('jianggao-test.memory');
  const emptyMs = await activate('jianggao-test.empty');
  const oursMs = await activate('jianggao.jianggao');
  return emptyMs === undefined || oursMs === undefined ? undefined : { emptyMs, oursMs };
}

async function activate(id: string): Promise<number | undefined> {
  const extension = vscode.extensions.getExtension(id);
  expect(extension, `${id} is not installed`);
  if (extension.isActive) return undefined;
  const begin = performance.now();
  await extension.activate();
  return performance.now() - begin;
}

/** Waits until the host has done what a workbench does at its start: no turn of its loop was late for a second. */
async function quiet(): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (let calm = 0; calm < 20 && performance.now() < deadline; ) {
    const begin = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    calm = performance.now() - begin < 65 ? calm + 1 : 0;
  }
}
