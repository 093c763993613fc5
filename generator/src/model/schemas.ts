import { child, sortedChildren } from "./json-node.js";
import { flagIn, textIn } from "./json-members.js";
import { schemaExample } from "./fields.js";
import type { Schema } from "./model.js";
import type { Reading } from "./report.js";
import { shapeOf } from "./shapes.js";

/** The named schemas of the document, sorted by name. */
export function schemasOf(reading: Reading): readonly Schema[] {
  return sortedChildren(child(reading.root, "components", "schemas")).map((node) => ({
    at: node.at,
    name: node.key,
    description: textIn(node, "description"),
    deprecated: flagIn(node, "deprecated"),
    shape: shapeOf(reading, node),
    example: schemaExample(node),
  }));
}
