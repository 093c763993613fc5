/**
 * What stands on the wire for a value, written from the specifications alone: RFC 6570 §3.2 (the operators `""`, `.`, `;`, `?`) and
 * OpenAPI 3.1.1 §4.8.12.3, "Style Examples". Nothing of the SDK's runtime is used.
 */

/** A value that a style has a form for. */
export type Flat = Single | readonly Single[] | Readonly<Record<string, Single>>;

/** What stands for itself. */
export type Single = string | number | boolean;

/** How a parameter is written. */
export interface Written {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved?: boolean | undefined;
}

/** RFC 3986 §2.3. */
const unreserved = /[A-Za-z0-9\-._~]/;
/** RFC 3986 §2.2, but for what would end or split a query. */
const reserved = /[:/?@!$'()*,;=]/;

/** Percent-encodes byte by byte whatever is not allowed. */
export function percent(text: string, isReservedAllowed = false): string {
  const characters = Array.from(text, (character) => {
    if (unreserved.test(character) || (isReservedAllowed && reserved.test(character))) return character;
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  });
  return characters.join("");
}

/** A parameter in a query, as its parts between `&`. */
export function inQuery(parameter: Written, value: Flat): readonly string[] {
  const { name, style, explode, allowReserved } = parameter;
  const text = (one: Single): string => percent(String(one), allowReserved);
  const key = percent(name);
  if (!isList(value) && !isMap(value)) return [`${key}=${text(value)}`];
  const pairs: readonly (readonly [string, Single])[] = isList(value)
    ? value.map((item, index) => [String(index), item] as const)
    : Object.entries(value);
  if (pairs.length === 0) return [];
  if (style === "deepObject") return pairs.map(([name, item]) => `${key}%5B${percent(name)}%5D=${text(item)}`);
  if (explode) return pairs.map(([left, item]) => `${isList(value) ? key : text(left)}=${text(item)}`);
  const delimiter = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
  return [`${key}=${flat(value, text).join(delimiter)}`];
}

/** A parameter in a path. */
export function inPath({ name, style, explode }: Written, value: Flat): string {
  const text = (one: Single): string => percent(String(one));
  const separator = { label: ".", matrix: ";" }[style] ?? ",";
  const prefix = style === "simple" ? "" : separator;
  const named = (left: string, right: string): string => (right === "" ? left : `${left}=${right}`);
  if (!isList(value) && !isMap(value))
    return prefix + (style === "matrix" ? named(percent(name), text(value)) : text(value));
  if (!explode) return prefix + (style === "matrix" ? `${percent(name)}=` : "") + flat(value, text).join(",");
  const parts = isList(value)
    ? value.map((item) => (style === "matrix" ? named(percent(name), text(item)) : text(item)))
    : Object.entries(value).map(([left, item]) =>
        style === "matrix" ? named(text(left), text(item)) : `${text(left)}=${text(item)}`,
      );
  return prefix + parts.join(separator);
}

/** A parameter in a header, which has no escapes; undefined where there is nothing to say. */
export function inHeader({ explode }: Written, value: Flat): string | undefined {
  if (!isList(value) && !isMap(value)) return String(value);
  const isPaired = explode && isMap(value);
  const parts = isPaired ? Object.entries(value).map(([left, item]) => `${left}=${item}`) : flat(value, String);
  return parts.length === 0 ? undefined : parts.join(",");
}

/** A parameter in a cookie, as its parts between `; `. */
export function inCookie(parameter: Written, value: Flat): readonly string[] {
  return inQuery({ ...parameter, style: "form" }, value);
}

function flat(value: readonly Single[] | Readonly<Record<string, Single>>, text: (one: Single) => string): string[] {
  if (isList(value)) return value.map(text);
  return Object.entries(value).flatMap(([left, item]) => [text(left), text(item)]);
}

function isList(value: Flat): value is readonly Single[] {
  return Array.isArray(value);
}

function isMap(value: Flat): value is Readonly<Record<string, Single>> {
  return typeof value === "object" && !Array.isArray(value);
}
