import { isMap, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { Failure } from "./failure.js";
import { isObject, member, objectOf, without, type Json, type JsonObject } from "./json.js";

/** A node of a description, with the way to it. */
export interface Part {
  readonly description: Description;
  /** Absent where the description has nothing. */
  readonly value: Json | undefined;
  /** The keys that lead to it from the root. */
  readonly keys: readonly string[];
  /** Where it is referred to, and as which component, if it is. */
  readonly reference?: { readonly keys: readonly string[]; readonly component: string } | undefined;
}

/** A parsed OpenAPI description. */
export interface Description {
  /** What people know it as: a file, a URL, or a package's file. */
  readonly name: string;
  readonly root: JsonObject;
  /** The line, counted from 1, on which a node or its nearest ancestor stands. */
  readonly lineOf: (keys: readonly string[]) => number;
}

/**
 * Parses an OpenAPI 3.x description: JSON, or YAML where the name ends in `.yaml` or `.yml`.
 *
 * @throws {Failure} if it is neither, or describes nothing
 */
export function parseDescription(text: string, name: string): Description {
  const isYaml = /\.ya?ml$/u.test(name);
  const { root, lineOf } = isYaml ? parseYaml(text, name) : parseJson(text, name);
  const version = member(root, "openapi");
  if (!isObject(root) || typeof version !== "string" || !version.startsWith("3."))
    throw new Failure(`${name} is no OpenAPI 3 description.`, "Name one that says `openapi: 3.…` at its top.");
  if (!isObject(member(root, "paths")))
    throw new Failure(`${name} has no paths.`, "Name a description with the five operations.");
  return { name, root, lineOf };
}

/** The root of a description, or what stands under a key of a part. */
export function rootOf(description: Description): Part {
  return { description, value: description.root, keys: [] };
}

/** What stands under a key of a part, with references followed. */
export function child(part: Part, ...keys: readonly string[]): Part {
  let current = part;
  for (const key of keys) {
    const value = Array.isArray(current.value)
      ? (current.value as readonly Json[])[Number(key)]
      : member(current.value, key);
    current = resolve({ description: part.description, value, keys: [...current.keys, key] });
  }
  return current;
}

/**
 * Follows a part's `$ref`, and those behind it. What OpenAPI 3.1 lets stand beside a `$ref` wins over the target's own.
 *
 * @throws {Failure} if one leads nowhere, in a circle, or out of the description
 */
export function resolve(part: Part): Part {
  const seen = new Set<string>();
  let current = part;
  for (let ref = member(part.value, "$ref"); typeof ref === "string"; ref = member(current.value, "$ref")) {
    if (seen.has(ref)) throw unresolved(part, ref, "leads in a circle");
    seen.add(ref);
    const target = targetOf(part, ref);
    const beside = without(objectOf(current.value), "$ref");
    const value = isObject(target.value) ? { ...target.value, ...beside } : target.value;
    current = { ...target, value, reference: { keys: part.keys, component: target.keys.at(-1) ?? "" } };
  }
  return current;
}

function targetOf(part: Part, ref: string): Part {
  if (!ref.startsWith("#/")) throw unresolved(part, ref, "leads out of the description, which is read alone");
  const keys = ref.slice(2).split("/").map(unescaped);
  let value: Json | undefined = part.description.root;
  for (const key of keys) value = Array.isArray(value) ? (value as readonly Json[])[Number(key)] : member(value, key);
  if (value === undefined) throw unresolved(part, ref, "leads nowhere");
  return { description: part.description, value, keys };
}

function unescaped(segment: string): string {
  const text = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unresolved({ description, keys }: Part, ref: string, what: string): Failure {
  return new Failure(
    `${description.name}: the $ref ${JSON.stringify(ref)} at ${keys.join(" > ")} ${what}.`,
    "Compare with a description that holds together; a bundler such as `redocly bundle` makes one file of several.",
  );
}

function parseJson(text: string, name: string): Pick<Description, "lineOf"> & { root: Json } {
  try {
    return { root: JSON.parse(text.replace(/^\uFEFF/u, "")) as Json, lineOf: () => 1 };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${name} is not JSON: ${reason}`, "Name a JSON file, or one that ends in .yaml.");
  }
}

function parseYaml(text: string, name: string): Pick<Description, "lineOf"> & { root: Json } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined)
    throw new Failure(`${name} is not YAML: ${error.message}`, "Mend it where the message says.");
  const lineOf = (keys: readonly string[]): number => lines.linePos(startOf(document.contents, keys)).line;
  return { root: document.toJS() as Json, lineOf };
}

/** The offset of the key that the last of the keys names, or of the nearest ancestor that there is. */
function startOf(root: Node | null, keys: readonly string[]): number {
  let node: unknown = root;
  let start = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === key);
      if (pair === undefined) break;
      start = (pair.key as Node | null)?.range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      start = (node as Node | undefined)?.range?.[0] ?? start;
    } else break;
  }
  return start;
}
