import {
  ConnectionError,
  DeadlineError,
  InvalidParameterError,
  requestId,
  TimeoutError,
  type Answer,
} from "./errors.js";
import { observe, type ObserveOptions } from "./observe.js";
import { pauseMs, type RetryBudget } from "./retry.js";
import { callOf, newCall, type Call, type Limits } from "./send.js";
import { gateOf, sleep, timerOf, type Gate } from "./waiting.js";

/** What a transport needs of the client's options. */
export interface TransportOptions extends Limits, ObserveOptions {
  /** Sends the requests. Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How many requests may be under way at once; further ones wait their turn. Default: any number. */
  readonly maxConcurrency?: number | undefined;
}

/** An answer, and its body where that is no text. */
interface Arrived extends Answer {
  readonly content?: RequestInit["body"];
}

/** What the calls of one client share. */
interface Shared {
  readonly options: TransportOptions;
  readonly gate: Gate;
  readonly budget: RetryBudget;
}

/** Reasons to stop that become errors once it is known what the call came to. */
const late = new Error("late");
const slow = new Error("slow");

/**
 * The `fetch` that openapi-fetch is given: the one place through which every request of a client passes, and so the place
 * for limits of time and number, and for sending again.
 */
export function transport(options: TransportOptions): (request: Request) => Promise<Response> {
  checkLimits(options);
  const shared = { options, gate: gateOf(options.maxConcurrency ?? Infinity), budget: { left: 10 } };
  return async (request) => {
    const call = callOf(request) ?? newCall(request.method);
    checkLimits(call.limits);
    const signal = call.signal ?? request.signal;
    call.deadline = call.began + (call.limits.deadlineMs ?? options.deadlineMs ?? Infinity);
    const stop = new AbortController();
    // Node.js forgets the signal of a request that nobody holds (nodejs/undici#1926), so requests are held until they end.
    const abort = (): void => stop.abort((call.signal ?? request.signal).reason);
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    const timer = timerOf(call.deadline - performance.now(), () => stop.abort(late));
    try {
      return (call.response = rebuilt(await repeat(request, call, stop.signal, shared)));
    } catch (error) {
      throw error === late ? new DeadlineError("not done within its deadline", call) : error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    }
  };
}

/** Refuses limits under which nothing could ever be sent, or nothing would be limited. */
function checkLimits({ maxConcurrency = 1, maxRetries = 0, timeoutMs = 0, deadlineMs = 0 }: TransportOptions): void {
  const places = maxConcurrency % 1 ? -1 : maxConcurrency - 1;
  for (const [name, value] of Object.entries({ maxConcurrency: places, maxRetries, timeoutMs, deadlineMs })) {
    if (!(value >= 0)) throw new InvalidParameterError(name, "is too small or no number");
  }
}

/** Sends until there is an answer to give or nothing more to try. */
async function repeat(
  request: Request,
  call: Call,
  stop: AbortSignal,
  { options, gate, budget }: Shared,
): Promise<Arrived> {
  const isSafe = /^(GET|HEAD|OPTIONS)$/.test(call.method);
  const isRepeatable = isSafe || call.isIdempotent || /^(PUT|DELETE)$/.test(call.method);
  for (;;) {
    // A body is needed whole for every further attempt. By method: Deno sends one in chunks after a look at `request.body`.
    const copy = /^(GET|HEAD)$/.test(request.method) ? null : request.clone();
    await gate.enter(stop);
    const began = performance.now();
    call.attempts++;
    const { answer, error } = await attempt(request, call, stop, options).finally(gate.leave);
    call.answer = answer;
    // Browsers give a redirect the status 0 (Fetch Standard, "opaque-redirect filtered response"). It is an answer even so.
    const status = answer ? answer.status || 302 : 0;
    const wasGone = call.method === "DELETE" && status === 404 && call.mayHaveBeenApplied;
    call.mayHaveBeenApplied ||= !isSafe && (status < 400 || status === 408 || status >= 500) && !wasNeverSent(error);
    const retryAfter = answer?.headers.get("retry-after") ?? null;
    const mayRetry = !stop.aborted && call.attempts <= (call.limits.maxRetries ?? options.maxRetries ?? 3);
    const pause = mayRetry ? pauseMs({ status, retryAfter }, call.attempts, isRepeatable, budget) : undefined;
    // No time is left for another attempt: better the failure that is known than to wait for the deadline.
    const willRetry = pause !== undefined && performance.now() + pause < call.deadline;
    if (options.logger ?? options.onAttempt) {
      observe(options, {
        operationId: call.operationId,
        method: call.method,
        path: call.path,
        attempt: call.attempts,
        durationMs: performance.now() - began,
        status: answer?.status,
        requestId: answer && requestId(answer.headers),
        willRetry,
      });
    }
    if (willRetry) {
      // A copy of the copy: one request has listeners for ten.
      request = copy ?? request.clone();
      await sleep(pause, stop);
    } else if (answer) {
      if (answer.status < 400) budget.left = Math.min(10, budget.left + 0.1);
      return wasGone ? { ...answer, status: 204, body: "" } : answer;
    } else {
      throw failure(error, call, stop, options);
    }
  }
}

