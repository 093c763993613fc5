import { child, resolve, type Part } from "./description.js";
import { listOf, member, objectOf, textMember, without, type Json, type JsonObject } from "./json.js";

/** A schema in words that OpenAPI 3.0 and 3.1 share. */
export interface SchemaFacts {
  /** Where it stands, references followed. */
  readonly part: Part;
  /** Whether null is allowed. */
  readonly nullable: boolean;
  /** What it demands otherwise, by keyword: `type` without null, exclusive bounds as numbers, no remarks. */
  readonly keywords: JsonObject;
}

/** Keywords that tell people something, and demand nothing. */
const REMARKS = new Set(["title", "description", "example", "examples", "externalDocs", "xml", "$comment"]);
/** Keywords that demand nothing while they are false. */
const FLAGS = new Set(["readOnly", "writeOnly", "deprecated", "uniqueItems"]);

/** Reads a schema, whichever OpenAPI version's words it uses. */
export function schemaFacts(schema: Part): SchemaFacts {
  const part = resolve(schema);
  const alternative = beside(part);
  if (alternative !== undefined) return { ...schemaFacts(alternative), nullable: true };
  const keywords = demands(objectOf(part.value));
  const types = typesOf(keywords);
  const nullable = member(part.value, "nullable") === true || types.includes("null");
  return { part, nullable, keywords: { ...withoutNull(keywords), ...typeOf(types) } };
}

/** Whether anything goes. */
export function isAnything({ keywords }: SchemaFacts): boolean {
  return Object.keys(keywords).length === 0;
}

/** A schema in a few words, such as `string (date-time) or null`. */
export function schemaText(schema: Part): string {
  const { keywords, nullable } = schemaFacts(schema);
  const types = typesOf(keywords).map(text).join(" or ");
  const format = textMember(keywords, "format");
  return `${types || "anything"}${format && ` (${format})`}${nullable ? " or null" : ""}`;
}

/** Of an alternative between null and one other schema, that other one. */
function beside(part: Part): Part | undefined {
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = listOf(member(part.value, keyword)).map((_, index) => child(part, keyword, String(index)));
    const others = branches.filter(({ value }) => member(value, "type") !== "null");
    if (branches.length === 2 && others.length === 1) return others[0];
  }
  return undefined;
}

function demands(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      !REMARKS.has(key) && !key.startsWith("x-") && key !== "nullable" && !(FLAGS.has(key) && value === false),
  );
  return exclusive(Object.fromEntries(kept));
}

/** OpenAPI 3.0 says that a bound is exclusive, JSON Schema names an exclusive bound. */
function exclusive(keywords: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...others } = keywords;
  return {
    ...others,
    ...bound("minimum", "exclusiveMinimum", minimum, exclusiveMinimum),
    ...bound("maximum", "exclusiveMaximum", maximum, exclusiveMaximum),
  };
}

function bound(
  inclusive: string,
  exclusive: string,
  limit: Json | undefined,
  flag: Json | undefined,
): Record<string, Json> {
  if (flag === true && limit !== undefined) return { [exclusive]: limit };
  const own = limit === undefined ? {} : { [inclusive]: limit };
  return flag === undefined || typeof flag === "boolean" ? own : { ...own, [exclusive]: flag };
}

function typesOf(keywords: JsonObject): readonly Json[] {
  const type = keywords["type"];
  return type === undefined ? [] : typeof type === "string" ? [type] : listOf(type);
}

function typeOf(types: readonly Json[]): JsonObject {
  const [first, ...others] = types
    .filter((type) => type !== "null")
    .map(String)
    .sort();
  if (first === undefined) return {};
  return { type: others.length === 0 ? first : [first, ...others] };
}

/** Without `type`, which is entered anew; `const` is an `enum` of one, and an enum is a set without null. */
function withoutNull(keywords: JsonObject): JsonObject {
  const { const: only, enum: values, ...others } = without(keywords, "type");
  const allowed = only === undefined ? listOf(values ?? null) : [only];
  const kept = allowed.filter((value) => value !== null).sort((left, right) => (text(left) < text(right) ? -1 : 1));
  return kept.length === 0 ? others : { ...others, enum: kept };
}

function text(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
