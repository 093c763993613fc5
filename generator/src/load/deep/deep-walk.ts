import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import { nodesBelow, type Kind, type Slotted } from "../normalise/node-kinds.js";

/** How many schemas may stand in one another before one of them gets a name. What comes after loading goes down that far at least. */
const mostInline = 32;

/** Where a name would change what a schema says (in an `allOf`, beside a default), it waits a little longer. */
const mostUnnamed = 48;

/** Schemas that may stand in one another, named or not: 500, and what the innermost says. */
export const deepestSchema = 512;

/** A schema that is to have a name. */
export interface Cut {
  readonly node: JsonObject;
  /** Where it is kept. */
  readonly slot: Slotted;
  /** The schema that stands in no other, and how many stand between. */
  readonly head: JsonObject;
  readonly level: number;
}

/** Schemas that a node stands in, in all and without a name; of what is no schema, none. */
interface Depth {
  readonly level: number;
  readonly unnamed: number;
}

interface Met extends Depth {
  readonly node: Json;
  readonly kind: Kind;
  readonly head: JsonObject | undefined;
}

/** Where a schema may say more than how its values look, which is another thing in a schema of its own. */
const telling = ["default", "readOnly", "writeOnly", "deprecated", "nullable", "$ref", "discriminator"];

/** Keywords under which schemas of other values stand. */
const holding = new Set(["properties", "patternProperties", "additionalProperties", "items", "prefixItems"]);

/** Finds the schemas that stand too deep in others, without calling itself: a document may be as deep as it is written. */
export class DeepWalk {
  /** How deep each node has been met; what YAML repeats is met more than once. */
  readonly #depths = new Map<JsonObject, Depth>();
  readonly #cuts: Cut[] = [];
  readonly #targetOf: (node: Json) => Json | undefined;

  /** @param targetOf What the `$ref` of a node of the same document leads to. */
  constructor(targetOf: (node: Json) => Json | undefined) {
    this.#targetOf = targetOf;
  }

  /**
   * The schemas that need names, outer ones first.
   *
   * @param refuse Called with a schema that stands in too many others.
   */
  cuts(root: JsonObject, refuse: (schema: JsonObject) => never): readonly Cut[] {
    const referred: Met[] = [];
    const pending = [start(root, "root")];
    for (let next = pending.pop(); next !== undefined; next = pending.pop() ?? this.#unmet(referred)) {
      const { node, kind } = next;
      if (!isObject(node) || !this.#isNews(node, next)) continue;
      if (next.level > deepestSchema) refuse(node);
      const target = typeof member(node, "$ref") === "string" ? this.#targetOf(node) : undefined;
      if (target !== undefined) referred.push(start(target, kind));
      for (const slot of nodesBelow(node, kind)) pending.push(this.#below({ ...next, node }, slot));
    }
    return this.#cuts;
  }

  /** Whether a node has not been met as deep as this before. */
  #isNews(node: JsonObject, { level, unnamed }: Depth): boolean {
    const known = this.#depths.get(node) ?? { level: -1, unnamed: -1 };
    this.#depths.set(node, { level: Math.max(level, known.level), unnamed: Math.max(unnamed, known.unnamed) });
    return level > known.level || unnamed > known.unnamed;
  }

  /** What only references lead to. */
  #unmet(referred: Met[]): Met | undefined {
    let next = referred.pop();
    while (next !== undefined && isObject(next.node) && this.#depths.has(next.node)) next = referred.pop();
    return next;
  }

  #below(above: Met & { readonly node: JsonObject }, slot: Slotted): Met {
    const { node } = slot;
    const kind = called(slot.kind);
    if (above.kind !== "schema" || kind !== "schema") return start(node, kind);
    const level = above.level + 1;
    const head = above.head ?? above.node;
    const unnamed = above.unnamed + 1;
    if (!isObject(node) || !isDue(node, slot, unnamed)) return { node, kind, level, unnamed, head };
    this.#cuts.push({ node, slot, head, level });
    return { node, kind, level, unnamed: 0, head };
  }
}

function start(node: Json, kind: Kind): Met {
  return { node, kind, level: 0, unnamed: 0, head: undefined };
}

/** Whether a schema gets a name. One in which no other stands needs none. */
function isDue(node: JsonObject, { keyword }: Slotted, unnamed: number): boolean {
  if (unnamed < mostInline || nodesBelow(node, "schema").length === 0) return false;
  if (unnamed >= mostUnnamed) return true;
  return holding.has(keyword) && !telling.some((key) => Object.hasOwn(node, key));
}

/** What is received is looked at like what is called: all of it is checked. */
function called(kind: Kind): Kind {
  if (kind === "receivedItem") return "pathItem";
  if (kind === "receivedOperation") return "operation";
  return kind === "receivedBody" ? "requestBody" : kind;
}
