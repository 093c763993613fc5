import type { Json } from "../../json.js";

/** How many objects and lists stand in one another; found without calling itself. What YAML repeats is measured once. */
export function depthOf(root: Json): number {
  const depths = new Map<object, number>();
  const pending: Json[] = [root];
  for (let node = pending.at(-1); node !== undefined; node = pending.at(-1)) {
    const children = typeof node === "object" && node !== null ? Object.values(node) : [];
    const unknown = children.filter((child) => typeof child === "object" && child !== null && !depths.has(child));
    if (unknown.length > 0) pending.push(...unknown);
    else {
      if (typeof node === "object" && node !== null) depths.set(node, 1 + deepestOf(children, depths));
      pending.pop();
    }
  }
  return typeof root === "object" && root !== null ? (depths.get(root) ?? 0) : 0;
}

function deepestOf(children: readonly Json[], depths: ReadonlyMap<object, number>): number {
  let deepest = 0;
  for (const child of children) {
    const depth = typeof child === "object" && child !== null ? (depths.get(child) ?? 0) : 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
