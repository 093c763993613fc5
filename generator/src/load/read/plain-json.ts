/** Nodes that YAML aliases may add by repetition. */
const maxRepeated = 1_000_000;

/** Why a parsed value cannot be treated as JSON. */
export type NotJson = "endless" | "too-large" | "too-deep" | "not-json";

/** What is wrong with a value that is not a JSON tree. */
export const notJsonMessage: Readonly<Record<NotJson, string>> = {
  endless: "A YAML alias (`*name`) stands inside what it repeats, so the document has no end.",
  "too-large": "YAML aliases (`*name`) multiply the document to more than a million nodes.",
  "too-deep": "The document nests more than 500 levels deep.",
  "not-json": "A value is none that JSON has (e.g. `.inf`, `.nan`, `!!binary`, `!!set`).",
};

interface Measure {
  readonly nodes: number;
  readonly depth: number;
}

/**
 * Whether a parsed YAML value is a JSON tree of sensible size. YAML aliases can make it a graph: one that contains
 * itself, or that unfolds into billions of nodes ("billion laughs").
 *
 * @param maxDepth Levels that it may have.
 */
export function whyNotJson(value: unknown, maxDepth: number): NotJson | undefined {
  const measures = new Map<object, Measure | "open">();
  try {
    const { nodes, depth } = measure(value, measures);
    if (depth > maxDepth) return "too-deep";
    return nodes - measures.size * 100 > maxRepeated ? "too-large" : undefined;
  } catch (error) {
    if (error instanceof RangeError) return "too-deep";
    if (error instanceof Refusal) return error.why;
    throw error;
  }
}

class Refusal extends Error {
  readonly why: NotJson;

  constructor(why: NotJson) {
    super(why);
    this.why = why;
  }
}

function measure(value: unknown, measures: Map<object, Measure | "open">): Measure {
  if (typeof value !== "object" || value === null) {
    if (!isJsonScalar(value)) throw new Refusal("not-json");
    return { nodes: 1, depth: 0 };
  }
  const known = measures.get(value);
  if (known === "open") throw new Refusal("endless");
  if (known !== undefined) return known;
  if (!Array.isArray(value) && !isPlain(value)) throw new Refusal("not-json");
  measures.set(value, "open");
  const total = sum(Object.values(value).map((child) => measure(child, measures)));
  measures.set(value, total);
  return total;
}

function sum(children: readonly Measure[]): Measure {
  let nodes = 1;
  let depth = 0;
  for (const child of children) {
    nodes += child.nodes;
    depth = Math.max(depth, child.depth + 1);
  }
  return { nodes, depth };
}

function isJsonScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
