/** Waiting that an abort ends at once. */

/** Lets at most so many in at a time; the others wait in the order they came. */
export interface Gate {
  /** Waits for a place. Rejects with the signal's reason if it aborts first. */
  readonly enter: (signal: AbortSignal) => Promise<void>;
  /** Gives the place to whoever has waited longest. */
  readonly leave: () => void;
}

/** A gate with so many places. */
export function gateOf(places: number): Gate {
  const waiting = new Set<() => void>();
  return {
    enter: (signal) =>
      unlessAborted(signal, (enter) => {
        if (places > 0) {
          places--;
          enter();
        } else waiting.add(enter);
        return () => waiting.delete(enter);
      }),
    leave: () => {
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next();
      } else places++;
    },
  };
}

/** Waits so many milliseconds. Rejects with the signal's reason if it aborts first. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, (wake) => {
    const timer = setTimeout(wake, ms);
    return () => clearTimeout(timer);
  });
}

type Timer = ReturnType<typeof setTimeout>;

/** A timer of any length, and none at all: those of the platform take 31 bits, and at least a millisecond. */
export function timerOf(ms: number, run: () => void): Timer | undefined {
  if (ms <= 0) run();
  return ms < 2 ** 31 ? setTimeout(run, ms) : undefined;
}

/** Starts what calls `resolve` some day, or what it returns is called: at once, so that no turn is given to who has left. */
function unlessAborted(
  signal: AbortSignal,
  start: (resolve: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = (): void => {
      cancel();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort);
    const cancel = start(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
  });
}
