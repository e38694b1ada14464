/** The few assertions that the suite needs; Node's own are not there in a web worker. */

/** Fails with `message` unless the condition holds. */
export function expect(condition: unknown, message: string): asserts condition {
  if (!condition) {
    throw new Error(message);
  }
}

/** Fails unless both are the same primitive value. */
export function expectEqual(actual: unknown, wanted: unknown, what: string): void {
  expect(actual === wanted, `${what}: got ${JSON.stringify(actual)}, wanted ${JSON.stringify(wanted)}`);
}
