import { getTypes, type NodeType } from "@redocly/openapi-core";
import { textMember, type JsonObject } from "./json-object.js";

/**
 * The kinds of nodes that a document may have, for Redocly, which follows references and checks by them. Beside what the
 * specification allows, a tuple may be written as before JSON Schema 2020-12, since in documents of any version some are.
 */
export function nodeTypes(document: JsonObject): Record<string, NodeType> {
  const types: Record<string, NodeType> = getTypes(specVersion(textMember(document, "openapi") ?? ""));
  const { Schema } = types;
  if (Schema === undefined) throw new TypeError("Redocly knows schemas in every version");
  const { items, additionalProperties } = Schema.properties;
  const properties: NodeType["properties"] = {
    ...Schema.properties,
    items: (value, key) => {
      if (Array.isArray(value)) return "SchemaList";
      return typeof items === "function" ? items(value, key) : items;
    },
    additionalItems: additionalProperties,
  };
  return { ...types, Schema: { ...Schema, properties }, SchemaList: { properties: {}, items: "Schema" } };
}

function specVersion(openapi: string): "oas3_0" | "oas3_1" | "oas3_2" {
  const minor = openapi.slice(0, 3);
  if (minor === "3.0") return "oas3_0";
  return minor === "3.1" ? "oas3_1" : "oas3_2";
}
