import Mocha from 'mocha';
import { runSuite, timeoutMs } from './runSuite';

/** What the workspace extension host, or the desktop's, calls. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: timeoutMs, reporter: Mocha.reporters.Base });
  // Defines `suite` and `test` for the files that follow, as mocha does ahead of each file that it loads itself.
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await import('./draft.tests');
  await import('./writing.tests');
  await import('./saving.tests');
  return runSuite((done) => mocha.run(done));
}
