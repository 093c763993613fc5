import type { Json } from "../json.js";
import { member, objectAt, textMember, type JsonObject } from "./json-object.js";
import { childPointer, segmentsOf } from "./pointer.js";

const section = "#/components/schemas";

/** The named schemas of a document, by name: those of `components/schemas`. Empty if it has none. */
export function schemasOf(root: JsonObject): JsonObject {
  return objectAt(objectAt(root, "components"), "schemas");
}

/** The `$ref` that leads to the named schema of this name, which is escaped as JSON pointers have it. */
export function refTo(name: string): string {
  return childPointer(section, name);
}

/** The name of the named schema that a `$ref` leads to or into; undefined if it leads elsewhere. */
export function nameIn(ref: string): string | undefined {
  return ref.startsWith(`${section}/`) ? segmentsOf(ref)[2] : undefined;
}

/** The named schema that a `$ref` leads to or into; undefined if it leads to none of these. */
export function schemaAt(ref: string, schemas: JsonObject): Json | undefined {
  const name = nameIn(ref);
  return name === undefined ? undefined : member(schemas, name);
}

/** The name of the named schema that a node refers to; undefined for a node without a `$ref` to one. */
export function referredName(node: JsonObject): string | undefined {
  const ref = textMember(node, "$ref");
  return ref === undefined ? undefined : nameIn(ref);
}
