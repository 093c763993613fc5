import { isList, isObject, type Json, type JsonObject } from "../json.js";
import { member, objectAt, pick, textMember } from "../load/json-object.js";
import { segmentsOf } from "../load/pointer.js";
import type { PathEdit } from "./edited-path.js";

/** A small document of which a path item is a part, before and after its edit. */
export interface PathSlice {
  readonly before: string;
  readonly after: string;
  /** The offset of the path item in both. */
  readonly start: number;
}

/**
 * Cuts out of a document what one path item has to do with: the paths that it makes up a resource with, and the components
 * that these refer to. All else of the document is kept. Undefined where anything refers to more than components by their names.
 */
export function pathSlice({ path, before, after, document }: PathEdit, text: string): PathSlice | undefined {
  if (!refersToComponentsOnly(text) || !refersToComponentsOnly(before)) return undefined;
  const items = [JSON.parse(before), JSON.parse(after)] as Json[];
  // What is told of an operation that several paths share has one place for all of them.
  if (items.some((item) => isObject(item) && member(item, "$ref") !== undefined)) return undefined;
  const mark = unusedMark(text);
  const others = pick(objectAt(document, "paths"), (one) => one !== path && isBeside(one, path));
  const components = member(document, "components");
  const around = pick(document, (key) => !/^(?:components|paths|webhooks|x-(?!fetchsmith-).*)$/.test(key));
  const roots: readonly Json[] = [around, others, ...items];
  const reached = reachedComponents(isObject(components) ? components : {}, roots);
  const paths = pick(
    { ...objectAt(document, "paths"), [path]: mark },
    (one) => one === path || Object.hasOwn(others, one),
  );
  const slice = JSON.stringify({ ...around, paths, ...(components === undefined ? {} : { components: reached }) });
  const withItem = (item: string): string => slice.replace(JSON.stringify(mark), () => item);
  return { before: withItem(before), after: withItem(after), start: slice.indexOf(JSON.stringify(mark)) };
}

/** Whether two paths may be part of one resource: a collection and its item, or two items of a collection. */
function isBeside(one: string, other: string): boolean {
  const [collection, otherCollection] = [collectionOf(one), collectionOf(other)];
  return (
    collection === other || otherCollection === one || (collection !== undefined && collection === otherCollection)
  );
}

/** The path before a parameter that a path ends in. */
function collectionOf(path: string): string | undefined {
  const collection = /^(.*)\/\{[^{}/]+\}$/u.exec(path)?.[1];
  return collection === "" ? "/" : collection;
}

/** Whether every reference that a JSON text can hold is seen by what follows references here. */
function refersToComponentsOnly(text: string): boolean {
  const isEscaped = /(?<!\\)(?:\\\\)*\\(?:u00(?:2[345f]|[4-7])|\/)/i;
  const isOther = /"\$(?:ref|recursiveRef)"\s*:\s*(?!\s|"#\/components\/\w+\/[^"%\\]+")/;
  const isNamed = /"(?:\$(?:id|anchor|dynamicRef|dynamicAnchor|self)|operationRef)"\s*:/;
  return !isEscaped.test(text) && !isOther.test(text) && !isNamed.test(text);
}

function unusedMark(text: string): string {
  let mark = "edited";
  while (text.includes(mark)) mark += "-";
  return mark;
}

/** The components that these values refer to, and those refer to in turn, where and in the order in which they stand. */
function reachedComponents(components: JsonObject, roots: readonly Json[]): JsonObject {
  const schemas = objectAt(components, "schemas");
  const heirs = heirsOf(schemas);
  const reached = new Set<string>();
  const waiting = [...roots];
  const reach = (kind: string, name: string): void => {
    const found = member(objectAt(components, kind), name);
    const key = keyOf(kind, name);
    if (found === undefined || reached.has(key)) return;
    reached.add(key);
    waiting.push(found);
    if (kind === "schemas") for (const heir of heirs.get(name) ?? []) reach(kind, heir);
  };
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    for (const [kind, name] of referencesIn(value)) reach(kind, name);
  }
  const kept = Object.entries(components).map(([kind, named]): [string, Json] => {
    const isWhole = kind === "securitySchemes" || !isObject(named);
    return [kind, isWhole ? named : pick(named, (name) => reached.has(keyOf(kind, name)))];
  });
  return Object.fromEntries(kept);
}

function keyOf(kind: string, name: string): string {
  return JSON.stringify([kind, name]);
}

/** The schemas that extend each by `allOf`: a base with a discriminator stands for them, without referring to them. */
function heirsOf(schemas: JsonObject): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parts = isObject(schema) ? member(schema, "allOf") : undefined;
    for (const part of isList(parts) ? parts : []) {
      const [, , base] = segmentsOf(isObject(part) ? (textMember(part, "$ref") ?? "") : "");
      if (base !== undefined) heirs.set(base, [...(heirs.get(base) ?? []), name]);
    }
  }
  return heirs;
}

/** Kinds and names of the components that are referred to anywhere in a value; of discriminators, what they map to. */
function referencesIn(value: Json): readonly (readonly [kind: string, name: string])[] {
  const found: (readonly [string, string])[] = [];
  const waiting: Json[] = [value];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === "string") {
      const [components, kind, name] = segmentsOf(node.startsWith("#/") ? node : "");
      found.push(
        components === "components" && kind !== undefined && name !== undefined ? [kind, name] : ["schemas", node],
      );
    } else if (isList(node)) waiting.push(...node.filter((item) => typeof item === "object"));
    else if (isObject(node)) waiting.push(...Object.entries(node).flatMap(([key, part]) => followed(key, part)));
  }
  return found;
}

/** What of a member is looked into: all objects, and the texts that are references. */
function followed(key: string, part: Json): readonly Json[] {
  if (typeof part === "string") return key === "$ref" ? [part] : [];
  if (key === "mapping" && isObject(part)) return Object.values(part);
  return [part];
}
