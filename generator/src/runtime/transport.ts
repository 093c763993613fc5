import {
  ConnectionError,
  DeadlineError,
  InvalidParameterError,
  requestIdOf,
  TimeoutError,
  withheld,
  type Answer,
} from "./errors.js";
import { levels, observe, type ObserveOptions } from "./observe.js";
import { pauseMs, type RetryBudget } from "./retry.js";
import { type Arrived, callOf, isDraft, newCall, type Call, type Limits } from "./send.js";
import { end, gateOf, listen, sleep, timerOf, unlessOver, type Gate, type Stop } from "./waiting.js";

/** What a transport needs of the client's options. */
export interface TransportOptions extends Limits, ObserveOptions {
  /** Sends the requests. Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How many requests may be under way at once; further ones wait their turn. Default: any number. */
  readonly maxConcurrency?: number | undefined;
}

/** What the calls of one client share. */
interface Shared {
  readonly options: TransportOptions;
  readonly gate: Gate | undefined;
  readonly budget: RetryBudget;
}

/** Makes one attempt and reads its answer whole. A refusal is known before its body is, and without it. */
type Send = (signal: AbortSignal, refused: (answer: Arrived) => void) => Promise<Arrived>;

/** Reasons to stop that become errors once it is known what the call came to. */
const late = new Error("late");
const slow = new Error("slow");

/**
 * The `fetch` that openapi-fetch is given: the one place through which every request of a client passes, and so the place
 * for limits of time and number, and for sending again.
 *
 * @param requestIdHeader The response header that the document describes for the server's id of a request.
 */
export function transport(
  options: TransportOptions,
  requestIdHeader?: string,
): (request: Request) => Promise<Response> {
  checkLimits(options);
  if (!levels.includes(options.logLevel ?? "info")) {
    throw new InvalidParameterError("logLevel", `expected ${String(levels)}`);
  }
  const shared = { options, gate: gateOf(options.maxConcurrency), budget: { left: 10 } };
  return async (request) => {
    const call = callOf(request) ?? newCall(request.method);
    checkLimits(call.limits);
    call.requestIdHeader = requestIdHeader;
    // A draft has no signal. That of a request lives while the request is held (nodejs/undici#1926), which `sendOf` does.
    const signal = call.signal ?? (isDraft(request) ? undefined : request.signal);
    return limited(call, options, signal, async (stop) => {
      const answer = await repeat(await sendOf(request, call, stop, options), call, stop, shared);
      return (call.response = isDraft(request) ? (responseLike(answer) as Response) : rebuilt(answer));
    });
  };
}

/**
 * Does a part of a call within the call's deadline and until its signal aborts.
 *
 * @param signal The call's, or that of the request where nobody gave one.
 * @throws {@link DeadlineError}, the signal's reason, and what `work` throws.
 */
export async function limited<Result>(
  call: Call,
  { deadlineMs = Infinity }: Limits,
  signal: AbortSignal | undefined,
  work: (stop: Stop) => Promise<Result>,
): Promise<Result> {
  const stop: Stop = { isOver: false, reason: late, listener: undefined };
  const ignore = signal && listen(signal, () => end(stop, signal.reason as Error));
  call.deadline = call.began + (call.limits.deadlineMs ?? deadlineMs);
  const timer = timerOf(call.deadline - performance.now(), () => end(stop, late));
  try {
    if (stop.isOver) throw stop.reason;
    return await work(stop);
  } catch (error) {
    throw error === late ? new DeadlineError("not done within its deadline", call) : error;
  } finally {
    clearTimeout(timer);
    ignore?.();
  }
}

/** Refuses limits under which nothing could ever be sent, or nothing would be limited. */
function checkLimits(limits: Limits): void {
  for (const name of ["maxRetries", "timeoutMs", "deadlineMs"] as const) {
    const { [name]: value = 1 } = limits;
    if (typeof value !== "number" || !(name === "timeoutMs" ? value > 0 : value >= 0))
      throw new InvalidParameterError(name, "is too small or no number");
  }
}

/** What every attempt sends. A request's body can be read once only, so it is read before the first. */
async function sendOf(request: Request, call: Call, stop: Stop, { fetch, timeoutMs }: TransportOptions): Promise<Send> {
  const isWhole = isDraft(request);
  const input = isWhole ? request.url : request;
  const init: RequestInit = isWhole ? request : {};
  // Firefox knows no `body` of a request; then the method tells.
  if (!isWhole && request.body !== null && !/^(GET|HEAD)$/.test(request.method)) {
    init.body = await unlessOver<ArrayBuffer>(stop, (resolve, reject) => {
      request.arrayBuffer().then(resolve, reject);
      return () => {};
    });
  }
  return async (signal, refused) => {
    init.signal = signal;
    const response = await (fetch ? fetch((call.sent = new Request(input, init))) : globalThis.fetch(input, init));
    const { status, headers } = response;
    if (status >= 400) refused({ status, headers, body: "" });
    if (call.receive && response.ok) return call.receive(response, call, timeoutMs);
    if (isWhole) return { status, headers, body: await response.text() };
    const bytes = await response.arrayBuffer();
    return { status, headers, body: new TextDecoder().decode(bytes), bytes, url: response.url };
  };
}

