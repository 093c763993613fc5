import { child, segmentsOf, type JsonNode } from "./json-node.js";

/** The name that a `$ref` to a named schema gives; in a normalised document it is a plain pointer, not part of a URI. */
export function schemaNameOf(ref: string): string {
  return segmentsOf(ref).at(-1) ?? ref;
}

/** The named schema that a `$ref` leads to. */
export function namedSchema(root: JsonNode, ref: string): JsonNode {
  return child(root, "components", "schemas", schemaNameOf(ref));
}
