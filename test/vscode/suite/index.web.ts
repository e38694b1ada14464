// Mocha's build for browsers: it defines the global `mocha`.
import 'mocha/mocha.js';
import { runSuite, timeoutMs } from './runSuite';

/** What the web-worker extension host calls. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: timeoutMs, reporter: Mocha.reporters.Base });
  await import('./draft.tests');
  await import('./writing.tests');
  await import('./saving.tests');
  return runSuite((done) => mocha.run(done));
}
