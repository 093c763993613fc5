import type { Middleware } from "openapi-fetch";
import {
  apiError,
  DecodeError,
  InvalidParameterError,
  type Answer,
  type CallContext,
} from "./errors.ts";
import { fieldTexts, given, inLine } from "./values.ts";

/** Limits of time and number. Those of a call go before those of its client. */
export interface Limits {
  /** Milliseconds until an attempt without a complete answer ends. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds until the whole call ends, with all its attempts, pauses and pages. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** How often a call is sent again, where that is harmless. Default 3. */
  readonly maxRetries?: number | undefined;
}

/** What a caller may say for one call. */
export interface RequestOptions extends Limits {
  /** Ends the call when it aborts; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to add or, where the SDK sets them too, to replace. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Fields that the document does not know: added to the body, or to the query of a request without one. */
  readonly extraParams?: Readonly<Record<string, unknown>> | undefined;
}

/** What the document says about an operation that does not show in its request. */
export interface OperationFacts {
  /** The operation's id in the document. */
  readonly id: string;
  /** Sending it twice is as good as once although its method does not say so. */
  readonly idempotent?: true;
}

/** An answer, with what only a response of the platform's needs. */
export interface Arrived extends Answer {
  readonly bytes?: RequestInit["body"];
  readonly url?: string;
}

/** One call on its way: from the operation function, through openapi-fetch, to the transport and back. */
export interface Call extends CallContext {
  readonly limits: Limits;
  readonly isIdempotent: boolean;
  /** When it began, by `performance.now()`. */
  readonly began: number;
  /** When it must be over. */
  deadline: number;
  readonly signal: AbortSignal | undefined;
  method: string;
  path?: string;
  attempts: number;
  mayHaveBeenApplied: boolean;
  requestIdHeader?: string | undefined;
  /** Extra parameters that nothing has sent yet. */
  extraParams: RequestOptions["extraParams"];
  /** Values of the request that are personal data. */
  readonly personal: string[];
  /** Whether there is a request: what fails from here on is no fault of the params. */
  isMade: boolean;
  /** Through which {@link withResponse} sees the answer. */
  observe: ((response: Response) => void) | undefined;
  /** Takes the body of a good answer in place of reading it as JSON; `timeoutMs` is the client's. */
  receive?: (response: Response, call: Call, timeoutMs: number | undefined) => Promise<Arrived>;
  /** What is under way: while it is held, its signal works. */
  sent?: Request;
  /** What the server answered, and the response that was made of it. */
  answer?: Answer | undefined;
  response?: Response;
}

/** Registered symbols, so that a client and an operation from two copies of this package still work together. */
const callKey: unique symbol = Symbol.for("fetchsmith.call");
const observerKey: unique symbol = Symbol.for("fetchsmith.observer");
const beganKey: unique symbol = Symbol.for("fetchsmith.began");

/** Options with what is not for callers. */
interface InnerOptions extends RequestOptions {
  /** Through which {@link withResponse} sees the answer. */
  readonly [observerKey]?: (response: Response) => void;
  /** When the call began that this request is a part of. */
  readonly [beganKey]?: number;
}

/** Options under which the deadlines of several requests begin now. */
export function beginning(options: RequestOptions | undefined): RequestOptions {
  const inner: InnerOptions = { ...options, [beganKey]: performance.now() };
  return inner;
}

/** What every request to openapi-fetch begins with. */
export interface Init {
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware: Middleware[];
  readonly [callKey]: Call;
}