/** Sends until there is an answer to give or nothing more to try. */
async function repeat(send: Send, call: Call, stop: Stop, { options, gate, budget }: Shared): Promise<Arrived> {
  const timeoutMs = call.limits.timeoutMs ?? options.timeoutMs ?? 60_000;
  const isSafe = /^(GET|HEAD|OPTIONS)$/.test(call.method);
  const isRepeatable = isSafe || call.isIdempotent || /^(PUT|DELETE)$/.test(call.method);
  for (;;) {
    await gate?.enter(stop);
    const began = performance.now();
    call.attempts++;
    const { answer, error } = await attempt(send, timeoutMs, stop);
    gate?.leave();
    // Browsers give a redirect the status 0 (Fetch Standard, "opaque-redirect filtered response"). It is an answer even so.
    const status = answer ? answer.status || 302 : 0;
    const wasGone = call.method === "DELETE" && status === 404 && call.mayHaveBeenApplied;
    call.mayHaveBeenApplied ||= !isSafe && (status < 400 || status === 408 || status >= 500) && !wasNeverSent(error);
    const mayRetry = !stop.isOver && call.attempts <= (call.limits.maxRetries ?? options.maxRetries ?? 3);
    const pause = mayRetry ? pauseMs(status, answer?.headers, call.attempts, isRepeatable, budget) : undefined;
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
        requestId: answer && requestIdOf(answer.headers, call),
        willRetry,
      });
    }
    if (willRetry) {
      await sleep(pause, stop);
    } else if (answer) {
      if (answer.status < 400) budget.left = Math.min(10, budget.left + 0.1);
      return (call.answer = wasGone ? { ...answer, status: 204, body: "" } : answer);
    } else if (stop.isOver) {
      throw stop.reason;
    } else {
      throw failure(error, call, timeoutMs);
    }
  }
}

/** One attempt, with its body, within the time it has. Ends also where a `fetch` cares for no signal. */
async function attempt(
  send: Send,
  timeoutMs: number,
  stop: Stop,
): Promise<{ readonly answer?: Arrived; readonly error?: unknown }> {
  const limit = new AbortController();
  let timer: ReturnType<typeof timerOf>;
  let refusal: Arrived | undefined;
  try {
    const answer = await unlessOver<Arrived>(stop, (resolve, reject) => {
      timer = timerOf(timeoutMs, () => {
        reject(slow);
        limit.abort(slow);
      });
      send(limit.signal, (known) => (refusal = known)).then(resolve, reject);
      return () => limit.abort(stop.reason);
    });
    return { answer };
  } catch (error) {
    return refusal && !stop.isOver ? { answer: refusal } : { error };
  } finally {
    clearTimeout(timer);
  }
}

/** What a call fails with that got no answer. */
function failure(error: unknown, call: Call, timeoutMs: number): Error {
  if (error === slow) return new TimeoutError(`no complete answer within ${timeoutMs} ms`, call);
  // What undici could not parse, which may be anything of the answer, and Bun's URL.
  for (const key of ["data", "path"]) Reflect.deleteProperty(Object(causeOf(error)) as object, key);
  const plain = (text: string): string => withheld(text.replace(/\bhttps?:[^\s"')]+/gi, "[URL]"), call.personal);
  const said = reason(error);
  const problem = plain(said);
  const told = `${String(error)} ${said}`;
  return new ConnectionError(problem, call, { cause: plain(told) === told ? error : new Error(problem) });
}

/** As much of a response as openapi-fetch reads. */
function responseLike({ status, headers, body }: Answer): Pick<Response, "status" | "headers" | "ok" | "text"> {
  return { status, headers, ok: status >= 200 && status < 300, text: () => Promise.resolve(body) };
}

/**
 * The answer with its body in memory. Statuses that forbid a body get none (Fetch Standard, "null body status"); those that
 * a response cannot have, such as a browser's 0 for a redirect, become a network error's. The text beside the status is left
 * out: it means nothing, and a server's may be what no response can have.
 */
function rebuilt({ status, headers, bytes, url }: Arrived): Response {
  if (status < 200 || status > 599) return Response.error();
  const response = new Response([204, 205, 304].includes(status) ? null : (bytes ?? null), { status, headers });
  return Object.defineProperty(response, "url", { value: url });
}

/** The platform's reason, which undici puts behind "fetch failed" into the cause. */
function reason(error: unknown): string {
  const { message, code, name } = Object(causeOf(error)) as Partial<Error> & { code?: unknown };
  return String([message, code, name].find(Boolean) ?? error);
}

/** Whether nothing reached a server: the connection was never made (Node.js's and libuv's names of errors, Deno's words). */
function wasNeverSent(error: unknown): boolean {
  const { code, message } = Object(causeOf(error)) as { code?: unknown; message?: unknown };
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$| \(Connect\)/.test(String(code ?? message));
}

function causeOf(error: unknown): unknown {
  const { cause = error } = Object(error) as { cause?: unknown };
  return cause;
}
