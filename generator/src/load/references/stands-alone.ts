import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, type JsonObject } from "../json-object.js";
import { schemaAt, schemasOf } from "../named-schemas.js";
import type { ReferenceTargets } from "./reference-targets.js";

/**
 * Whether bundling would leave a document as it is: all that it refers to are objects in it, and its discriminators map to
 * schemas that it names. In a large document, bundling takes as long as reading.
 */
export function standsAlone(root: JsonObject, targets: ReferenceTargets): boolean {
  const isOwn = targets.all().every((reference) => {
    if (!reference.ref.startsWith("#/")) return false;
    const resolution = targets.of(reference);
    return resolution.kind === "found" && isObject(resolution.target.node);
  });
  return isOwn && !leadsOut(root, schemasOf(root));
}

/** Whether anything says where something else stands in other ways than by `$ref`. */
function leadsOut(root: Json, schemas: JsonObject): boolean {
  const pending: Json[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== "object" || node === null) continue;
    if (isObject(node) && maps(node).some((value) => !isNamed(value, schemas))) return true;
    for (const child of Object.values(node)) pending.push(child);
  }
  return false;
}

function maps(node: JsonObject): readonly Json[] {
  const discriminator = objectAt(node, "discriminator");
  if (Object.hasOwn(discriminator, "$ref")) return [discriminator];
  const others = [member(discriminator, "defaultMapping"), member(node, "externalValue")];
  return [...Object.values(objectAt(discriminator, "mapping")), ...others.filter((value) => value !== undefined)];
}

/** Whether a value is the pointer of a named schema that is none of another name. */
function isNamed(value: Json, schemas: JsonObject): boolean {
  if (typeof value !== "string" || !/^#\/components\/schemas\/[^/%]+$/.test(value)) return false;
  const schema = schemaAt(value, schemas);
  return isObject(schema) && textMember(schema, "$ref") === undefined;
}
