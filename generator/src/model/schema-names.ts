import { child, segmentsOf, type JsonNode } from "./json-node.js";

/** The name that a `$ref` to a named schema gives. */
export function schemaNameOf(ref: string): string {
  return segmentsOf(decoded(ref)).at(-1) ?? ref;
}

/** The named schema that a `$ref` leads to. */
export function namedSchema(root: JsonNode, ref: string): JsonNode {
  return child(root, "components", "schemas", schemaNameOf(ref));
}

/** A `$ref` is part of a URI, where `%20` is a space; a lone `%` is taken as it stands. */
function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
