import type { Json } from "../../json.js";
import { isObject, member, without, type JsonObject } from "../json-object.js";
import { membersOf, typesOf } from "./schema-keywords.js";

const unions = ["anyOf", "oneOf"] as const;

/**
 * `items` beside alternatives, without a type: it speaks of those alternatives alone that are lists, and is said there, where
 * they tell nothing of their items. Where no alternative has a type, all of it is a list.
 */
export function withItemsInLists(schema: JsonObject): JsonObject {
  const items = member(schema, "items") ?? null;
  const present = unions.filter((keyword) => membersOf(schema, keyword).length > 0);
  if (!isObject(items) || present.length === 0 || typesOf(schema).length > 0) return schema;
  const alternatives = present.flatMap((keyword) => membersOf(schema, keyword));
  if (!alternatives.some(hasType)) return { type: "array", ...schema };
  const told = present.map((keyword) => [
    keyword,
    membersOf(schema, keyword).map((alternative) => withItems(alternative, items)),
  ]);
  return { ...without(schema, ["items"]), ...(Object.fromEntries(told) as JsonObject) };
}

function hasType(schema: Json): boolean {
  return isObject(schema) && ["type", "$ref", "enum", "const"].some((keyword) => Object.hasOwn(schema, keyword));
}

function withItems(alternative: Json, items: JsonObject): Json {
  if (!isObject(alternative) || !typesOf(alternative).includes("array")) return alternative;
  const own = member(alternative, "items") ?? true;
  const isOpen = own === true || (isObject(own) && Object.keys(own).length === 0);
  return isOpen && member(alternative, "prefixItems") === undefined ? { ...alternative, items } : alternative;
}
