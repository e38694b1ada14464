import { performance } from 'node:perf_hooks';

export interface Timed {
  readonly medianMs: number;
}

/** The middle of the values, to two places. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  const value = sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
  return round(value);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Times the tasks turn by turn, so that a busy moment of the machine falls on all of them alike; the first turns warm up and do not
 * count. Returns every task's times, in milliseconds.
 */
export function turnByTurn<K extends string>(
  tasks: Readonly<Record<K, () => void>>,
  turns: number,
  warmUp: number,
): Record<K, number[]> {
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let turn = 0; turn < turns + warmUp; turn++) {
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      const took = performance.now() - start;
      if (turn >= warmUp) times[name].push(took);
    }
  }
  return times;
}
