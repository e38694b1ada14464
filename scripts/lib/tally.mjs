/**
 * The counts of a whole test run. Each step is a heading, some work, and what it adds to the counts; a step that
 * throws counts as one failure and the next goes on.
 */
export class Tally {
  passed = 0;
  failed = 0;
  #steps = [];

  /**
   * @param {string} title
   * @param {() => Promise<{ passed: number, failed: number } | undefined>} work no counts: the step itself is one test
   * @returns {Promise<boolean>} whether all of it passed
   */
  async step(title, work) {
    console.log(`\n── ${title}`);
    const begin = Date.now();
    let counts;
    try {
      counts = (await work()) ?? { passed: 1, failed: 0 };
      if (counts.passed + counts.failed === 0) {
        throw new Error(`${title}: no test was run`);
      }
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      counts = { passed: 0, failed: 1 };
    }
    const seconds = ((Date.now() - begin) / 1000).toFixed(1);
    this.passed += counts.passed;
    this.failed += counts.failed;
    this.#steps.push(`${seconds.padStart(6)} s  ${counts.failed > 0 ? 'FAILED' : 'passed'}  ${title}`);
    return counts.failed === 0;
  }

  /** Prints the steps with their times and, as the last line, the counts. */
  report() {
    console.log(`\n${this.#steps.join('\n')}\n\n${this.passed} passed, ${this.failed} failed`);
  }
}
