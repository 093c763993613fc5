import { exec } from "jsonpath-rfc9535";
import type { Json } from "../../json.js";
import { isList, isObject, member, type JsonObject } from "../json-object.js";

/** One action of an overlay (OpenAPI Overlay 1.0 §4.4.3). */
export interface OverlayAction {
  /** JSONPath (RFC 9535) of the nodes that it changes. */
  readonly target: string;
  /** What is merged into objects and appended to lists. */
  readonly update: Json | undefined;
  /** Whether the nodes are removed instead. */
  readonly remove: boolean;
}

/** A document after an action, and how many nodes the action found. */
export interface Overlaid {
  readonly document: JsonObject;
  readonly matches: number;
}

/** From the root to a node: keys of objects and indices of lists. */
type Route = readonly (string | number)[];

/**
 * Applies an action to a document, which stays as it is. Throws a SyntaxError for a target that is no JSONPath, and a
 * TypeError for one that is neither object nor list.
 */
export function applyOverlayAction(document: JsonObject, { target, update, remove }: OverlayAction): Overlaid {
  const routes = routesTo(document, target);
  // From the last to the first, so that what is removed does not move what is still to be found.
  const changed = routes.toReversed().reduce<Json>((root, route) => {
    if (remove) return removed(root, route);
    return update === undefined ? root : replaced(root, route, (node) => merged(node, update));
  }, document);
  return { document: isObject(changed) ? changed : {}, matches: routes.length };
}

function routesTo(document: JsonObject, target: string): readonly Route[] {
  const routes = new Map<string, Route>();
  exec(document as Parameters<typeof exec>[0], target, (_, route) => {
    routes.set(JSON.stringify(route), [...route]);
  });
  return [...routes.values()];
}

/** Objects are merged key by key, lists joined; anything else is replaced. */
function merged(node: Json, update: Json): Json {
  if (isList(node)) return [...node, update];
  if (!isObject(node) || !isObject(update)) throw new TypeError("only objects and lists can be updated");
  return mergedObject(node, update);
}

function mergedObject(node: JsonObject, update: JsonObject): JsonObject {
  const entries = Object.entries(update).map(([key, value]): [string, Json] => {
    const before = member(node, key);
    if (isObject(before) && isObject(value)) return [key, mergedObject(before, value)];
    return [key, isList(before) && isList(value) ? [...before, ...value] : value];
  });
  return Object.fromEntries([...Object.entries(node), ...entries]);
}

function replaced(node: Json, [step, ...rest]: Route, change: (node: Json) => Json): Json {
  if (step === undefined) return change(node);
  if (isList(node)) return node.map((item, index) => (index === step ? replaced(item, rest, change) : item));
  if (!isObject(node)) return node;
  const entries = Object.entries(node);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === step ? replaced(value, rest, change) : value]));
}

function removed(root: Json, route: Route): Json {
  const last = route.at(-1);
  if (last === undefined) throw new TypeError("the whole document cannot be removed");
  return replaced(root, route.slice(0, -1), (parent) => {
    if (isList(parent)) return parent.filter((_, index) => index !== last);
    return isObject(parent) ? Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last)) : parent;
  });
}
