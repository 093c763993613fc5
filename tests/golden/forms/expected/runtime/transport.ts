import { ConnectionError, TimeoutError } from "./errors.js";
import { callOf } from "./send.js";

/** What a transport needs of the client's options. */
export interface TransportOptions {
  /** Sends the requests. Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds until an attempt without a complete answer ends in a `TimeoutError`. Default 60,000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * The `fetch` that openapi-fetch is given: one place through which every request of a client passes, so the place for
 * whatever concerns all of them. It reads the body within the attempt, so that a timeout covers it and a cut-off body is a
 * failure of the connection.
 */
export function transport(options: TransportOptions): (request: Request) => Promise<Response> {
  return async (request) => attempt(request, options);
}

async function attempt(request: Request, options: TransportOptions): Promise<Response> {
  const call = callOf(request);
  const context = call ?? { method: request.method };
  const timeoutMs = call?.timeoutMs ?? options.timeoutMs ?? 60_000;
  const timeout = new AbortController();
  // Timers take 31 bits; anything above, Infinity too, would end at once.
  const timer = setTimeout(() => timeout.abort(), Math.min(timeoutMs, 2 ** 31 - 1));
  const signal = AbortSignal.any([request.signal, timeout.signal]);
  try {
    const response = await (options.fetch ?? fetch)(new Request(request, { signal }));
    const body = await response.text();
    const { status, statusText, headers } = response;
    if (call) call.answer = { status, headers, body };
    return rebuilt(body, { status, statusText, headers });
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    if (timeout.signal.aborted)
      throw new TimeoutError(`no complete answer within ${timeoutMs} ms`, context, {
        cause: error,
      });
    throw new ConnectionError(reason(error), context, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The answer with its body in memory. Statuses that forbid a body get none (Fetch Standard, "null body status"). */
function rebuilt(body: string, init: ResponseInit & { status: number }): Response {
  if (init.status < 200) return Response.error();
  return new Response([204, 205, 304].includes(init.status) ? null : body, init);
}

/** The platform's reason, which undici puts behind "fetch failed" into the cause. */
function reason(error: unknown): string {
  const { cause = error } = Object(error) as { cause?: unknown };
  const { message, name } = Object(cause) as Partial<Error>;
  return [message, name].find(Boolean) ?? String(cause);
}
