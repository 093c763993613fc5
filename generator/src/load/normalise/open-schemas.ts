import type { Json } from "../../json.js";
import { isObject, member } from "../json-object.js";
import { assertions, typesOf } from "./schema-keywords.js";

/** Whether a schema allows anything, any object, or lists of such. */
export function isOpen(schema: Json): boolean {
  if (schema === true) return true;
  if (!isObject(schema)) return false;
  const said = assertions(schema);
  const type = typesOf(said);
  if (Object.hasOwn(said, "prefixItems")) return false;
  if (type.length === 1 && type[0] === "array") return isOpen(member(said, "items") ?? true);
  if (type.some((name) => name !== "object")) return false;
  const additional = member(said, "additionalProperties") ?? true;
  const isObjectOfAnything = additional === true || (isObject(additional) && isOpen(additional));
  return isObjectOfAnything && Object.keys(said).every((key) => key === "type" || key === "additionalProperties");
}
