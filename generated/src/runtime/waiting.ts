/** Waiting that an abort ends at once. The signals here belong to one call, so what listens on them goes with it. */

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
    enter: async (signal) => {
      if (places <= 0) {
        let turn = (): void => {};
        await unlessAborted(signal, (enter) => waiting.add((turn = enter))).finally(() =>
          waiting.delete(turn),
        );
      } else places--;
    },
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
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: Timer | undefined;
  await unlessAborted(signal, (wake) => {
    timer = setTimeout(wake, ms);
  }).finally(() => clearTimeout(timer));
}

type Timer = ReturnType<typeof setTimeout>;

/** A timer of any length: those of the platform take 31 bits, and fire at once for more. */
export function timerOf(ms: number, run: () => void): Timer | undefined {
  return ms < 2 ** 31 ? setTimeout(run, ms) : undefined;
}

function unlessAborted(signal: AbortSignal, start: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else {
      signal.addEventListener("abort", abort);
      start(resolve);
    }
  });
}
