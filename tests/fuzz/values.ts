import { wordsOf } from "./discriminated.js";
import { isObject, listOf, nameIn, type Json, type Node } from "./nodes.js";
import { oneOf, type Random } from "./random.js";

/** Which way a value goes: a request has no read-only properties, an answer no write-only ones. */
export type Direction = "read" | "write";

/** What values are drawn from. */
export interface Sampling {
  readonly schemas: Readonly<Record<string, Node>>;
  readonly direction: Direction;
  readonly random: Random;
  /** Whether objects have a property that the document does not know, where that is allowed. */
  readonly hasStrangers: boolean;
  /** Whether objects have named properties where further ones are other objects or lists: no literal has such a type. */
  readonly hasMixed: boolean;
}

/** A property that no document names. */
export const stranger = "a stranger";

/** What a schema has no value for. */
export const none: unique symbol = Symbol("none");

/** A value, or that there is none. */
export type Drawn = Json | typeof none;

const deepest = 7;

/** Draws a value of a schema. It need not be valid where keywords stand side by side: that is for the judge to say. */
export function valueOf(schema: Node, sampling: Sampling, depth = 0): Drawn {
  const { random, schemas } = sampling;
  if (schema === false || depth > deepest) return none;
  if (schema === true) return anything(random);
  if (schema["nullable"] === true && random() < 0.25) return null;
  const name = nameIn(schema["$ref"]);
  if (name !== undefined) return valueOf(schemas[name] ?? false, sampling, depth + 1);
  if (Object.hasOwn(schema, "const")) return schema["const"] as Json;
  const listed = listOf(schema["enum"]) as readonly Json[];
  if (listed.length > 0) return oneOf(random, listed);
  return joined(partsOf(schema, sampling, depth), random);
}

function partsOf(schema: Exclude<Node, boolean>, sampling: Sampling, depth: number): readonly Drawn[] {
  const types = typesOf(schema);
  const own: readonly Drawn[] =
    types.length === 0 ? [] : [typed(oneOf(sampling.random, types), schema, sampling, depth)];
  const all = listOf(schema["allOf"]).map((part): Drawn => valueOf(part as Node, sampling, depth + 1));
  const chosen = ["oneOf", "anyOf"].flatMap((key): readonly Drawn[] => {
    const choices = listOf(schema[key]) as readonly Node[];
    return choices.length === 0 ? [] : [chosenOf(oneOf(sampling.random, choices), schema, sampling, depth)];
  });
  return [...own, ...all, ...chosen];
}

/** A value of an alternative, with the word in it by which a discriminator knows it. */
function chosenOf(choice: Node, schema: Exclude<Node, boolean>, sampling: Sampling, depth: number): Drawn {
  const value = valueOf(choice, sampling, depth + 1);
  const words = wordsOf(choice, schema, sampling.schemas);
  if (words === undefined || !isObject(value)) return value;
  return { ...value, [words.property]: oneOf(sampling.random, words.values) };
}

function joined(parts: readonly Drawn[], random: Random): Drawn {
  const [first] = parts;
  if (first === undefined) return anything(random);
  if (parts.includes(none)) return none;
  const objects = parts.filter((part): part is Readonly<Record<string, Json>> => part !== none && isObject(part));
  return objects.length === parts.length ? withOwn(objects.flatMap((object) => Object.entries(object))) : first;
}

function typed(type: unknown, schema: Exclude<Node, boolean>, sampling: Sampling, depth: number): Drawn {
  const { random } = sampling;
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return random() < 0.5;
    case "integer":
      return oneOf(random, [0, 1, -3, 42, 2 ** 31]);
    case "number":
      return oneOf(random, [0, 1, -0.5, 1e21, 42]);
    case "string":
      return textOf(schema["format"], random);
    case "array":
      return listIn(schema, sampling, depth);
    default:
      return objectIn(schema, sampling, depth);
  }
}

function textOf(format: unknown, random: Random): string {
  if (format === "date-time") return momentOf(Math.floor(random() * 2e12), random);
  return oneOf(random, ["", "a", " ", "Grüße 😀", "null", "0", "a,b;c|d&e=f", 'say "x"', "\u2028\n", "2020-02-30"]);
}

/** Half of the moments have a fraction of a second. */
function momentOf(millisecond: number, random: Random): string {
  const whole = Math.floor(millisecond / 1000) * 1000;
  return new Date(oneOf(random, [whole, millisecond])).toISOString().replace(".000Z", "Z");
}

