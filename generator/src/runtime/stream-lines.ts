import { ConnectionError, DeadlineError, TimeoutError } from "./errors.js";
import { piecesOf } from "./record-texts.js";
import type { Call } from "./send.js";
import { timerOf } from "./waiting.js";

/** The bytes of an answer while they arrive. */
export type Bytes = ReadableStream<Uint8Array> | null | undefined;

/** What a stream belongs to, and how long a silence may be, in milliseconds. */
export interface Origin {
  readonly call: Call;
  readonly idleMs: number;
  readonly response: Response;
  /** Whether the answer says that it is of another media type than the one that was asked for. */
  readonly isOther: boolean;
}

/** Where each stream that is being read comes from. */
export const origins: WeakMap<object, Origin> = new WeakMap<object, Origin>();

const lineEnd = /\r\n|\n|\r(?!$)/;

/**
 * Lines, ended by LF, CR or both. What stands behind the last end is a line, too, if it is any text.
 *
 * @param mayBeRecords Whether an answer that begins with a record separator is cut before each of them, and behind each LF.
 */
export async function* linesOf(stream: Bytes, mayBeRecords = false): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let areRecords = mayBeRecords ? undefined : false;
  for await (const chunk of chunksOf(stream)) {
    rest += decoder.decode(chunk, { stream: true });
    if (areRecords === undefined && rest.trim() === "") continue;
    areRecords ??= /^\s*\x1e/.test(rest);
    const parts = areRecords ? piecesOf(rest) : rest.split(lineEnd);
    rest = parts.pop() ?? "";
    yield* parts;
  }
  rest += decoder.decode();
  const parts = areRecords ? piecesOf(rest) : rest.split(/\r\n|\n|\r/);
  const last = parts.pop();
  yield* parts;
  if (last) yield last;
}

/**
 * The bytes of a stream as they arrive; leaving the loop ends the connection.
 *
 * @throws {@link TimeoutError} after a silence, {@link DeadlineError} and {@link ConnectionError} as of a call, or the signal's reason.
 */
export async function* chunksOf(stream: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  if (!stream) return;
  const { call, idleMs = Infinity } = origins.get(stream) ?? {};
  const reader = stream.getReader();
  const signal = call?.signal;
  const limit = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    limit.signal.addEventListener("abort", () => reject(limit.signal.reason as Error));
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => {});
  const abort = (): void => limit.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  const deadline = timerOf((call?.deadline ?? Infinity) - performance.now(), () =>
    limit.abort(call && new DeadlineError("not done within its deadline", call)),
  );
  try {
    for (;;) {
      const idle = timerOf(idleMs, () =>
        limit.abort(call && new TimeoutError(`nothing arrived within ${idleMs} ms`, call)),
      );
      const { done, value } = await Promise.race([ended, reader.read()]).finally(() => clearTimeout(idle));
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (limit.signal.aborted || !call) throw error;
    throw new ConnectionError("the stream broke off", call, { cause: error });
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener("abort", abort);
    reader.cancel().catch(() => {});
  }
}
