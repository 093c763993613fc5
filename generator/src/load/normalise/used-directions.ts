import type { Json } from "../../json.js";
import { isObject, without, type JsonObject } from "../json-object.js";
import { referredName, schemasOf } from "../named-schemas.js";
import { mapChildren, type Kind } from "./node-kinds.js";

/** Which way a value goes: in an answer or to a webhook or callback, or in a request. */
export type Direction = "read" | "write";

/** The way that the values of a node go that stands in one whose values go the way `around`. */
export function directionOf(kind: Kind, around: Direction): Direction {
  if (kind === "requestBody" || kind === "parameter") return "write";
  return kind === "response" || kind === "receivedBody" ? "read" : around;
}

/** The names of the named schemas whose values go each way, through any number of references. */
export function usedDirections(root: JsonObject): Readonly<Record<Direction, ReadonlySet<string>>> {
  const schemas = schemasOf(root);
  const found: Record<Direction, Set<string>> = { read: new Set(), write: new Set() };
  const waiting = [...usesIn(root)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, direction] = next;
    if (found[direction].has(name)) continue;
    found[direction].add(name);
    waiting.push(...namesIn(schemas[name] ?? {}).map((inner): Use => [inner, direction]));
  }
  return found;
}

/** A named schema, and a way that its values go. */
type Use = readonly [name: string, direction: Direction];

/** What operations and webhooks themselves refer to. */
function usesIn(root: JsonObject): readonly Use[] {
  const found: Use[] = [];
  const visit = (node: Json, kind: Kind, direction: Direction): Json => {
    if (kind === "schema") found.push(...namesIn(node).map((name): Use => [name, direction]));
    else if (isObject(node)) {
      const each = (child: Json, inner: Kind): Json => visit(child, inner, directionOf(inner, direction));
      mapChildren(node, kind, each, (made) => made);
    }
    return node;
  };
  visit(without(root, ["components"]), "root", "read");
  return found;
}

/** Names of the schemas that a schema refers to anywhere in it, each once. */
export function namesIn(node: Json): readonly string[] {
  const names = new Set<string>();
  addNames(node, names);
  return [...names];
}

function addNames(node: Json, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const name = isObject(node) ? referredName(node) : undefined;
  if (name !== undefined) names.add(name);
  for (const child of Object.values(node)) addNames(child, names);
}
