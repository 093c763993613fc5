/** What a call can fail with. Everything thrown by this package is a {@link SdkError}, but for the caller's own abort. */

/** What is known about a call besides its answer. */
export interface CallContext {
  /** The operation's id in the document, where one of the operation functions made the call. */
  readonly operationId?: string | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Path template of the document, without the caller's values. */
  readonly path?: string | undefined;
  /** How many times it was sent. */
  readonly attempts: number;
  /** Whether the server may have carried it out although it failed. Never true for a call that changes nothing. */
  readonly mayHaveBeenApplied: boolean;
  /** The response header that the document describes for the server's id of a request. */
  readonly requestIdHeader?: string | undefined;
}

/** Base of every error of this package. */
export class SdkError extends Error {
  override readonly name: string = "SdkError";

  /** What may be stored or logged: neither headers nor body. */
  toJSON(): object {
    return Object.assign({}, this, { message: this.message });
  }
}

/** A parameter or option that cannot be sent as it is. Thrown before any request. */
export class InvalidParameterError extends SdkError {
  override readonly name: string = "InvalidParameterError";
  /** Name of the parameter or option, as the caller spells it; a form field that cannot be written has the wire's name. */
  readonly parameter: string;

  constructor(parameter: string, problem: string, options?: ErrorOptions) {
    super(`${parameter}: ${problem}`, options);
    this.parameter = parameter;
  }
}

/** A call that was sent, or tried to be, and has no usable answer. */
export class CallError extends SdkError implements CallContext {
  override readonly name: string = "CallError";
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  declare readonly path: string | undefined;
  declare readonly attempts: number;
  declare readonly mayHaveBeenApplied: boolean;

  constructor(message: string, context: CallContext, options?: ErrorOptions) {
    const { operationId, method, path, attempts, mayHaveBeenApplied } = context;
    super(`${method} ${path ?? ""}: ${message}`, options);
    Object.assign(this, { operationId, method, path, attempts, mayHaveBeenApplied });
  }
}

/**
 * No complete answer arrived: refused, reset, or no such host. The `cause` is the platform's error, or where that tells of the
 * request (Deno's and Bun's have the URL), what may be told of it.
 */
export class ConnectionError extends CallError {
  override readonly name: string = "ConnectionError";
}

/** No complete answer arrived within `timeoutMs`. */
export class TimeoutError extends CallError {
  override readonly name: string = "TimeoutError";
}

/** The call, with its attempts and pages, was not done within `deadlineMs`. */
export class DeadlineError extends CallError {
  override readonly name: string = "DeadlineError";
}

/** An answer of the server, as far as an error keeps it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, unchanged. */
  readonly body: string;
}

/** A call that was answered, but not as documented: another status, or a body that cannot be read. */
export class AnswerError extends CallError {
  override readonly name: string = "AnswerError";
  /** HTTP status. */
  readonly status: number;
  /** The server's id of this request, as {@link requestId} finds it. */
  readonly requestId: string | undefined;
  readonly #answer: Answer;

  constructor(message: string, context: CallContext, answer: Answer, options?: ErrorOptions) {
    super(message, context, options);
    this.status = answer.status;
    this.requestId = requestIdOf(answer.headers, context);
    this.#answer = answer;
  }

  /** Headers of the answer. Not shown where the error is printed. */
  get headers(): Headers {
    return this.#answer.headers;
  }

  /** Body of the answer as text, unchanged. Not shown where the error is printed, for it may hold personal data. */
  get body(): string {
    return this.#answer.body;
  }
}

/** The server's id of a request, from the header that the document describes, or else the first whose name ends so. */
export function requestIdOf(
  headers: Headers,
  { requestIdHeader }: CallContext,
): string | undefined {
  const own = requestIdHeader === undefined ? null : headers.get(requestIdHeader);
  return own ?? [...headers].find(([name]) => /request-?id$/.test(name))?.[1];
}

/** A success whose body is not what the document promises: HTML, truncated JSON, a missing list. */
export class DecodeError extends AnswerError {
  override readonly name: string = "DecodeError";
}

/** Registered, so that errors are known across two copies of this package. */
const apiErrorKey: unique symbol = Symbol.for("fetchsmith.ApiError");

