import type { Json } from "../../json.js";

/** A node that stands in more objects and lists than this, if there is one; found without calling itself. */
export function nodeDeeperThan(most: number, root: Json): Json | undefined {
  const depths = new Map<Json, number>();
  const pending: [Json, number][] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    // What YAML repeats may stand deeper the next time.
    if (typeof node !== "object" || node === null || (depths.get(node) ?? -1) >= depth) continue;
    if (depth >= most) return node;
    depths.set(node, depth);
    for (const child of Object.values(node)) pending.push([child, depth + 1]);
  }
  return undefined;
}
