import type { Json } from "../../json.js";
import { isObject, member, without, type JsonObject } from "../json-object.js";
import { membersOf, typesOf, unions } from "./schema-keywords.js";

/**
 * `items` beside alternatives, without a type: it speaks of those alternatives alone that are lists, and is said there, where
 * they tell nothing of their items. Where no alternative has a type, all of it is a list. In a list of whatever, alternatives
 * of which none can be a list are what is meant by its items.
 */
export function withItemsInLists(schema: JsonObject): JsonObject {
  return withMeantItems(withItemsOfAlternatives(schema));
}

function withMeantItems(schema: JsonObject): JsonObject {
  const [keyword] = unions.filter((key) => membersOf(schema, key).length > 0);
  if (keyword === undefined || !typesOf(schema).includes("array") || !isOpenList(schema)) return schema;
  const alternatives = membersOf(schema, keyword);
  if (!alternatives.every(isNoList)) return schema;
  return { ...without(schema, [keyword]), items: { [keyword]: alternatives } };
}

function isNoList(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const types = typesOf(schema);
  return types.length > 0 && !types.includes("array");
}

function withItemsOfAlternatives(schema: JsonObject): JsonObject {
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
  return isOpenList(alternative) ? { ...alternative, items } : alternative;
}

/** Whether a schema says nothing of the items that it may have. */
function isOpenList(schema: JsonObject): boolean {
  const items = member(schema, "items") ?? true;
  const isOpen = items === true || (isObject(items) && Object.keys(items).length === 0);
  return isOpen && member(schema, "prefixItems") === undefined;
}
