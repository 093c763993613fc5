import type { Json } from "../../generator/src/json.js";

/** A document that may be changed. */
export type Tree = Branch | Tree[] | string | number | boolean | null;

/** An object in a document. */
export interface Branch {
  [key: string]: Tree;
}

/** A change to a document. Places are told by the keys that lead there, with blanks between. */
export type Edit = (root: Tree) => void;

/** Puts a value in a place, whether or not there is one. */
export function set(place: string, value: Json): Edit {
  return (root) => {
    const [parent, key] = parentOf(root, place);
    parent[key] = structuredClone(value) as Tree;
  };
}

/** Takes away what stands there. */
export function drop(place: string): Edit {
  return (root) => {
    const [parent, key] = parentOf(root, place);
    if (!Object.hasOwn(parent, key)) throw new Error(`nothing stands at ${place}`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  };
}

/** Gives what stands there another key. */
export function rename(place: string, key: string): Edit {
  return (root) => {
    const [parent, old] = parentOf(root, place);
    const entries = Object.entries(parent).map(([name, value]) => [name === old ? key : name, value] as const);
    for (const name of Object.keys(parent)) Reflect.deleteProperty(parent, name);
    Object.assign(parent, Object.fromEntries(entries));
  };
}

/** Adds to the end of a list, which is made if there is none. */
export function push(place: string, value: Json): Edit {
  return (root) => {
    const [parent, key] = parentOf(root, place);
    const list = (parent[key] ??= []);
    if (!Array.isArray(list)) throw new Error(`${place} is no list`);
    list.push(structuredClone(value) as Tree);
  };
}

/** Replaces a text wherever it stands whole or at the end of a reference. */
export function replaceAll(from: string, to: string): Edit {
  const inside = (node: Tree): Tree => {
    if (typeof node === "string")
      return node === from || node.endsWith(`/${from}`) ? node.slice(0, -from.length) + to : node;
    if (Array.isArray(node)) return node.map(inside);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key === from ? to : key, inside(value)]));
  };
  return (root) => Object.assign(root as object, inside(root));
}

/** Several changes, one after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (root) => edits.forEach((edit) => edit(root));
}

function parentOf(root: Tree, place: string): [Branch, string] {
  const keys = place.split(" ");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Tree | undefined>((node, key) => (node as Branch | undefined)?.[key], root);
  if (typeof parent !== "object" || parent === null) throw new Error(`nothing stands above ${place}`);
  return [parent as Branch, last];
}
