import { mismatch, type Schemas } from "./check.ts";
import type { BodyFacts, FakeFacts, OperationFacts, ParameterFacts } from "./facts.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { Refusal } from "./refusal.ts";
import type { Route } from "./route.ts";
import { valueOfTexts } from "./texts.ts";
import { unknownName } from "./unknown-name.ts";

/** What a request says, decoded and checked. */
export interface Decoded {
  /** Path, query, header and cookie parameters by name. */
  readonly parameters: JsonObject;
  /** The fields of a form or the members of a JSON object, by name. */
  readonly fields: JsonObject;
}

/** A request as it arrived. */
export interface Arrived {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** What is done with fields and query parameters that the document does not have. */
export type UnknownFields = "refuse" | "ignore";

/**
 * Decodes a request and checks every part of it against the document.
 *
 * @throws {@link Refusal} 404 for a path that can be nothing's, 400 for other parts that do not fit, 415 for another media type
 */
export function decode(
  facts: FakeFacts,
  route: Route,
  arrived: Arrived,
  unknown: UnknownFields,
): Decoded {
  const { operation } = route;
  const { schemas } = facts;
  const parameters = operation.parameters.flatMap((parameter) => {
    const { separator } = parameter;
    const whole = textsOf(parameter, route, arrived);
    const texts = separator === undefined ? whole : whole.flatMap((text) => text.split(separator));
    if (texts.length === 0 && !parameter.required) return [];
    return [[parameter.name, parameterValue(parameter, texts, schemas)] as const];
  });
  const known = operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name }) => name);
  const keys = facts.schemes.flatMap((scheme) =>
    scheme.kind === "apiKey" && scheme.in === "query" ? scheme.name : [],
  );
  if (unknown === "refuse")
    refuseUnknown([...arrived.url.searchParams.keys()], [...known, ...keys]);
  return {
    parameters: Object.fromEntries(parameters),
    fields: operation.body ? bodyFields(operation, operation.body, arrived, schemas, unknown) : {},
  };
}

function parameterValue(
  parameter: ParameterFacts,
  texts: readonly string[],
  schemas: Schemas,
): Json {
  if (texts.length === 0) throw new Refusal(400, `${parameter.name} is missing`);
  if (parameter.in !== "path") return valueOfTexts(parameter.name, texts, parameter.shape, schemas);
  try {
    return valueOfTexts(parameter.name, texts, parameter.shape, schemas);
  } catch (error) {
    throw new Refusal(404, error instanceof Refusal ? error.message : String(error));
  }
}

function textsOf(
  { in: place, name }: ParameterFacts,
  { path }: Route,
  { url, headers }: Arrived,
): readonly string[] {
  if (place === "path") return path[name] === undefined ? [] : [path[name]];
  return textsAt({ in: place, name }, url, headers);
}

/** The texts that a request has under a name. */
export function textsAt(
  { in: place, name }: { readonly in: "query" | "header" | "cookie"; readonly name: string },
  url: URL,
  headers: Headers,
): readonly string[] {
  switch (place) {
    case "query":
      return url.searchParams.getAll(name);
    case "header":
      return [headers.get(name)].filter((text) => text !== null);
    case "cookie":
      return (headers.get("Cookie") ?? "").split(/; */u).flatMap((pair) => {
        const [key, ...value] = pair.split("=");
        return key === name ? [value.join("=")] : [];
      });
  }
}

function bodyFields(
  { id }: OperationFacts,
  body: BodyFacts,
  { headers, body: text }: Arrived,
  schemas: Schemas,
  unknown: UnknownFields,
): JsonObject {
  if (
    text === "" &&
    !body.required &&
    (body.encoding === "json" || body.fields.every(({ required }) => !required))
  )
    return {};
  const expected =
    body.encoding === "form" ? /^application\/x-www-form-urlencoded\b/iu : /^[^;]+[/+]json\b/iu;
  if (!expected.test(headers.get("Content-Type") ?? "")) {
    throw new Refusal(415, `${id} takes ${body.encoding === "form" ? "a form" : "JSON"}`);
  }
  return body.encoding === "form"
    ? formFields(body, text, schemas, unknown)
    : jsonFields(body, text, schemas, unknown);
}

type Body<Encoding> = Extract<BodyFacts, { readonly encoding: Encoding }>;

function formFields(
  { fields, isOpen }: Body<"form">,
  text: string,
  schemas: Schemas,
  unknown: UnknownFields,
): JsonObject {
  const form = new URLSearchParams(text);
  if (unknown === "refuse" && !isOpen)
    refuseUnknown(
      [...form.keys()],
      fields.map(({ name }) => name),
    );
  const missing = fields.find(({ name, required }) => required && !form.has(name));
  if (missing) throw new Refusal(400, `${missing.name} is missing`);
  return Object.fromEntries(
    fields
      .filter(({ name }) => form.has(name))
      .map(({ name, shape, null: nullText }) => [
        name,
        valueOfTexts(name, form.getAll(name), shape, schemas, nullText),
      ]),
  );
}

function jsonFields(
  { shape }: Body<"json">,
  text: string,
  schemas: Schemas,
  unknown: UnknownFields,
): JsonObject {
  const value = jsonOf(text);
  const problem = mismatch(value, shape, schemas);
  if (problem !== undefined) throw new Refusal(400, `The body ${problem}`);
  if (!isObject(value)) return {};
  const stranger = unknown === "refuse" ? unknownName(value, shape, schemas) : undefined;
  if (stranger !== undefined) throw new Refusal(400, `${stranger} is unknown here`);
  return value;
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Refusal(400, "The body is not valid JSON");
  }
}

function refuseUnknown(given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refusal(400, `${unknown} is unknown here`);
}