/** The server refused: any status but 2xx. One subclass per status that callers treat differently. */
export class ApiError extends AnswerError {
  override readonly name: string = "ApiError";
  /** The API's own error code, where the body has one. */
  declare readonly code: number | string | undefined;
  /** A link to an explanation, where the body has one. */
  declare readonly moreInfo: string | undefined;

  constructor(context: CallContext, answer: Answer, personal: readonly string[] = []) {
    const { message, ...details } = readDetails(answer.body, personal);
    // Browsers hide a redirect's status (Fetch Standard, "opaque-redirect filtered response").
    const problem = answer.status
      ? `${answer.status} ${message ?? "without a message"}`
      : "a redirect, not followed";
    super(problem, context, answer);
    Object.assign(this, details);
    Object.defineProperty(this, apiErrorKey, { value: true });
  }
}

/** Whether an error is an {@link ApiError}, also if it comes from another copy of this package. */
export function isApiError(error: unknown): error is ApiError {
  return apiErrorKey in (Object(error) as object);
}

/**
 * A text of the server's or the platform's without credentials and what the caller sent as personal data, as it is and as
 * URLs, forms and JSON have it; one or two characters name nobody.
 */
export function withheld(text: string, personal: readonly string[]): string {
  return personal
    .flatMap(partsOf)
    .map((value) => value.replace(/\p{Surrogate}/gu, "\ufffd"))
    .flatMap((value) => [
      value,
      value.replace(/^\D+(?=\d{5})/, ""),
      encodeURIComponent(value),
      new URLSearchParams({ "": value }).toString().slice(1),
    ])
    .sort((one, other) => other.length - one.length)
    .reduce(
      (rest, value) => (value.length < 3 ? rest : rest.replaceAll(value, "[withheld]")),
      text
        .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
        .replace(/\b(basic|bearer) [^\s,;]+/gi, "[withheld]"),
    );
}

/** A text, and the texts and numbers in it if it is JSON. */
function partsOf(text: string): string[] {
  const parts = [text];
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "string" || typeof value === "number") parts.push(String(value));
      return value;
    });
  } catch {
    // No JSON: there is nothing in it.
  }
  return parts;
}

/** 400: the request was not understood or not accepted. */
export class BadRequestError extends ApiError {
  override readonly name: string = "BadRequestError";
}

/** 401: the credentials are missing or wrong. */
export class AuthenticationError extends ApiError {
  override readonly name: string = "AuthenticationError";
}

/** 403: the credentials are right but do not allow this. */
export class PermissionError extends ApiError {
  override readonly name: string = "PermissionError";
}

/** 404: there is no such thing. */
export class NotFoundError extends ApiError {
  override readonly name: string = "NotFoundError";
}

/** 409: it is there already, or was changed meanwhile. */
export class ConflictError extends ApiError {
  override readonly name: string = "ConflictError";
}

/** 422: understood, but not acceptable. */
export class UnprocessableError extends ApiError {
  override readonly name: string = "UnprocessableError";
}

/** 429: too many requests. The request was not carried out. */
export class RateLimitError extends ApiError {
  override readonly name: string = "RateLimitError";
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  override readonly name: string = "ServerError";
}

/** The {@link ApiError} for an answer: the subclass of its status. */
export function apiError(
  context: CallContext,
  answer: Answer,
  personal: readonly string[],
): ApiError {
  const byStatus: Readonly<Record<number, typeof ApiError>> = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
  };
  const Kind = answer.status >= 500 ? ServerError : (byStatus[answer.status] ?? ApiError);
  return new Kind(context, answer, personal);
}

interface Details {
  readonly message: string | undefined;
  readonly code: number | string | undefined;
  readonly moreInfo: string | undefined;
}

/** Reads the fields that error bodies commonly have, and those of RFC 9457 (`title`, `detail`, `type`). */
function readDetails(body: string, personal: readonly string[]): Details {
  let fields: Record<string, unknown> = {};
  try {
    fields = Object(JSON.parse(body)) as Record<string, unknown>;
  } catch {
    // HTML, or nothing: there are no details.
  }
  const text = (...names: readonly string[]): string | undefined => {
    const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
    const found = names.map((name) => fields[name]).find(isText);
    return found && withheld(found, personal);
  };
  const { code } = fields;
  return {
    message: text("message", "detail", "title"),
    code: typeof code === "number" ? code : text("code"),
    moreInfo: text("more_info", "moreInfo", "type"),
  };
}
