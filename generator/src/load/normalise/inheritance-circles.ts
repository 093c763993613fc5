import type { Json } from "../../json.js";
import { isObject, member, objectAt, pick, without, type JsonObject } from "../json-object.js";
import { referredName } from "../named-schemas.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";
import { withOpenObject } from "./open-object.js";
import { isAnnotation, membersOf, partsOf, typesOf } from "./schema-keywords.js";

/**
 * Opens circles that run only through `allOf`, `anyOf`, `oneOf` and `$ref`: a type that is defined by itself. The usual
 * one is a base that lists its heirs (`Pet: oneOf [Cat, Dog]`) while each heir extends the base (`Cat: allOf [Pet, …]`);
 * what the heir means there is the base without the list. Any other such circle says nothing and is an error.
 */
export function withoutInheritanceCircles(schemas: JsonObject, origins: Origins, report: Report): JsonObject {
  const opened = Object.entries(schemas).map(([name, schema]): [string, Json] => {
    return [name, isObject(schema) ? origins.adopt(withBaseParts(schema, name, schemas), schema) : schema];
  });
  const result = origins.adopt(Object.fromEntries(opened), schemas);
  for (const [name, schema] of Object.entries(result)) {
    const message = `The schema \`${name}\` is defined only by itself (through allOf, anyOf, oneOf or $ref).`;
    if (reaches(schema, name, result, new Set())) report.add("error", "ref-circular", message, schema);
  }
  return result;
}

/** The heir's `allOf`, where a base that leads back to the heir is replaced by what the base says itself. */
function withBaseParts(schema: JsonObject, name: string, schemas: JsonObject): JsonObject {
  const parts = membersOf(schema, "allOf");
  if (parts.length === 0) return schema;
  const passed = new Set<Json>();
  return { ...schema, allOf: parts.flatMap((part) => opened(part, name, schemas, passed)) };
}

/** A part as it is, or in place of a base that leads back to the heir what that base and its own bases say, each base once. */
function opened(part: Json, name: string, schemas: JsonObject, passed: Set<Json>): readonly Json[] {
  const base = namedBase(part, schemas);
  if (base === undefined || !reaches(base, name, schemas, new Set())) return [part];
  if (passed.has(base)) return [];
  const parts = membersOf(base, "allOf").filter((own) => isObject(own) && !Object.keys(own).some(isAlternative));
  const said = pick(base, (key) => !isAlternative(key) && !isAnnotation(key) && key !== "allOf" && key !== "$ref");
  passed.add(base);
  const further = parts.flatMap((own) => opened(own, name, schemas, passed));
  // A type without properties is an object that has none to some readers; the others say it, too.
  const isBare = typesOf(said).includes("object") && Object.keys(objectAt(said, "properties")).length === 0;
  const own = isBare && further.length > 0 ? without(said, ["type", "properties"]) : withOpenObject(said);
  return Object.keys(own).length === 0 ? further : [own, ...further];
}

function isAlternative(keyword: string): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function namedBase(part: Json, schemas: JsonObject): JsonObject | undefined {
  const target = isObject(part) ? referredName(part) : undefined;
  const base = target === undefined ? undefined : member(schemas, target);
  return isObject(base) ? base : undefined;
}

/** Whether a schema's definition comes to a named schema without passing a property or an item. */
function reaches(schema: Json, name: string, schemas: JsonObject, seen: Set<Json>): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  const target = referredName(schema);
  if (target === name) return true;
  const next = target === undefined ? undefined : member(schemas, target);
  return [...partsOf(schema), ...(next === undefined ? [] : [next])].some((part) => reaches(part, name, schemas, seen));
}