/** One attempt, with its body, within the time it has. */
async function attempt(
  request: Request,
  call: Call,
  stop: AbortSignal,
  options: TransportOptions,
): Promise<{ readonly answer?: Arrived; readonly error?: unknown }> {
  const limit = new AbortController();
  const { signal } = limit;
  const abort = (): void => limit.abort(stop.reason);
  // Holds also where a `fetch` cares for no signal.
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
  stop.addEventListener("abort", abort);
  if (stop.aborted) abort();
  const timer = timerOf(timeoutOf(call, options), () => limit.abort(slow));
  try {
    call.sent = new Request(request, { signal });
    return { answer: await Promise.race([ended, answered(call.sent, call, options)]) };
  } catch (error) {
    return { error: signal.aborted ? signal.reason : error };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener("abort", abort);
  }
}

async function answered(request: Request, call: Call, options: TransportOptions): Promise<Arrived> {
  const { fetch = globalThis.fetch } = options;
  const response = await fetch(request);
  const { status, headers } = response;
  if (call.receive && response.ok) {
    return { status, headers, body: "", content: await call.receive(response, call, timeoutOf(call, options)) };
  }
  return { status, headers, body: await response.text() };
}

function timeoutOf({ limits }: Call, options: TransportOptions): number {
  return limits.timeoutMs ?? options.timeoutMs ?? 60_000;
}

/** What a call fails with that got no answer. */
function failure(error: unknown, call: Call, stop: AbortSignal, options: TransportOptions): unknown {
  if (stop.aborted) return stop.reason;
  if (error === slow) return new TimeoutError(`no complete answer within ${timeoutOf(call, options)} ms`, call);
  // What undici could not parse, which may be anything of the answer.
  Reflect.deleteProperty(Object(causeOf(error)) as object, "data");
  return new ConnectionError(reason(error), call, { cause: error });
}

/**
 * The answer with its body in memory. Statuses that forbid a body get none (Fetch Standard, "null body status"); those that
 * a response cannot have, such as a browser's 0 for a redirect, become a network error's. The text beside the status is left
 * out: it means nothing, and a server's may be what no response can have.
 */
function rebuilt({ status, headers, body, content = body }: Arrived): Response {
  if (status < 200 || status > 599) return Response.error();
  return new Response([204, 205, 304].includes(status) ? null : content, { status, headers });
}

/** The platform's reason, which undici puts behind "fetch failed" into the cause. */
function reason(error: unknown): string {
  const { message, name } = Object(causeOf(error)) as Partial<Error>;
  return [message, name].find(Boolean) ?? String(error);
}

/** Whether nothing reached a server: the connection was never made (Node.js's and libuv's names of errors). */
function wasNeverSent(error: unknown): boolean {
  const { code } = Object(causeOf(error)) as { code?: unknown };
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(String(code));
}

function causeOf(error: unknown): unknown {
  const { cause = error } = Object(error) as { cause?: unknown };
  return cause;
}
