/** What the conformance program and the server it calls say to each other. */

/** How the server deals with one request. */
export interface Answer {
  /** Left out where the server says nothing: it resets the connection, or stalls. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How long the server waits first. */
  readonly afterMs?: number;
  /** What becomes of the answer after what is said above: nothing more arrives, or the connection is reset. */
  readonly end?: "stall" | "reset";
}

/** A request as it came over the socket. */
export interface Recorded {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Whether the connection was closed before the answer was complete. */
  readonly gone: boolean;
}

/** What the server saw of one conversation. */
export interface Journal {
  readonly requests: readonly Recorded[];
  /** How many requests it had in hand at once, at most. */
  readonly mostAtOnce: number;
}

/** What became of one check. */
export interface CheckResult {
  readonly name: string;
  readonly ms: number;
  /** Why it failed; left out where it passed. */
  readonly problem?: string;
}
