import type { Json } from "../../json.js";
import { isList, isObject, member, textMember, without, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import { isAnnotation, membersOf } from "./schema-keywords.js";

/** Keywords that make the type depend on the value, or on all of its parts, which the type cannot say. */
const conditions = ["if", "dependentSchemas", "dependentRequired", "contains", "propertyNames"];

/** All keywords of conditions. */
const conditional = [...conditions, "then", "else"];

/** Keywords with which other schemas say something of the same value. */
const joining = ["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

/**
 * Tells what a schema says that its type does not: conditions, further properties of which only a whole is told, and what means
 * nothing as it is written, if that is all that there is.
 *
 * @param schema As it is in the document.
 * @param normalised The same in the form of later stages.
 */
export function tellUnsaid(schema: JsonObject, normalised: JsonObject, report: Report): void {
  const isTyped = (): boolean => Object.keys(schema).some((key) => !isAnnotation(key) && !conditional.includes(key));
  for (const keyword of conditions.filter((one) => Object.hasOwn(schema, one) && isTyped())) {
    report.add("info", "feature-unsupported", `\`${keyword}\` is not part of the type.`, schema, keyword);
  }
  if (membersOf(schema, "allOf").includes(false)) {
    const message = "No value is what `false` in `allOf` says: it is taken to say nothing.";
    report.add("info", "feature-unsupported", message, schema, "allOf");
  }
  const further = member(schema, "unevaluatedProperties") ?? null;
  if (isObject(further) && isJoined(schema)) {
    const message = "`unevaluatedProperties` is not part of the type: further properties are not in it.";
    report.add("info", "feature-unsupported", message, schema, "unevaluatedProperties");
  }
  if (isOpenBesidePatterns(schema)) {
    const message = "The type has properties that match a pattern alone: others, which may be anything, are not in it.";
    report.add("info", "feature-unsupported", message, schema, "patternProperties");
  }
  const reason = Object.keys(normalised).every(isAnnotation) ? meaningless(schema) : undefined;
  if (reason !== undefined) report.add("info", "shape-unknown", `${reason} So its type is \`unknown\`.`, schema);
}

/** Whether properties that match none of the patterns may be anything, of which the type would be that of all. */
function isOpenBesidePatterns(schema: JsonObject): boolean {
  const patterns = member(schema, "patternProperties") ?? null;
  const others = member(withoutUnevaluated(schema), "additionalProperties") ?? true;
  return others === true && isObject(patterns) && Object.values(patterns).some((one) => one !== false);
}

/** What says nothing as it is written. */
function meaningless(schema: JsonObject): string | undefined {
  const type = member(schema, "type");
  if (isList(type) && type.length === 0) return "The list of types is empty.";
  if (type !== undefined) return `${shown(type)} is no type of JSON Schema.`;
  const union = (["oneOf", "anyOf", "allOf"] as const).find((key) => isEmptyList(schema, key));
  if (union !== undefined) return `\`${union}\` is an empty list.`;
  return member(schema, "nullable") === true ? "The schema has no type, only `nullable`." : undefined;
}

function isEmptyList(schema: JsonObject, keyword: "oneOf" | "anyOf" | "allOf"): boolean {
  return Object.hasOwn(schema, keyword) && membersOf(schema, keyword).length === 0;
}

function shown(type: Json): string {
  return typeof type === "string" ? `\`${type}\`` : "What `type` says";
}

function isJoined(schema: JsonObject): boolean {
  return joining.some((keyword) => Object.hasOwn(schema, keyword));
}

/**
 * A schema that says of unevaluated properties and items what it could say of additional ones: where no other schema evaluates
 * any, both are the same. Elsewhere it says nothing of the type.
 */
export function withoutUnevaluated(schema: JsonObject): JsonObject {
  if (!Object.hasOwn(schema, "unevaluatedProperties") && !Object.hasOwn(schema, "unevaluatedItems")) return schema;
  const further = member(schema, "unevaluatedProperties");
  const rest = member(schema, "unevaluatedItems");
  const plain = without(schema, ["unevaluatedProperties", "unevaluatedItems"]);
  if (isJoined(schema) || textMember(schema, "$dynamicRef") !== undefined) return plain;
  const properties = further === undefined ? {} : { additionalProperties: further };
  const items = rest === undefined || Object.hasOwn(schema, "contains") ? {} : { items: rest };
  return { ...properties, ...items, ...plain };
}
