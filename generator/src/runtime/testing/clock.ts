/** The fake's time, which stands still until it is told otherwise. */
export interface FakeClock {
  now(): Date;
  /** Sets the time. */
  set(moment: Date): void;
  /** Lets some milliseconds pass. */
  advance(ms: number): void;
}

/** A clock that stands at a moment, or follows another. */
export function clockFrom(start: Date | (() => Date)): FakeClock {
  let now = typeof start === "function" ? start : () => start;
  return {
    now: () => now(),
    set: (moment) => {
      now = () => moment;
    },
    advance: (ms) => {
      const moment = new Date(now().getTime() + ms);
      now = () => moment;
    },
  };
}

/** A moment as an answer has it: UTC, whole seconds. */
export function dateText(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/u, "Z");
}
