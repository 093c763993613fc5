import fc from "fast-check";
import { anyName, cookieName, headerName } from "./names.js";
import type { Flat, Single, Written } from "./wire-encoder.js";

/** Where a parameter of these documents travels. */
export type Place = "path" | "query" | "header" | "cookie";

/** A parameter with what a caller gives for it; undefined where it is left out. */
export interface Given extends Written {
  readonly in: Place;
  /** Whether it is JSON text instead of a style's. */
  readonly asJson: boolean;
  readonly value: Flat | undefined;
}

/** A field of a body with what a caller gives for it. */
export interface Field {
  readonly name: string;
  readonly value: Flat | undefined;
  /** Where a form's encoding says how it is written. */
  readonly style: Written | undefined;
}

/** A body with what a caller gives for it. */
export type Body =
  | { readonly kind: "form" | "json" | "multipart"; readonly fields: readonly Field[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: readonly number[] };

/** An operation, what it is called with, and its place among others. */
export interface Call {
  readonly method: "put" | "post" | "patch" | "get" | "delete";
  readonly parameters: readonly Given[];
  readonly body: Body | undefined;
  /** The properties of what is answered. */
  readonly answer: readonly Field[] | undefined;
  /** Whether its objects are schemas with names. */
  readonly isNamed: boolean;
}

/** Moments, in the whole seconds that an SDK writes of a `Date`. */
const moments: fc.Arbitrary<string> = fc.nat(2 ** 31).map((second) => {
  return new Date(second * 1000).toISOString().replace(".000Z", "Z");
});

/** Whether a value is described as a moment. */
export function isMoment(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(value);
}

const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "blue",
    "a/b",
    "a b",
    "ü",
    "😀",
    "50%",
    "%20",
    "&x=1",
    "a+b",
    "#",
    "?",
    "[0]",
    "'(*)!'",
    "",
    "null",
    "~._-",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
/** Texts that no style would have to split. */
const whole: fc.Arbitrary<string> = fc.constantFrom("blue", "x-1", "A_b", "00", "~");
const singles: fc.Arbitrary<Single> = fc.oneof(texts, fc.integer(), fc.boolean(), moments);
const plain: fc.Arbitrary<Single> = fc.oneof(whole, fc.integer(), fc.boolean(), moments);
const keys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("R", "G", "a b", "é", "constructor", "0", "__proto__", "snake_case"),
  fc.stringMatching(/^[a-z]{1,4}$/),
);

