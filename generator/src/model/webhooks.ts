import { child, sortedChildren, children, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { Webhook } from "./model.js";
import { schemaNameOf } from "./schema-names.js";

/** The webhooks of the document, sorted by name. */
export function webhooksOf(root: JsonNode): readonly Webhook[] {
  return sortedChildren(child(root, "webhooks")).flatMap((item) =>
    children(item).flatMap((operation) => {
      const schema = child(operation, "requestBody", "content", "application/json", "schema");
      const ref = textIn(schema, "$ref");
      return ref === undefined ? [] : [{ at: operation.at, name: item.key, schema: schemaNameOf(ref) }];
    }),
  );
}
