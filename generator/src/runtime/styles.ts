import { InvalidParameterError } from "./errors.js";
import { takeExtraParams, type Init } from "./send.js";
import { fieldTexts, segment } from "./values.js";

/** How OpenAPI says a parameter is written, as far as it is not what its place has anyway. */
export interface Style {
  /** Default: `form` in a query or cookie, `simple` in a path or header. */
  readonly style?:
    "cookie" | "deepObject" | "form" | "label" | "matrix" | "pipeDelimited" | "simple" | "spaceDelimited";
  /** Default: true for `form`, false for any other style. */
  readonly explode?: boolean;
  /** Leaves the characters that RFC 3986 reserves as they are, but for those that would end or split a query. */
  readonly allowReserved?: true;
}

/** The styles of a request's parameters, by place and name on the wire. */
export type Styles<Request extends { readonly params?: unknown }> = {
  readonly [Place in keyof NonNullable<Request["params"]>]?: {
    readonly [Name in keyof NonNullable<NonNullable<Request["params"]>[Place]>]?: Style | MemberOfAny<Name>;
  };
};

/** What TypeScript takes every object to have under a name. */
type MemberOfAny<Name> = Name extends keyof Members ? Members[Name] : never;
type Members = typeof Object.prototype;

type Named = Readonly<Record<string, Style | undefined>>;
type Values = Readonly<Record<string, unknown>>;

/** What RFC 6570 calls an operator: what stands between the parts, and whether a part carries the parameter's name. */
interface Operator {
  readonly prefix: string;
  readonly separator: string;
  readonly isNamed: boolean;
  /** Between the items of what is not exploded, as it is written and as a value would have it. */
  readonly delimiter: readonly [written: string, plain: string];
}

const comma = [",", ","] as const;
const query = { prefix: "", separator: "&", isNamed: true, delimiter: comma };
const operators: Readonly<Record<NonNullable<Style["style"]>, Operator>> = {
  simple: { prefix: "", separator: ",", isNamed: false, delimiter: comma },
  label: { prefix: ".", separator: ".", isNamed: false, delimiter: comma },
  matrix: { prefix: ";", separator: ";", isNamed: true, delimiter: comma },
  form: query,
  deepObject: query,
  spaceDelimited: { ...query, delimiter: ["%20", " "] },
  pipeDelimited: { ...query, delimiter: ["%7C", "|"] },
  cookie: { ...query, separator: "; " },
};

/**
 * Writes a request's parameters in OpenAPI's styles, which are RFC 6570's and three more. Cookies are written into a `Cookie`
 * header, which browsers do not let be set: they send their own.
 *
 * @throws InvalidParameterError for values that have no text, or that a style without escapes would split.
 */
export function styled<Request extends { readonly params?: unknown }>(
  init: Init,
  styles: Styles<Request>,
): Init & {
  querySerializer: (query: object) => string;
  pathSerializer: (template: string, values: Values) => string;
} {
  const { query = {}, path = {}, header = {}, cookie = {} } = styles as Readonly<Record<string, Named>>;
  return {
    ...init,
    querySerializer: (values) => {
      const extra = takeExtraParams(init) ?? {};
      const own = Object.entries(values).filter(([name]) => !Object.hasOwn(extra, name));
      const told = own.flatMap(([name, value]) => inQuery(name, value, query[name] ?? {}));
      const added = Object.entries(extra).flatMap(([name, value]) => pairsOf(encode(name), name, value, encode));
      return [...told, ...added].join("&");
    },
    pathSerializer: (template, values) =>
      template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
        segment(name, expanded(name, values[name], { style: "simple", ...path[name] }, encode) ?? ""),
      ),
    middleware: [
      ...init.middleware,
      {
        onRequest({ request: { headers }, params }) {
          for (const [name, style] of Object.entries(header)) {
            const text = expanded(name, params.header?.[name], { style: "simple", ...style }, plain);
            if (text === undefined) headers.delete(name);
            else headers.set(name, text);
          }
          const own = Object.entries(params.cookie ?? {});
          const told = own.map(([name, value]) => inCookie(name, value, cookie[name] ?? {}));
          const cookies = [headers.get("cookie"), ...told].filter(Boolean).join("; ");
          if (cookies) headers.set("cookie", cookies);
        },
      },
    ],
  };
}