function flats(single: fc.Arbitrary<Single>, key: fc.Arbitrary<string>): fc.Arbitrary<Flat> {
  const maps = fc
    .uniqueArray(fc.tuple(key, single), { selector: ([name]) => name, minLength: 1, maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
  const lists = fc.oneof(
    { weight: 3, arbitrary: fc.array(single, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(moments, { minLength: 1, maxLength: 3 }) },
  );
  return fc.oneof<fc.Arbitrary<Flat>[]>(single, lists, maps);
}

const wholeKeys: fc.Arbitrary<string> = fc.constantFrom("R", "G", "constructor", "__proto__", "snake_case");

function givenOf(
  place: Place,
  name: fc.Arbitrary<string>,
  styles: readonly [string, ...string[]],
): fc.Arbitrary<Given> {
  return fc
    .record({
      name,
      style: fc.constantFrom(...styles),
      explode: fc.boolean(),
      allowReserved: fc.boolean(),
      way: fc.nat(9),
    })
    .chain(({ way, allowReserved, ...rest }) => {
      const isSplit = place === "header" || rest.style.endsWith("Delimited");
      const isReserved = place === "query" && allowReserved && way > 5;
      const value = isSplit ? flats(plain, wholeKeys) : isReserved ? singles.filter(isUnescaped) : flats(singles, keys);
      const fits = value.filter((one) => place !== "path" || isSegment(one, rest.style));
      return fc.option(fits, { nil: undefined, freq: 5 }).map((one): Given => {
        return {
          ...rest,
          in: place,
          asJson: way === 0 && place !== "path" && place !== "header",
          allowReserved: isReserved || undefined,
          value: one ?? (place === "path" ? "blue" : undefined),
        };
      });
    });
}

/** What is encoded already stays as it is where reserved characters do, so that it would not arrive. */
function isUnescaped(value: Flat): boolean {
  return typeof value !== "string" || !/%[\da-f]{2}/i.test(value);
}

/** Whether a segment of it leads to no other resource. */
function isSegment(value: Flat, style: string): boolean {
  const items: readonly Single[] = typeof value === "object" ? Object.values(value) : [value];
  const isEach = (fits: (text: string) => boolean): boolean => items.every((item) => fits(String(item)));
  return items.length > 0 && isEach((text) => !/^\.*$/.test(text)) && (style !== "label" || isEach(isWithoutDots));
}

/** Headers that are no parameters (cookies have a place of their own), or that Node.js itself leaves out. */
const unsent: ReadonlySet<string> = new Set(["Cookie", "__proto__"]);

/** A label's parts are split at dots, for which it has no escape. */
function isWithoutDots(text: string): boolean {
  return !text.includes(".");
}

const parameters: fc.Arbitrary<readonly Given[]> = fc
  .tuple(
    fc.array(
      givenOf(
        "path",
        anyName.filter((name) => name !== "" && !/[{}/?#%]/.test(name)),
        ["simple", "label", "matrix"],
      ),
      { maxLength: 2 },
    ),
    fc.array(
      givenOf(
        "query",
        anyName.filter((name) => name !== ""),
        ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
      ),
      { maxLength: 4 },
    ),
    fc.array(
      givenOf(
        "header",
        headerName.filter((name) => !unsent.has(name)),
        ["simple"],
      ),
      { maxLength: 2 },
    ),
    fc.array(givenOf("cookie", cookieName, ["form"]), { maxLength: 2 }),
  )
  .map((all) => all.flat())
  .map((all) =>
    all.filter((one, index) => {
      const key = ({ in: place, name }: Given): string => `${place} ${place === "header" ? name.toLowerCase() : name}`;
      return all.findIndex((other) => key(other) === key(one)) === index;
    }),
  );

const fields: fc.Arbitrary<readonly Field[]> = fc.uniqueArray(
  fc.record({
    // A dot in the name of a field makes an object of the fields that share what is before it.
    name: anyName.filter((name) => name !== "" && !name.includes(".")),
    value: fc.option(flats(singles, keys), { nil: undefined, freq: 4 }),
    style: fc.constant(undefined),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
);

const styled: fc.Arbitrary<readonly Field[]> = fields.chain((all) =>
  fc.tuple(...all.map(() => fc.boolean())).map((explodes) =>
    all.map((field, index) => ({
      ...field,
      style: { name: field.name, style: "form", explode: explodes[index] === true },
    })),
  ),
);

const body: fc.Arbitrary<Body> = fc.oneof(
  fields.map((fields): Body => ({ kind: "form", fields })),
  styled.map((fields): Body => ({ kind: "form", fields })),
  fields.map((fields): Body => ({ kind: "multipart", fields })),
  fields.map((fields): Body => ({ kind: "json", fields })),
  texts.map((text): Body => ({ kind: "text", text })),
  fc.array(fc.nat(255), { maxLength: 5 }).map((bytes): Body => ({ kind: "bytes", bytes })),
);

/** Calls of operations with parameters in every place and in every style. */
export const calls: fc.Arbitrary<readonly Call[]> = fc.array(
  fc
    .record({
      method: fc.constantFrom("put", "post", "patch", "get", "delete"),
      parameters,
      body: fc.option(body, { nil: undefined, freq: 2 }),
      answer: fc.option(fields, { nil: undefined, freq: 2 }),
      isNamed: fc.boolean(),
    })
    .map(({ body, ...call }): Call => {
      return { ...call, body: call.method === "get" || call.method === "delete" ? undefined : body };
    }),
  { minLength: 3, maxLength: 3 },
);

/** The document that describes the operations `call0` and so on. What is given is described by its number; see {@link descriptionOf}. */
export function documentOfCalls(calls: readonly Call[]): Readonly<Record<string, unknown>> {
  const schemas: Record<string, object> = {};
  const paths = calls.map((call, number) => {
    const { method, parameters, body, answer } = call;
    const told: Telling = { number, schemas, isNamed: call.isNamed };
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    const path = ["", `call${number}`, ...inPath.map(({ name }) => `{${name}}`)].join("/");
    const operation = {
      operationId: `call${number}`,
      parameters: parameters.map((one, index) => described(one, index, told)),
      ...(body && {
        requestBody: { description: descriptionOf(number, "body"), required: true, content: contentOf(body, told) },
      }),
      responses: answer === undefined ? { "204": { description: "" } } : { "200": answered(answer, told) },
    };
    return [path, { [method]: operation }] as const;
  });
  const info = { title: "Calls", version: "1" };
  return { openapi: "3.1.0", info, paths: Object.fromEntries(paths), components: { schemas } };
}

/** How something given to a call, or answered to it, is described: what it is, and its place among its like. */
export function descriptionOf(call: number, kind: "parameter" | "field" | "answer" | "body", index = 0): string {
  return `call ${call} ${kind} ${index}`;
}

/** Of which call schemas are, and where those with names are collected. */
interface Telling {
  readonly number: number;
  readonly schemas: Record<string, object>;
  readonly isNamed: boolean;
}

function described({ asJson, value, ...given }: Given, index: number, told: Telling): object {
  const schema = schemaOf(value, `Call${told.number}Parameter${index}`, told);
  const { name, in: place, style, explode, allowReserved } = given;
  const description = descriptionOf(told.number, "parameter", index);
  const head = { name, in: place, description, required: place === "path" };
  if (asJson) return { ...head, content: { "application/json": { schema } } };
  return { ...head, style, explode, ...(allowReserved && { allowReserved }), schema };
}

const types = {
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  json: "application/json",
} as const;

function contentOf(body: Body, told: Telling): object {
  switch (body.kind) {
    case "text":
      return { "text/plain": { schema: { type: "string" } } };
    case "bytes":
      return { "application/octet-stream": {} };
    default: {
      const encoding = body.fields.flatMap(({ name, style }) =>
        style === undefined ? [] : [[name, { style: style.style, explode: style.explode }] as const],
      );
      const whole = objectOf(body.fields, "field", told);
      const schema = body.kind === "json" ? named(`Body${told.number}`, whole, told) : whole;
      return { [types[body.kind]]: { schema, ...(encoding.length > 0 && { encoding: Object.fromEntries(encoding) }) } };
    }
  }
}

function answered(fields: readonly Field[], told: Telling): object {
  const schema = named(`Answer${told.number}`, objectOf(fields, "answer", told), told);
  return { description: "", content: { "application/json": { schema } } };
}

function objectOf(fields: readonly Field[], kind: "field" | "answer", told: Telling): object {
  const properties = fields.map(({ name, value }, index) => {
    const schema = schemaOf(value, `Call${told.number}${kind}${index}`, told);
    return [name, { ...schema, description: descriptionOf(told.number, kind, index) }] as const;
  });
  return { type: "object", properties: Object.fromEntries(properties) };
}

function schemaOf(value: Flat | undefined, name: string, told: Telling): object {
  if (Array.isArray(value)) {
    const isOfMoments = value.length > 0 && value.every(isMoment);
    return { type: "array", items: isOfMoments ? singleOf(value[0]) : { type: ["string", "integer", "boolean"] } };
  }
  if (typeof value !== "object") return singleOf(value);
  const properties = Object.entries(value).map(([name, item]) => [name, singleOf(item)] as const);
  const schema = { type: "object", properties: Object.fromEntries(properties) };
  return told.isNamed ? named(name, schema, told) : schema;
}

function singleOf(value: Single | undefined): object {
  if (isMoment(value)) return { type: "string", format: "date-time" };
  return { type: typeof value === "number" ? "integer" : typeof value === "boolean" ? "boolean" : "string" };
}

/** A reference to a schema that gets a name, which tells its properties by their descriptions. */
function named(name: string, schema: object, { schemas }: Telling): object {
  schemas[name] = schema;
  return { $ref: `#/components/schemas/${name}` };
}
