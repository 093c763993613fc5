import { getTypes, type NodeType } from "@redocly/openapi-core";
import { isObject, textMember, type JsonObject } from "./json-object.js";

type Type = NodeType["properties"][string];

/** A schema that is checked where it stands: no more than that it is there. */
const named: NodeType = { properties: {}, additionalProperties: null };

/**
 * The kinds of nodes that a document may have, for Redocly, which follows references and checks by them. Beside what the
 * specification allows, a tuple may be written as before JSON Schema 2020-12, since in documents of any version some are.
 *
 * @param known References to schemas that are met anyway. Redocly follows each reference further down the call stack, for which
 * some thousands of schemas that refer on to each other would be too many.
 */
export function nodeTypes(document: JsonObject, known: ReadonlySet<unknown>): Record<string, NodeType> {
  const version = specVersion(textMember(document, "openapi") ?? "");
  const given: Record<string, NodeType> = getTypes(version);
  const types = version === "oas3_2" ? withNewer(given) : given;
  const all = { ...types, SchemaList: { properties: {}, items: "Schema" }, Schema: withFormerTuple(types["Schema"]) };
  const met = Object.entries(all).map(([name, type]) => [name, meeting(type, known)] as const);
  return { ...Object.fromEntries(met), NamedSchema: named };
}

const styles = ["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"];

/**
 * What Redocly's types of OpenAPI 3.2 lack: responses need no description any more, cookies have a style of their own, and what
 * has a name under `mediaTypes` is one media type.
 */
function withNewer(types: Record<string, NodeType>): Record<string, NodeType> {
  const { Response, Parameter } = types;
  if (Response === undefined || Parameter === undefined) throw new TypeError("Redocly knows both in every version");
  const properties = { ...Parameter.properties, style: { enum: styles } };
  return {
    ...types,
    Response: { ...Response, required: [] },
    Parameter: { ...Parameter, properties },
    NamedMediaTypes: { properties: {}, additionalProperties: "MediaType" },
  };
}

function withFormerTuple(schema: NodeType | undefined): NodeType {
  if (schema === undefined) throw new TypeError("Redocly knows schemas in every version");
  const { items } = schema.properties;
  const properties: NodeType["properties"] = {
    ...schema.properties,
    items: (value, key) => {
      if (Array.isArray(value)) return "SchemaList";
      return typeof items === "function" ? items(value, key) : items;
    },
    // One of the wrong kind has no meaning, which is no reason to refuse the document.
    additionalItems: (value) => (isObject(value) ? "Schema" : null),
  };
  return { ...schema, properties };
}

/** The type of a node, below which references to named schemas lead no further. */
function meeting(node: NodeType, known: ReadonlySet<unknown>): NodeType {
  const met = (type: Type): Type => {
    if (type === "Schema") return (value) => (known.has(value) ? "NamedSchema" : type);
    if (typeof type === "function") {
      return (value, key) => {
        const found = type(value, key);
        return found === "Schema" && known.has(value) ? "NamedSchema" : found;
      };
    }
    return typeof type === "object" && type !== null && "properties" in type ? meeting(type, known) : type;
  };
  const { items, additionalProperties } = node;
  const properties = Object.entries(node.properties).map(([key, type]) => [key, met(type)] as const);
  return {
    ...node,
    properties: Object.fromEntries(properties),
    ...("items" in node ? { items: met(items) } : {}),
    ...("additionalProperties" in node ? { additionalProperties: met(additionalProperties) } : {}),
  };
}

function specVersion(openapi: string): "oas3_0" | "oas3_1" | "oas3_2" {
  const minor = openapi.slice(0, 3);
  if (minor === "3.0") return "oas3_0";
  return minor === "3.1" ? "oas3_1" : "oas3_2";
}
