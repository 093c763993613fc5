import type { Middleware } from "openapi-fetch";
import { apiError, CallError, DecodeError, type Answer, type CallContext } from "./errors.js";
import { fieldTexts } from "./values.js";

/** What a caller may say for one call. */
export interface RequestOptions {
  /** Ends the call when it aborts; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until an attempt without a complete answer ends in a `TimeoutError`. Default: the client's. */
  readonly timeoutMs?: number | undefined;
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

/** One call on its way: from the operation function, through openapi-fetch, to the transport and back. */
export interface Call extends CallContext {
  readonly facts: OperationFacts;
  readonly timeoutMs: number | undefined;
  method?: string;
  path?: string;
  /** Extra parameters that nothing has sent yet. */
  extraParams: Readonly<Record<string, unknown>> | undefined;
  /** What the server answered. */
  answer?: Answer;
}

/** Registered symbols, so that a client and an operation from two copies of this package still work together. */
const callKey: unique symbol = Symbol.for("fetchsmith.call");
const observerKey: unique symbol = Symbol.for("fetchsmith.observer");

/** Options with the one hook that is not for callers: {@link withResponse} sees the answer through it. */
interface ObservedOptions extends RequestOptions {
  readonly [observerKey]?: (response: Response) => void;
}

/** What every request to openapi-fetch begins with. */
export interface Init {
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware: Middleware[];
  readonly signal?: AbortSignal;
  readonly [callKey]: Call;
}

/** What openapi-fetch gives back, as far as it matters here. */
interface Outcome<Body> {
  readonly data?: Body | undefined;
  readonly response: Response;
}

/** The call that a request belongs to; undefined for requests made on the client directly. */
export function callOf(request: Request): Call | undefined {
  return (request as { [callKey]?: Call })[callKey];
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
 * ConnectionError and TimeoutError from the transport; the signal's reason when the caller aborts.
 */
export async function send<Body, Result>(
  options: RequestOptions | undefined,
  facts: OperationFacts,
  request: (init: Init) => Promise<Outcome<Body>>,
  read: (body: Body) => Result,
): Promise<Result> {
  const call: Call = {
    facts,
    operationId: facts.id,
    timeoutMs: options?.timeoutMs,
    extraParams: options?.extraParams,
  };
  const { data, response } = await request(initOf(call, options)).catch((error: unknown) => {
    // By name: where the platform's fetch is of another realm, as in Jest, so is its SyntaxError.
    throw (error as Error | null)?.name === "SyntaxError"
      ? undecodable(call, "the body is not JSON", error)
      : error;
  });
  const answer = call.answer ?? { status: response.status, headers: response.headers, body: "" };
  if (!response.ok) throw apiError(call, answer);
  const { [observerKey]: observe }: ObservedOptions = options ?? {};
  observe?.(response);
  try {
    return read(data as Body);
  } catch (error) {
    throw undecodable(call, "the body is not what the document promises", error);
  }
}

function undecodable(call: Call, problem: string, cause: unknown): unknown {
  return call.answer ? new DecodeError(problem, call, call.answer, { cause }) : cause;
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
  const observed: ObservedOptions = {
    ...options,
    [observerKey]: (seen) => {
      response = seen;
    },
  };
  const data = await operation(client, params, observed);
  if (response === undefined)
    throw new CallError("withResponse was given a function that is no operation", {});
  return { data, response };
}

function initOf(call: Call, options: RequestOptions | undefined): Init {
  const init: Init = {
    headers: options?.headers ?? {},
    middleware: [
      {
        onRequest({ request, schemaPath }) {
          call.path = schemaPath;
          call.method = request.method;
          return Object.assign(withQuery(request, takeExtraParams(init)), { [callKey]: call });
        },
      },
    ],
    [callKey]: call,
    ...(options?.signal && { signal: options.signal }),
  };
  return init;
}

function withQuery(
  request: Request,
  extraParams: Readonly<Record<string, unknown>> | undefined,
): Request {
  if (!extraParams) return request;
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(extraParams)) {
    for (const text of fieldTexts(name, value)) url.searchParams.append(name, text);
  }
  return new Request(url, request);
}
