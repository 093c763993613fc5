import type { Json } from "../../json.js";
import { isList, isObject, member, textMember, without, type JsonObject } from "../json-object.js";
import { segmentsOf } from "../pointer.js";
import { membersOf, typesOf } from "./schema-keywords.js";

/** Gives what the `$ref` of a node of the document leads to in the end. */
export type TargetOf = (node: Json) => Json | undefined;

/** How deep compositions are searched for a property. */
const deepest = 8;

/**
 * Says a discriminator in the words of JSON Schema: each alternative has the property with the values that select it. An
 * alternative that lists the property's values itself stays as it is, and so does one whose values have no properties.
 * Without alternatives, a discriminator says nothing about the values of its own schema.
 *
 * @param node The schema as it is in the document.
 * @param copy The same with its references made canonical.
 */
export function withoutDiscriminator(node: JsonObject, copy: JsonObject, targetOf: TargetOf): JsonObject {
  const discriminator = member(copy, "discriminator");
  const property = isObject(discriminator) ? textMember(discriminator, "propertyName") : undefined;
  const plain = without(copy, ["discriminator"]);
  if (!isObject(discriminator) || property === undefined) return plain;
  const keyword = membersOf(copy, "oneOf").length > 0 ? "oneOf" : "anyOf";
  const originals = membersOf(node, keyword);
  const members = membersOf(copy, keyword).map((alternative, index) => {
    const original = originals[index];
    const values = selectingValues(alternative, discriminator);
    if (original === undefined || values.length === 0) return alternative;
    const types = propertyTypes(original, property, targetOf);
    return types === undefined ? alternative : selected(alternative, property, values, types);
  });
  return members.length === 0 ? plain : { ...plain, [keyword]: members };
}

/** The mapping's keys for an alternative, or else the name of its schema. */
function selectingValues(alternative: Json, discriminator: JsonObject): readonly string[] {
  const ref = isObject(alternative) ? textMember(alternative, "$ref") : undefined;
  if (ref === undefined) return [];
  const mapping = member(discriminator, "mapping");
  const entries = isObject(mapping) ? Object.entries(mapping) : [];
  const mapped = entries.filter(([, target]) => target === ref).map(([value]) => value);
  return mapped.length > 0 ? mapped : segmentsOf(ref).slice(-1);
}

function selected(alternative: Json, property: string, values: readonly string[], types: readonly string[]): Json {
  const typed = values.map((value) => typedValue(value, types)).filter((value) => value !== undefined);
  if (typed.length === 0) return alternative;
  const listed = typed.every((value) => typeof value === "string") ? { type: "string", enum: typed } : { enum: typed };
  const schema = { type: "object", required: [property], properties: { [property]: listed } };
  return { allOf: [alternative, schema] };
}

/** Mapping keys are text; the property may be none. */
function typedValue(value: string, types: readonly string[]): string | number | boolean | undefined {
  if (types.length === 0 || types.includes("string")) return value;
  if (types.includes("boolean")) return value === "true" ? true : value === "false" ? false : undefined;
  const isNumeric = types.includes("integer") || types.includes("number");
  return isNumeric && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** The types of a property of an alternative; undefined where the alternative tells its values itself, or is no object. */
function propertyTypes(schema: Json, property: string, targetOf: TargetOf): readonly string[] | undefined {
  const alternative = resolved(schema, targetOf);
  const types = isObject(alternative) ? typesOf(alternative) : [];
  if (types.length > 0 && !types.includes("object")) return undefined;
  const found = propertiesNamed(schema, property, targetOf, 0);
  const isTold =
    found === undefined || found.some((one) => member(one, "enum") !== undefined || member(one, "const") !== undefined);
  return isTold ? undefined : found.flatMap(typesOf);
}

/** The schemas of a property, wherever `allOf` and `$ref` lead; undefined where there are further alternatives. */
function propertiesNamed(
  schema: Json,
  property: string,
  targetOf: TargetOf,
  depth: number,
): readonly JsonObject[] | undefined {
  const told = resolved(schema, targetOf);
  if (!isObject(told) || depth > deepest) return [];
  if (isList(member(told, "oneOf")) || isList(member(told, "anyOf"))) return undefined;
  const properties = member(told, "properties");
  const own = isObject(properties) ? resolved(member(properties, property) ?? null, targetOf) : null;
  const found = isObject(own) ? [own] : [];
  for (const part of membersOf(told, "allOf")) {
    const inner = propertiesNamed(part, property, targetOf, depth + 1);
    if (inner === undefined) return undefined;
    found.push(...inner);
  }
  return found;
}

function resolved(schema: Json, targetOf: TargetOf): Json {
  if (!isObject(schema) || textMember(schema, "$ref") === undefined) return schema;
  return targetOf(schema) ?? null;
}
