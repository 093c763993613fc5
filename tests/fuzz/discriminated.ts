import { listOf, nameIn, type Json, type Node } from "./nodes.js";

/** The property by which an alternative is known, and its values there. */
export interface Words {
  readonly property: string;
  readonly values: readonly Json[];
}

interface Discriminator {
  readonly propertyName?: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/**
 * What a schema's discriminator says of one of its alternatives (OpenAPI 3.1.1 §4.8.25): the keys that are mapped to it, or else
 * its name. Undefined without a discriminator, and where the alternative has alternatives of its own to say it.
 */
export function wordsOf(
  choice: Node,
  schema: Exclude<Node, boolean>,
  schemas: Readonly<Record<string, Node>>,
): Words | undefined {
  const { propertyName: property, mapping = {} } = (schema["discriminator"] ?? {}) as Discriminator;
  const name = typeof choice === "boolean" ? undefined : nameIn(choice["$ref"]);
  const target = schemas[name ?? ""];
  if (property === undefined || name === undefined || typeof target !== "object") return undefined;
  if (listOf(target["oneOf"]).length > 0) return undefined;
  const mapped = Object.keys(mapping).filter((key) => (nameIn(mapping[key]) ?? mapping[key]) === name);
  const words = mapped.length > 0 ? mapped : [name];
  const { [property]: own } = (target["properties"] ?? {}) as Readonly<Record<string, Node>>;
  const isNumber = typeof own === "object" && own["type"] === "integer";
  return { property, values: isNumber ? words.map(Number) : words };
}
