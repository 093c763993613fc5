import { child, children, compareText, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { Operation, Tag } from "./model.js";

/** The tags that operations carry: in the order of the document's list, then those it does not list, by name. */
export function tagsOf(root: JsonNode, operations: readonly Operation[]): readonly Tag[] {
  const used = new Set(operations.map(({ tag }) => tag));
  const listed = new Map(
    children(child(root, "tags")).flatMap((node) => {
      const name = textIn(node, "name");
      return name === undefined || !used.has(name) ? [] : [[name, textIn(node, "description")] as const];
    }),
  );
  const others = [...used].filter((name) => !listed.has(name)).sort(compareText);
  const names = [...listed.keys(), ...others];
  return names.map((name) => ({ name, description: listed.get(name) }));
}