/** What openapi-fetch gives back, as far as it matters here. */
export interface Outcome<Body> {
  readonly data?: Body | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The class of requests that openapi-fetch is given. Where none but the transport will see it, a request is what `fetch`
 * takes beside a URL, for one of the platform's costs as much as sending it does.
 *
 * @param isWatched Whether there is middleware, which must see a request of the platform's.
 * @param change Changes the headers of a request with a body.
 * @param mend Gives the URL that is sent to. Throws where none is.
 */
export function requestClass(
  isWatched: () => boolean,
  change: ((headers: Headers) => void) | undefined,
  mend: (url: string) => string,
): typeof Request {
  function made(given: string, init: RequestInit & { readonly [callKey]?: Call }): object {
    const url = mend(given);
    if (init.body && init.headers instanceof Headers) change?.(init.headers);
    const { [callKey]: call } = init;
    // Where a middleware answers, nothing of the call's own is asked any more.
    if (call) call.method = init.method ?? "";
    const isSeen = !call || (call.observe ?? isWatched());
    const request = isSeen ? withCall(new Request(url, init), call) : Object.assign(init, { url });
    if (call) call.isMade = true;
    return request;
  }
  // For openapi-fetch, which asks whether what a middleware returns is an instance.
  return Object.assign(made, { prototype: Request.prototype }) as unknown as typeof Request;
}

/** Whether it is no request of the platform's, but what one of {@link requestClass} stands in for it. */
export function isDraft(request: Request): boolean {
  return callKey in request && !(request instanceof Request);
}

/** The call that a request belongs to; undefined for requests made on the client directly. */
export function callOf(request: Request): Call | undefined {
  return (request as { [callKey]?: Call })[callKey];
}

/** The request, as a part of a call. */
export function withCall(request: Request, call: Call | undefined): Request {
  return Object.assign(request, call && { [callKey]: call });
}

/** A call that is about to begin. */
export function newCall(method: string, facts?: OperationFacts, options: InnerOptions = {}): Call {
  return {
    operationId: facts?.id,
    isIdempotent: facts?.idempotent === true,
    limits: options,
    began: options[beganKey] ?? performance.now(),
    deadline: Infinity,
    signal: options.signal,
    method,
    attempts: 0,
    mayHaveBeenApplied: false,
    extraParams: options.extraParams,
    personal: [],
    isMade: false,
    observe: options[observerKey],
  };
}

/** Notes that a value is personal data, so that no error message repeats it, as it is or as in a URL, and returns the value. */
export function personal<Value>(init: Init, value: Value): Value {
  init[callKey].personal.push(String(value ?? ""));
  return value;
}

/** An answer whose body is taken as it is. */
export function received({ status, headers, url }: Response, bytes: RequestInit["body"]): Arrived {
  return { status, headers, body: "", bytes, url };
}

/** Has the body of a good answer taken by a function of the operation's own. */
export function receiving(init: Init, receive: NonNullable<Call["receive"]>): void {
  const call = init[callKey];
  call.receive = receive;
  // Whoever is watched is sent as a request of the platform's, and so answered by a response of it.
  call.observe ??= nothing;
}

/** The caller's `extraParams`, handed out once: to the body, or else to the query. */
export function takeExtraParams(init: Init): Readonly<Record<string, unknown>> | undefined {
  const { extraParams } = init[callKey];
  init[callKey].extraParams = undefined;
  return extraParams;
}

/**
 * Sends one operation and reads its answer. Nothing throws synchronously: what `request` throws rejects too.
 *
 * @param request Makes the request with openapi-fetch, starting from `init`.
 * @param read Turns the documented body into the result.
 * @throws ApiError by status for any answer but 2xx; DecodeError for a body that is not JSON or that `read` fails on;
 * ConnectionError, TimeoutError and DeadlineError from the transport; the signal's reason when the caller aborts.
 */
export async function send<Body, Result>(
  options: RequestOptions | undefined,
  facts: OperationFacts,
  request: (init: Init) => Promise<Outcome<Body>>,
  read: (body: Body) => Result,
): Promise<Result> {
  const call = newCall("", facts, options ?? {});
  const { data, error, response } = await outcomeOf(call, options, request);
  const answer = answerOf(call, response, error ?? data);
  if (!response.ok) throw apiError(call, answer, call.personal);
  call.observe?.(response);
  try {
    // Text is empty where there is no body.
    return read((answer.body ? parsed(answer.body) : [data].find(Boolean)) as Body);
  } catch (cause) {
    throw new DecodeError("the body is not what the document promises", call, answer, { cause });
  }
}

async function outcomeOf<Body>(
  call: Call,
  options: RequestOptions | undefined,
  request: (init: Init) => Promise<Outcome<Body>>,
): Promise<Outcome<Body>> {
  try {
    return await request(initOf(call, options));
  } catch (error) {
    throw explained(error, call);
  }
}

/** Parses JSON. Throws without the platform's message, which quotes the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError("not JSON");
  }
}

/** What was answered: by the server, or by a middleware in its place. */
function answerOf(call: Call, response: Response, body: unknown): Answer {
  if (call.answer && call.response === response) return call.answer;
  const { status, headers } = response;
  const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
  return { status, headers, body: text ?? "" };
}

/** Gives the platform's errors a name. By their own name, for where `fetch` is of another realm so are its errors. */
function explained(error: unknown, call: Call): unknown {
  const { name, message = "" } = Object(error) as Partial<Error>;
  if (name !== "TypeError") return error;
  // openapi-fetch takes a falsy reason for none, and goes on with a response that is not there.
  if (call.isMade) return call.signal?.aborted && !call.signal.reason ? call.signal.reason : error;
  // What every platform says of a header's value, most of them with the value.
  return /header|ByteString|8859/i.test(message)
    ? new InvalidParameterError("headers", "one of them has a name or a value that cannot be sent")
    : new InvalidParameterError("params", "cannot be sent", { cause: error });
}

/** Reads an answer without a body. */
export function nothing(): void {}

/** Reads an answer whose body is the result. Throws where there is none. */
export function asSent<Body>(body: Body): Body {
  if (body === undefined) throw new TypeError("no body");
  return body;
}

/**
 * Calls an operation and gives its HTTP response beside the result. The response's body has been read already.
 *
 * @throws what the operation throws.
 */
export async function withResponse<Client, Params, Result>(
  operation: (client: Client, params: Params, options?: RequestOptions) => Promise<Result>,
  client: Client,
  params: Params,
  options?: RequestOptions,
): Promise<{ data: Result; response: Response }> {
  let response: Response | undefined;
  const observed: InnerOptions = {
    ...options,
    [observerKey]: (seen) => {
      response = seen;
    },
  };
  const data = await operation(client, params, observed);
  if (response === undefined) throw new InvalidParameterError("operation", "made no request");
  return { data, response };
}

function initOf(call: Call, options: RequestOptions | undefined): Init {
  const init: Init & { readonly parseAs: "text" } = {
    // What it is parsed to is for `send` to say, with the answer at hand if it fails.
    parseAs: "text",
    headers: options?.headers ?? {},
    middleware: [
      {
        onRequest({ request, schemaPath, params }) {
          call.path = schemaPath;
          for (const [name, value] of Object.entries({ ...options?.headers, ...params.header }))
            inLine(name, value);
          // openapi-fetch would leave these out.
          for (const [name, value] of Object.entries({ ...params.header, ...params.query }))
            given(name, value);
          const extraParams = takeExtraParams(init);
          const sent = extraParams ? withQuery(request, extraParams) : request;
          Object.assign(sent, { [callKey]: call });
          return extraParams && sent;
        },
      },
    ],
    [callKey]: call,
  };
  return init;
}

function withQuery(request: Request, extraParams: Readonly<Record<string, unknown>>): Request {
  // That of a draft may be relative to the page.
  const url = new URL(new Request(request.url).url);
  for (const [name, value] of Object.entries(extraParams)) {
    url.searchParams.delete(name);
    for (const text of fieldTexts(name, value)) url.searchParams.append(name, text);
  }
  return new Request(url, request);
}