/** A parameter as it stands in a query or a form, part by part. */
export function inQuery(name: string, value: unknown, style: Style): readonly string[] {
  const write = style.allowReserved ? encodeUnreserved : encode;
  if (style.style === "deepObject") return deep(encode(name), value, write);
  const text = expanded(name, value, style, write);
  return text === undefined ? [] : [text];
}

/** A cookie, or several; as it is given in the style that is called so, and percent-encoded in any other. */
function inCookie(name: string, value: unknown, style: Style): string | undefined {
  const write = style.style === "cookie" ? (text: string): string => cookieText(name, text) : encode;
  return expanded(name, value, style, write, "cookie");
}

/** RFC 6265 §4.1.1: `cookie-octet` has no escapes, and neither blanks nor any of `",;\`. */
function cookieText(name: string, text: string): string {
  if (/^[!#-+\--:<-[\]-~]*$/.test(text)) return text;
  throw new InvalidParameterError(name, "holds what a cookie cannot");
}

/** RFC 6570 §3.2.1, for one variable; undefined where there is nothing to write. */
function expanded(
  name: string,
  value: unknown,
  { style = "form", explode = style === "form" }: Style,
  write: (text: string) => string,
  operator: keyof typeof operators = style,
): string | undefined {
  const { prefix, separator, isNamed, delimiter } = operators[operator];
  const key = write === encodeUnreserved ? encode(name) : write(name);
  // RFC 6570 §3.2.7: a matrix parameter without a value has no equals sign.
  const pair = (left: string, text: string): string => (text === "" && separator === ";" ? left : `${left}=${text}`);
  const isList = Array.isArray(value);
  if (!isList && Object(value) !== value) {
    const [text] = fieldTexts(name, value);
    return text === undefined ? undefined : prefix + (isNamed ? pair(key, write(text)) : write(text));
  }
  const pairs = Object.entries(value as object).flatMap(([left, item]) =>
    fieldTexts(name, isList || !Array.isArray(item) ? [item] : item).map((text) => [left, text] as const),
  );
  if (pairs.length === 0) return undefined;
  const [written, unwritten] = explode ? [separator, separator] : delimiter;
  const whole = (text: string): string => {
    if (!text.includes(unwritten) || write(unwritten) !== written) return write(text);
    throw new InvalidParameterError(name, `cannot hold ${JSON.stringify(unwritten)}, which stands between its items`);
  };
  // An equals sign would end the name.
  const member = (text: string): string => {
    const written = write === encodeUnreserved ? encode(text) : whole(text);
    if (!written.includes("=")) return written;
    throw new InvalidParameterError(name, 'cannot hold "=" in the names of its members');
  };
  if (explode) {
    const part = ([left, text]: readonly [string, string]): string => {
      if (isList) return isNamed ? pair(key, whole(text)) : whole(text);
      return pair(member(left), whole(text));
    };
    return prefix + pairs.map(part).join(separator);
  }
  const items = pairs.flatMap(([left, text]) => (isList ? [whole(text)] : [whole(left), whole(text)]));
  return prefix + (isNamed ? `${key}=` : "") + items.join(written);
}

/** `name[key]=value`, as deep as the value is; items of lists by their index. */
function deep(key: string, value: unknown, write: (text: string) => string): readonly string[] {
  if (Object(value) !== value || value instanceof Date) {
    return pairsOf(key, decodeURIComponent(key), value, write);
  }
  return Object.entries(value as object).flatMap(([name, inner]) => deep(`${key}%5B${encode(name)}%5D`, inner, write));
}

function pairsOf(key: string, name: string, value: unknown, write: (text: string) => string): readonly string[] {
  return fieldTexts(name, value).map((text) => `${key}=${write(text)}`);
}

/** Headers have no escapes of their own. */
function plain(text: string): string {
  return text;
}

/** Percent-encodes all but the unreserved characters of RFC 3986 §2.3. */
function encode(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new InvalidParameterError("params", "hold malformed text");
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Percent-encodes all but unreserved and reserved characters and what is encoded already (RFC 6570 §3.2.3). */
function encodeUnreserved(text: string): string {
  return text.replace(/%[\da-f]{2}|[!$'()*,/:;=?@]|[^!$'()*,/:;=?@%]+|%/gi, (part) =>
    /^(%..|[!$'()*,/:;=?@])$/.test(part) ? part : encode(part),
  );
}
