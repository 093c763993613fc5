import { member, without, type JsonObject } from "../json-object.js";
import type { Kind } from "./node-kinds.js";
import type { Report } from "../report.js";

/** Parts of nodes that no client code is generated from, and what they are called. */
const unsupported: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  // Bundling has put the text of those that can be read in their place.
  example: { externalValue: "The example's file cannot be read; it is" },
  pathItem: {
    query: "The method QUERY is",
    additionalOperations: "Methods outside the standard set are",
  },
};

/** A node without the parts that nothing is generated from; each is reported where it stands. */
export function withoutUnsupported(node: JsonObject, kind: Kind, report: Report): JsonObject {
  const parts = Object.entries(unsupported[kind] ?? {}).filter(([key]) => member(node, key) !== undefined);
  for (const [key, name] of parts) {
    const severity = kind === "pathItem" ? "warning" : "info";
    report.add(severity, "feature-unsupported", `${name} not generated.`, node, key);
  }
  return parts.length === 0
    ? node
    : without(
        node,
        parts.map(([key]) => key),
      );
}
