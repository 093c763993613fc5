/** An order that the keys of a map are brought into. */
export type Order = (keys: readonly string[]) => readonly string[];

type Node = Readonly<Record<string, unknown>>;

/** Members of an OpenAPI object whose own keys may stand in any order, and what such a key holds. */
const maps: Readonly<Record<string, string>> = {
  paths: "pathItem",
  responses: "response",
  content: "mediaType",
  schemas: "schema",
  parameters: "parameter",
  requestBodies: "requestBody",
  securitySchemes: "securityScheme",
  headers: "header",
};

/**
 * A document whose maps without an order stand in another one: paths, methods, responses, media types and everything under
 * `components`. Properties, examples and lists stay as they are, because people read them in that order.
 */
export function reorder(document: Node, order: Order): Node {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => {
      if (!isNode(value)) return [key, value];
      return [key, key === "components" ? reorderComponents(value, order) : reorderMember(key, value, order)];
    }),
  );
}

function reorderComponents(components: Node, order: Order): Node {
  return reorderKeys(reorder(components, order), order);
}

function reorderMember(key: string, value: Node, order: Order): unknown {
  const holds = maps[key];
  if (holds === undefined) return key === "example" || key === "examples" ? value : reorder(value, order);
  // Schemas are read property by property.
  const inner = holds === "schema" ? value : mapValues(value, (one) => (isNode(one) ? reorder(one, order) : one));
  const members =
    holds === "pathItem" ? mapValues(inner, (one) => (isNode(one) ? reorderKeys(one, order) : one)) : inner;
  return reorderKeys(members, order);
}

function reorderKeys(node: Node, order: Order): Node {
  return Object.fromEntries(order(Object.keys(node)).map((key) => [key, node[key]]));
}

function mapValues(node: Node, change: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
