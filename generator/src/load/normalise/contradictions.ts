import type { Json } from "../../json.js";
import { isList, isObject, member, textMember, type JsonObject } from "../json-object.js";
import { segmentsOf } from "../pointer.js";
import { typesOf } from "./schema-keywords.js";

/** Deeper than what is told apart on purpose, and an end to schemas that hold themselves. */
const deepest = 8;

/**
 * Whether two schemas leave no value but null that both allow, as far as their types, the values that they list, and what they
 * say of items and of properties of the same name tell.
 *
 * @param schemas The named schemas, through which references lead.
 */
export function contradict(one: Json, other: Json, schemas: JsonObject, depth = 0): boolean {
  const [schema, against] = [target(one, schemas), target(other, schemas)];
  if (schema === undefined || against === undefined || depth > deepest) return false;
  const inner = (inside: Json, opposite: Json): boolean => contradict(inside, opposite, schemas, depth + 1);
  return (
    areApart(valuesIn(schema), valuesIn(against)) ||
    areApart(typesIn(schema), typesIn(against)) ||
    inner(member(schema, "items") ?? null, member(against, "items") ?? null) ||
    Object.entries(propertiesIn(schema)).some(([name, property]) => {
      return inner(property, member(propertiesIn(against), name) ?? null);
    })
  );
}

/** Whether nothing is in both lists, of which an empty one says nothing. */
function areApart(one: readonly Json[], other: readonly Json[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));
}

function valuesIn(schema: JsonObject): readonly Json[] {
  const values = member(schema, "enum");
  return isList(values) ? values : [];
}

/** The types besides null, of which integers are numbers. */
function typesIn(schema: JsonObject): readonly string[] {
  return typesOf(schema)
    .filter((type) => type !== "null")
    .map((type) => (type === "integer" ? "number" : type));
}

function propertiesIn(schema: JsonObject): JsonObject {
  const properties = member(schema, "properties");
  return isObject(properties) ? properties : {};
}

/** The schema itself, or the named one that it refers to. */
function target(schema: Json, schemas: JsonObject): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const ref = textMember(schema, "$ref");
  const found = ref === undefined ? schema : (member(schemas, segmentsOf(ref)[2] ?? "") ?? null);
  return isObject(found) ? found : undefined;
}
