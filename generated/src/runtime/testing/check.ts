import type { ShapeFacts } from "./facts.ts";
import { isObject, type Json } from "./json.ts";
import { limitMismatch } from "./limits.ts";

/** Named shapes. */
export type Schemas = Readonly<Record<string, ShapeFacts>>;

/** What is wrong with a value, for people to read; undefined where it has the shape. */
export function mismatch(value: Json, shape: ShapeFacts, schemas: Schemas): string | undefined {
  switch (shape.type) {
    case "any":
      return undefined;
    case "never":
      return "is not allowed";
    case "null":
      return value === null ? undefined : "must be null";
    case "boolean":
      return typeof value === "boolean" ? undefined : "must be true or false";
    case "literal":
      return value === shape.value ? undefined : `must be ${JSON.stringify(shape.value)}`;
    case "string":
      return typeof value === "string" ? textMismatch(value, shape) : "must be text";
    case "number":
      return typeof value === "number" ? numberMismatch(value, shape) : "must be a number";
    case "array":
      return Array.isArray(value)
        ? (limitMismatch(value, shape.limits) ??
            firstProblem(
              (value as readonly Json[]).map((item) => mismatch(item, shape.items, schemas)),
            ))
        : "must be a list";
    case "tuple":
      return Array.isArray(value) && value.length === shape.items.length
        ? firstProblem(
            shape.items.map((item, index) =>
              mismatch((value as readonly Json[])[index] ?? null, item, schemas),
            ),
          )
        : `must be a list of ${shape.items.length}`;
    case "object":
      return objectMismatch(value, shape, schemas);
    case "union":
      return unionMismatch(value, shape.of, schemas);
    case "all":
      return firstProblem(shape.of.map((part) => mismatch(value, part, schemas)));
    case "ref":
      return mismatch(value, schemas[shape.to] ?? { type: "any" }, schemas);
  }
}

type Shape<Type> = Extract<ShapeFacts, { readonly type: Type }>;

function firstProblem(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}

function textMismatch(
  text: string,
  { format, pattern, minLength, maxLength, json }: Shape<"string">,
): string | undefined {
  const length = Array.from(text).length;
  if (minLength !== undefined && length < minLength)
    return `must have at least ${minLength} characters`;
  if (maxLength !== undefined && length > maxLength)
    return `must have at most ${maxLength} characters`;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) return `must match ${pattern}`;
  if (format === "date-time" && !isDateTime(text))
    return "must be a date and time such as 2015-12-16T22:18:37Z";
  if (format === "uuid" && !/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu.test(text))
    return "must be a UUID";
  if (json && !isJson(text)) return "must be JSON text";
  return undefined;
}

/** RFC 3339, of a day and an hour that exist. */
function isDateTime(text: string): boolean {
  const [, day = "", time = "", zone = ""] =
    /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u.exec(
      text,
    ) ?? [];
  const midnight = new Date(`${day}T00:00:00Z`);
  return (
    time !== "" &&
    zone !== "" &&
    !Number.isNaN(midnight.getTime()) &&
    midnight.toISOString().startsWith(day)
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function numberMismatch(
  value: number,
  { integer, minimum, maximum, limits }: Shape<"number">,
): string | undefined {
  if (integer && !Number.isInteger(value)) return "must be a whole number";
  if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`;
  if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`;
  return limitMismatch(value, limits);
}

function objectMismatch(value: Json, shape: Shape<"object">, schemas: Schemas): string | undefined {
  if (!isObject(value)) return "must be an object";
  // What only the server makes is required of its answers alone (OpenAPI, "readOnly").
  const missing = shape.required.find(
    (name) => !Object.hasOwn(value, name) && !shape.readOnly?.includes(name),
  );
  if (missing !== undefined) return `lacks ${missing}`;
  const limit = limitMismatch(value, shape.limits);
  if (limit !== undefined) return limit;
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : shape.others;
    const problem = known && mismatch(member, known, schemas);
    if (problem !== undefined) return `has a property ${name} that ${problem}`;
  }
  return undefined;
}

function unionMismatch(
  value: Json,
  members: readonly ShapeFacts[],
  schemas: Schemas,
): string | undefined {
  const problems = members.map((member) => mismatch(value, member, schemas));
  if (problems.includes(undefined)) return undefined;
  return members.every(({ type }) => type === "literal")
    ? `must be one of ${members.map((member) => JSON.stringify((member as Shape<"literal">).value)).join(", ")}`
    : problems.find((_, index) => members[index]?.type !== "null");
}
