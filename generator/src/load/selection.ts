import type { SelectionConfig } from "../config/definition.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Json } from "../json.js";
import { isList, isObject, member, pick, textMember, objectAt, type JsonObject } from "./json-object.js";
import { methods } from "./normalise/methods.js";
import type { Origins } from "./origins.js";
import { segmentsOf } from "./pointer.js";

/** A document with the chosen operations, and what was chosen without being there. */
export interface Selected {
  readonly root: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
}

/** The kinds of things that operations are chosen by. */
const criteria = ["tags", "paths", "operations"] as const;

/** The document without the operations that are not chosen, and without the schemas that only those referred to. */
export function selectedOperations(root: JsonObject, only: SelectionConfig, origins: Origins): Selected {
  const isChosen = choice(only);
  if (isChosen === undefined) return { root, diagnostics: [] };
  const all = objectAt(root, "paths");
  const items = Object.entries(all).flatMap(([path, item]): [string, Json][] => {
    if (!isObject(item)) return [];
    const kept = Object.entries(item).filter(([key, node]) => {
      return !methods.includes(key) || (isObject(node) && isChosen(path, node));
    });
    return kept.some(([key]) => methods.includes(key)) ? [[path, origins.adopt(Object.fromEntries(kept), item)]] : [];
  });
  const paths = origins.adopt(Object.fromEntries(items), all);
  const selected = withUsedSchemas({ ...root, paths }, origins);
  return { root: origins.adopt(selected, root), diagnostics: unmatched(root, only) };
}

type Choice = (path: string, operation: JsonObject) => boolean;

function choice(only: SelectionConfig): Choice | undefined {
  const tests = criteria.flatMap((criterion): Choice[] => {
    const wanted = only[criterion];
    if (wanted === undefined || wanted.length === 0) return [];
    return [(path, operation) => wanted.some((one) => fits(criterion, one, path, operation))];
  });
  if (only.deprecated === false) tests.push((_, operation) => member(operation, "deprecated") !== true);
  return tests.length === 0 ? undefined : (path, operation) => tests.every((test) => test(path, operation));
}

function fits(criterion: (typeof criteria)[number], wanted: string, path: string, operation: JsonObject): boolean {
  switch (criterion) {
    case "tags": {
      const tags = member(operation, "tags");
      return isList(tags) && tags.includes(wanted);
    }
    case "paths":
      return pattern(wanted).test(path);
    case "operations":
      return textMember(operation, "operationId") === wanted;
  }
}

/** `*` stands for part of a segment, `**` for any number of segments. */
function pattern(glob: string): RegExp {
  const parts = glob.split(/(\/\*\*|\*\*|\*)/u).map((part) => {
    if (part === "/**") return "(?:/.*)?";
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}

/** A choice that fits nothing is most likely mistyped. */
function unmatched(root: JsonObject, only: SelectionConfig): readonly Diagnostic[] {
  const operations = Object.entries(objectAt(root, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([key, node]) =>
      methods.includes(key) && isObject(node) ? [{ path, node }] : [],
    ),
  );
  return criteria.flatMap((criterion) =>
    (only[criterion] ?? [])
      .filter((wanted) => !operations.some(({ path, node }) => fits(criterion, wanted, path, node)))
      .map((wanted): Diagnostic => {
        const message = `No operation has the ${singular[criterion]} ${JSON.stringify(wanted)}.`;
        return { code: "name-unused", severity: "warning", message, location: undefined };
      }),
  );
}

const singular = { tags: "tag", paths: "path", operations: "operationId" } as const;

/** Leaves out named schemas that nothing refers to, through any number of references. */
function withUsedSchemas(root: JsonObject, origins: Origins): JsonObject {
  const components = objectAt(root, "components");
  const schemas = objectAt(components, "schemas");
  const used = new Set<string>();
  const waiting = referred({ ...root, components: {} });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...referred(member(schemas, name) ?? null));
  }
  const kept = origins.adopt(
    pick(schemas, (name) => used.has(name)),
    schemas,
  );
  const others = pick(components, (section) => section === "securitySchemes");
  return { ...root, components: origins.adopt({ ...others, schemas: kept }, components) };
}

function referred(node: Json): string[] {
  if (isList(node)) return node.flatMap(referred);
  if (!isObject(node)) return [];
  const [components, section, name] = segmentsOf(textMember(node, "$ref") ?? "");
  const own = components === "components" && section === "schemas" && name !== undefined ? [name] : [];
  return [...own, ...Object.values(node).flatMap(referred)];
}
