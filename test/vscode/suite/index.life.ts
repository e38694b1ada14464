import Mocha from 'mocha';
import { runSuite, timeoutMs } from './runSuite';

/** What the workspace extension host calls: how the extension lives on when its server dies. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: timeoutMs, reporter: Mocha.reporters.Base });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await import('./server.tests');
  await import('./tasks.tests');
  return runSuite((done) => mocha.run(done));
}
