/** A call that waits until the calls stop. */
export interface Debounced<T> {
  /** Calls with `value` after the pause, instead of with what waits now. */
  call(value: T): void;
  /** Drops what waits. */
  dispose(): void;
}

/** Makes `run` wait until it has not been asked for during `pauseMs`; the last value wins. */
export function debouncer<T>(pauseMs: number, run: (value: T) => void): Debounced<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call(value) {
      clearTimeout(timer);
      timer = setTimeout(() => run(value), pauseMs);
    },
    dispose: () => clearTimeout(timer),
  };
}
