import { InvalidParameterError } from "./errors.ts";

/** Any value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * A path parameter that leaves the URL's shape alone.
 *
 * @throws {@link InvalidParameterError} for null, undefined, and text that would lead to another resource: `""` names the
 * collection, `.` and `..` are resolved away by every URL parser (WHATWG URL, "double-dot path segment"), lone surrogates
 * have no encoding.
 */
export function segment<T extends string | number | boolean>(
  name: string,
  value: T | null | undefined,
): T {
  if (value === null || value === undefined || /^\.{0,2}$|\p{Surrogate}/u.test(String(value))) {
    // What it is may be personal data.
    throw new InvalidParameterError(name, "missing, empty, dots only, or malformed");
  }
  return value;
}

/**
 * A value that may be left out, but not be null, as callers in JavaScript may have it.
 *
 * @throws {@link InvalidParameterError} for null.
 */
export function given<T>(name: string, value: T): T {
  if (value === null) throw new InvalidParameterError(name, "cannot be null");
  return value;
}

/**
 * Refuses a header's value with a line break; the platform would leave out one at its end.
 *
 * @throws {@link InvalidParameterError}
 */
export function inLine(name: string, value: unknown): void {
  if (/[\r\n]/.test(String(value)))
    throw new InvalidParameterError("headers", `${name} has a line break`);
}

/**
 * A moment as the wire has it: UTC, whole seconds (`2015-12-16T22:18:37Z`). Text is sent as it is.
 *
 * @throws {@link InvalidParameterError} for an invalid `Date` and for text that is no RFC 3339 date-time.
 */
export function dateTime(name: string, value: Date | string | null): string;
export function dateTime(name: string, value: Date | string | null | undefined): string | undefined;
export function dateTime(
  name: string,
  value: Date | string | null | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (typeof text === "string" && momentOf(text, "")) {
    return text === value ? text : text.replace(/\.\d+Z$/, "Z");
  }
  throw new InvalidParameterError(
    name,
    "expected a valid Date or text such as 2015-12-16T22:18:37Z",
  );
}

/** The moment that an RFC 3339 date-time names, if there is such a day and hour. `zone` stands in for a missing one. */
function momentOf(text: string, zone: string): Date | undefined {
  const [, day = "", time = "", ownZone = zone] = rfc3339.exec(text) ?? [];
  const moment = new Date(`${day}T${time}${ownZone}`);
  // Engines take February 30th for March 1st or 2nd.
  const exists = ownZone !== "" && new Date(day).getUTCDate() === Number(day.slice(8));
  return exists && !Number.isNaN(moment.getTime()) ? moment : undefined;
}

const rfc3339 = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/i;

/**
 * What a form or a query says for a value: nothing for undefined, one text for each item of an array, UTC seconds for dates,
 * JSON for objects, and for `null` the given text.
 *
 * @throws {@link InvalidParameterError} for a `null` without a text, and for what has no text: NaN, an invalid date.
 */
export function fieldTexts(name: string, value: unknown, nullText?: string): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => item !== undefined).map((item) => fieldText(name, item, nullText));
}

function fieldText(name: string, value: unknown, nullText: string | undefined): string {
  if (value === null && nullText !== undefined) return nullText;
  if (value instanceof Date) return dateTime(name, value);
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  if (
    value === null ||
    typeof value === "symbol" ||
    typeof value === "function" ||
    (typeof value === "number" && !Number.isFinite(value))
  ) {
    throw new InvalidParameterError(name, `cannot be ${text}`);
  }
  return text;
}

/**
 * JSON text for a field that holds it: text is checked and sent as it is, anything else is written as JSON.
 *
 * @throws {@link InvalidParameterError} for text that is not JSON and for values that JSON cannot hold.
 */
export function jsonText(name: string, value: string | JsonObject): string;
export function jsonText(name: string, value: string | JsonObject | undefined): string | undefined;
export function jsonText(name: string, value: string | JsonObject | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    if (typeof value === "string") JSON.parse(value);
    const text: unknown = typeof value === "string" ? value : JSON.stringify(value);
    if (typeof text === "string" && (text === value || Object(value) === value)) return text;
  } catch {
    // The platform's error quotes the text, which may be personal data.
  }
  throw new InvalidParameterError(name, "expected an object or valid JSON text");
}

/**
 * The value behind JSON text that a server sent; null for null, undefined and empty text.
 *
 * @throws {@link InvalidParameterError} for text that is not JSON.
 */
export function parseJson(name: string, text: string | null | undefined): JsonValue {
  if (text === null || text === undefined || text === "") return null;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new InvalidParameterError(name, "is not valid JSON");
  }
}

/**
 * A moment that a server sent, in UTC where it names no zone. Null for null, for nothing, and for text that is no date:
 * {@link wireOf} still has that text.
 */
export function readDate(text: string | null | undefined): Date | null {
  return momentOf(String(text), "Z") ?? null;
}

/**
 * Gives `use` a copy of an object that inherits nothing, so that a name such as `constructor`, which every object has, stands
 * for a property of its own or for nothing.
 */
export function withOwn<T extends object, Result>(object: T, use: (own: T) => Result): Result {
  return use(Object.setPrototypeOf({ ...object }, null) as T);
}

/** The properties of a type that have a name of their own in it. */
type KnownOf<T> = {
  [Name in keyof T as string extends Name ? never : number extends Name ? never : Name]: T[Name];
};

/** Converts the values of all properties but the known ones, whose names are the document's affair. */
export function mapOthers<From extends Readonly<Record<string, unknown>>, To>(
  from: From,
  known: readonly `${Exclude<keyof KnownOf<From>, symbol>}`[],
  convert: (value: From[string]) => To,
): Record<string, To> {
  const names: readonly string[] = known;
  const others = Object.entries(from).filter(([name]) => !names.includes(name));
  return Object.fromEntries(others.map(([name, value]) => [name, convert(value as From[string])]));
}

/**
 * Known properties and others in one object. A function, because no literal has such a type: TypeScript wants its known
 * properties to be of the others' type, too.
 */
export function withOthers<T extends Readonly<Record<string, unknown>> | null | undefined>(
  known: KnownOf<NonNullable<T>>,
  others: Readonly<Record<string, NonNullable<T>[string]>>,
): NonNullable<T> {
  return { ...others, ...known } as NonNullable<T>;
}

/** A property that nobody sees who does not ask for it: a WeakMap would take four times as long. */
const wireKey: unique symbol = Symbol.for("fetchsmith.wire");

/** A type that is not inferred from here: TypeScript's own `NoInfer`, for versions before 5.4. */
type AsTold<T> = [T][T extends unknown ? 0 : never];

/** Notes which answer a model was read from, and returns the model. Throws where the answer is no JSON object. */
export function readFrom<T extends object>(wire: object, model: AsTold<T>): T {
  if (Object(wire) !== wire || Array.isArray(wire)) throw new TypeError("not an object");
  return Object.defineProperty(model, wireKey, { value: wire });
}

/**
 * The JSON object that a model was read from, as the server sent it: with fields that the document does not know, and with
 * the text of dates that could not be read. Undefined for objects that no operation returned.
 */
export function wireOf(model: object): Readonly<Record<string, unknown>> | undefined {
  return (model as { readonly [wireKey]?: Readonly<Record<string, unknown>> })[wireKey];
}
