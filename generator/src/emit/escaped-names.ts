import type { Json } from "../json.js";
import { isInherited } from "./inherited-names.js";

/** What stands before a name while openapi-typescript has it. */
const mark = "fetchsmith$";

/**
 * The document with other names for the properties of schemas whose names every object has: openapi-typescript 7 takes what
 * its own objects inherit under such a name for a part of OpenAPI, and fails (with `valueOf`) or reads on amiss.
 */
export function escapeNames(node: Json): Json {
  if (node === null || typeof node !== "object") return node;
  if (Array.isArray(node)) return node.map(escapeNames);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, escapeNames(escapedIn(key, value))]));
}

/** A text with the names as they were. */
export function unescapeNames(text: string): string {
  return text.replace(/fetchsmith\$(\w+)/g, (escaped, name: string) => (isInherited(name) ? name : escaped));
}

function escapedIn(key: string, value: Json): Json {
  const escaped = (name: string): string => (isInherited(name) ? mark + name : name);
  if (key === "required" && Array.isArray(value)) {
    return value.map((name: Json) => (typeof name === "string" ? escaped(name) : name));
  }
  if (key !== "properties" || value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [escaped(name), schema]));
}
