/** Waiting that can be ended at once. */

import { InvalidParameterError } from "./errors.js";

/** What ends a call before it is done. A call waits for one thing at a time, so one listener is enough. */
export interface Stop {
  isOver: boolean;
  /** Why it is over, or will be. An abort may have any reason; that of most is an error. */
  reason: Error;
  /** Ends what is waited for. */
  listener: (() => void) | undefined;
}

/** Ends what is waited for, and whatever would be. */
export function end(stop: Stop, reason: Error): void {
  if (stop.isOver) return;
  stop.isOver = true;
  stop.reason = reason;
  stop.listener?.();
}

interface Hearers {
  readonly all: Set<() => void>;
  readonly tell: () => void;
}

const hearers = new WeakMap<AbortSignal, Hearers>();

function hearersOf(signal: AbortSignal): Hearers {
  const all = new Set<() => void>();
  const tell = (): void => {
    for (const hear of all) hear();
  };
  const known = hearers.get(signal) ?? { all, tell };
  hearers.set(signal, known);
  return known;
}

/**
 * Calls `hear` when the signal aborts, at once if it has. Of many calls with one signal all hear by one listener, for Node.js 20
 * warns of a leak where there are more than ten.
 *
 * @returns what ends that
 * @throws InvalidParameterError for what is no signal.
 */
export function listen(signal: AbortSignal, hear: () => void): () => void {
  // Callers in JavaScript may hand in anything.
  if ((signal.aborted as unknown) === undefined) {
    throw new InvalidParameterError("signal", "expected an AbortSignal");
  }
  const { all, tell } = hearersOf(signal);
  if (all.size === 0) signal.addEventListener("abort", tell);
  all.add(hear);
  if (signal.aborted) hear();
  return () => {
    all.delete(hear);
    if (all.size === 0) signal.removeEventListener("abort", tell);
  };
}

/** What begins to wait, and gives what ends that. */
type Start<T> = (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void;

/** Waits for what `start` begins, unless it is over before: then nothing begins, so that no turn is given to who has left. */
export function unlessOver<T>(stop: Stop, start: Start<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (stop.isOver) {
      reject(stop.reason);
      return;
    }
    const cancel = start(resolve, reject);
    stop.listener = () => {
      cancel();
      reject(stop.reason);
    };
  });
}

/** Lets at most so many in at a time; the others wait in the order they came. */
export interface Gate {
  /** Waits for a place. Rejects with the reason if the call is over first. */
  readonly enter: (stop: Stop) => Promise<void>;
  /** Gives the place to whoever has waited longest. */
  readonly leave: () => void;
}

/** A gate with so many places; none for any number. */
export function gateOf(places: number | undefined): Gate | undefined {
  if (places === undefined) return undefined;
  if (!(places >= 1) || places % 1) throw new InvalidParameterError("maxConcurrency", "expected a whole number from 1");
  return gate(places);
}

function gate(places: number): Gate {
  const waiting = new Set<() => void>();
  return {
    enter: (stop) =>
      unlessOver(stop, (enter) => {
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

/** Waits so many milliseconds. Rejects with the reason if the call is over first. */
export function sleep(ms: number, stop: Stop): Promise<void> {
  return unlessOver(stop, (wake) => {
    const timer = setTimeout(wake, ms);
    return () => clearTimeout(timer);
  });
}

type Timer = ReturnType<typeof setTimeout>;

/** A timer of any length, and none at all: those of the platform take 31 bits, and at least a millisecond. */
export function timerOf(ms: number, run: () => void): Timer | undefined {
  if (ms <= 0) run();
  return ms > 0 && ms < 2 ** 31 - 1 ? setTimeout(run, ms) : undefined;
}
