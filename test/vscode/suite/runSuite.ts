/** The part of mocha that both of its builds have alike. */
interface Runner {
  on(event: 'pass', listener: (test: Mocha.Test) => void): this;
  on(event: 'fail', listener: (test: Mocha.Test, error: Error) => void): this;
}

/**
 * Runs what has been defined, reports each test and the counts on the console, and fails when a test failed.
 * The host's script reads the last line (scripts/lib/workbench.mjs).
 */
export function runSuite(start: (done: (failures: number) => void) => Runner): Promise<void> {
  let passed = 0;
  return new Promise((resolve, reject) => {
    const runner = start((failed) => {
      console.log(`JIANGGAO-RESULT ${JSON.stringify({ passed, failed })}`);
      if (failed > 0) {
        reject(new Error(`${failed} of ${passed + failed} tests failed`));
      } else {
        resolve();
      }
    });
    runner.on('pass', (test) => {
      passed += 1;
      console.log(`  ✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error) => {
      console.log(`  ✗ ${test.title}\n    ${error.message}`);
    });
  });
}

/** Waiting for the server's start is part of the first test. */
export const timeoutMs = 60_000;