/** Of the items that are told one by one, some of the first: the others need not be there. */
function listIn(schema: Exclude<Node, boolean>, sampling: Sampling, depth: number): Drawn {
  const known = listOf(schema["prefixItems"]).map((item) => valueOf(item as Node, sampling, depth + 1));
  if (known.includes(none)) return none;
  if (known.length > 0) return known.slice(0, Math.round(sampling.random() * known.length)) as readonly Json[];
  const count = depth > 4 ? 0 : Math.floor(sampling.random() * 3);
  const items = Array.from({ length: count }, () => valueOf((schema["items"] ?? true) as Node, sampling, depth + 1));
  return items.filter((item) => item !== none);
}

function objectIn(schema: Exclude<Node, boolean>, sampling: Sampling, depth: number): Drawn {
  const { random } = sampling;
  const properties = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Node>>);
  const required = requiredOf(schema, sampling.direction);
  const entries: [string, Json][] = [];
  for (const [name, property] of properties) {
    if (isLeftOut(property, sampling.direction)) continue;
    const isAsked = required.includes(name);
    if (!isAsked && random() < (depth > 3 ? 0.8 : 0.35)) continue;
    const value = valueOf(property, sampling, depth + 1);
    if (value === none && isAsked) return none;
    if (value !== none) entries.push([name, value]);
  }
  if (!sampling.hasMixed && entries.length > 0 && isMixed(schema)) return none;
  return withOwn([...entries, ...furtherIn(schema, sampling, depth)]);
}

function isMixed({ additionalProperties: further = true }: Exclude<Node, boolean>): boolean {
  if (typeof further === "boolean") return false;
  return ["$ref", "allOf", "not"].some((key) => Object.hasOwn(further as object, key)) || !isScalar(further as Node);
}

/** Whether a schema says itself that its values have nothing in them. */
function isScalar(schema: Node): boolean {
  if (typeof schema === "boolean") return schema;
  if (Object.hasOwn(schema, "const") || Object.hasOwn(schema, "enum")) return true;
  const choices = [...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])] as readonly Node[];
  return choices.every(isScalar) && typesOf(schema).every((type) => type !== "object" && type !== "array");
}

function furtherIn(schema: Exclude<Node, boolean>, sampling: Sampling, depth: number): readonly [string, Json][] {
  const { random, hasStrangers } = sampling;
  const [pattern] = Object.values((schema["patternProperties"] ?? {}) as Readonly<Record<string, Node>>);
  const further = pattern ?? (schema["additionalProperties"] as Node | undefined);
  if (further === undefined) return hasStrangers && random() < 0.5 ? [[stranger, { snake_case: 1 }]] : [];
  if (random() < 0.5) return [];
  const value = valueOf(further, sampling, depth + 1);
  return value === none ? [] : [[pattern === undefined ? "further_one" : "x-one", value]];
}

/** The names that a schema requires of what goes this way; in answers, what has a default is always there. */
export function requiredOf(schema: Exclude<Node, boolean>, direction: Direction): readonly string[] {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Node>>;
  const asked = listOf(schema["required"]) as readonly string[];
  const known = Object.keys(properties);
  const present = known.filter((name) => direction === "read" && hasDefault(properties[name]));
  const left = known.filter((name) => isLeftOut(properties[name], direction));
  return [...new Set([...asked, ...present])].filter((name) => !left.includes(name));
}

/** Whether a property is for the other way only. */
export function isLeftOut(property: Node | undefined, direction: Direction): boolean {
  return typeof property === "object" && property[direction === "read" ? "writeOnly" : "readOnly"] === true;
}

function hasDefault(property: Node | undefined): boolean {
  return typeof property === "object" && (property["default"] ?? null) !== null;
}

/**
 * The types of a schema; one with properties but no type is taken for one of objects, one with items for one of lists. An empty
 * list of properties says nothing beside alternatives.
 */
export function typesOf(schema: Exclude<Node, boolean>): readonly unknown[] {
  const { type } = schema;
  if (type !== undefined) return Array.isArray(type) ? (type as readonly unknown[]) : [type];
  const isBeside = Object.hasOwn(schema, "oneOf") || Object.hasOwn(schema, "anyOf");
  const says = (told: unknown): boolean => !isBeside || (isObject(told) && Object.keys(told).length > 0);
  const has = (...keys: readonly string[]): boolean =>
    keys.some((key) => Object.hasOwn(schema, key) && says(schema[key]));
  if (has("properties", "additionalProperties", "patternProperties")) return ["object"];
  return has("items", "prefixItems") ? ["array"] : [];
}

function anything(random: Random): Json {
  return oneOf<Json>(random, [null, 1, "any", false, [1, "b"], { any_key: "v" }, {}]);
}

function withOwn(entries: readonly (readonly [string, Json])[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(entries);
}
