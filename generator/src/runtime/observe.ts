/** What can be watched of a client's requests. Nothing in it is a value of the caller's, a header or a body. */

/** One attempt, when it is over. */
export interface Attempt {
  /** The operation's id in the document; undefined for requests made on the client directly. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path template of the document, without the caller's values; undefined for requests made on the client directly. */
  readonly path: string | undefined;
  /** Which attempt of its call it was, from 1. */
  readonly attempt: number;
  readonly durationMs: number;
  /** Status of the answer; undefined where none arrived. */
  readonly status: number | undefined;
  /** The server's id of the request. */
  readonly requestId: string | undefined;
  /** Whether the call goes on with another attempt. */
  readonly willRetry: boolean;
}

/** From the most talkative to the quietest. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** What a logger must have; `console` does. */
export type Logger = Readonly<Record<LogLevel, (message: string, attempt: Attempt) => void>>;

/** Who watches. */
export interface ObserveOptions {
  /** Is told of successes as `debug`, of retries as `info`, of refusals (4xx) as `warn`, of other failures as `error`. */
  readonly logger?: Logger | undefined;
  /** The least level that the logger is told of. Default `info`. */
  readonly logLevel?: LogLevel | undefined;
  /** Called after every attempt. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** All levels, in that order; of any type, so that whatever a caller has can be looked for among them. */
export const levels: readonly unknown[] = ["debug", "info", "warn", "error"] satisfies readonly LogLevel[];

/** Tells those who watch. What they throw, now or later, does not end the call. */
export function observe({ logger, logLevel, onAttempt }: ObserveOptions, attempt: Attempt): void {
  const { status = 999, method, path = "", willRetry } = attempt;
  const level = willRetry ? 1 : status < 400 ? 0 : status < 500 ? 2 : 3;
  void harmless(() => onAttempt?.(attempt));
  if (level < levels.indexOf(logLevel ?? "info")) return;
  void harmless(() =>
    logger?.[levels[level] as LogLevel](`${method} ${path} ${attempt.status ?? "no answer"}`, attempt),
  );
}

async function harmless(tell: () => unknown): Promise<void> {
  try {
    await tell();
  } catch {
    // A watcher's mistake is not the call's.
  }
}
