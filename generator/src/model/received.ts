import { child, children, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { Received } from "./model.js";
import { schemaNameOf } from "./schema-names.js";

/** What webhooks and callbacks send, sorted by schema. */
export function receivedOf(root: JsonNode): readonly Received[] {
  const operations = children(child(root, "paths")).flatMap((item) => children(item));
  const callbacks = operations.flatMap((operation) => children(child(operation, "callbacks"))).flatMap(children);
  const items = [...children(child(root, "webhooks")), ...callbacks];
  const received = items.flatMap(children).flatMap((operation) => {
    const schema = child(operation, "requestBody", "content", "application/json", "schema");
    const ref = textIn(schema, "$ref");
    return ref === undefined ? [] : [{ at: operation.at, schema: schemaNameOf(ref) }];
  });
  return received.toSorted((a, b) => (a.schema < b.schema ? -1 : 1));
}
