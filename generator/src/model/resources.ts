import { fakeRulesOf } from "./fake.js";
import { child, type JsonNode } from "./json-node.js";
import type { Action, Method, Operation, Resource } from "./model.js";
import { propertiesOf, resolved, stripNull, type Schemas } from "./resolution.js";

type ByMethod = ReadonlyMap<Method, Operation>;

/** Pairs of a collection path and its item path that have operations on both, sorted by collection path. */
export function resourcesOf(root: JsonNode, operations: readonly Operation[], schemas: Schemas): readonly Resource[] {
  const paths = byPath(operations);
  const items = itemPaths([...paths.keys()]);
  return [...paths].flatMap(([collectionPath, onCollection]) => {
    const item = items.get(collectionPath);
    if (item === undefined) return [];
    const collectionActions = actionsOnCollection(byMethod(onCollection), schemas);
    const itemActions = actionsOnItem(byMethod(paths.get(item.itemPath) ?? []));
    if (collectionActions.length === 0 || itemActions.length === 0) return [];
    const { at } = child(root, "paths", collectionPath);
    const actions = [...collectionActions, ...itemActions];
    return [{ at, collectionPath, ...item, actions, fake: fakeRulesOf(root, collectionPath) }];
  });
}

function byPath(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) groups.set(operation.path, [...(groups.get(operation.path) ?? []), operation]);
  return groups;
}

/** Paths that end in a parameter, by the path before it. */
function itemPaths(paths: readonly string[]): ReadonlyMap<string, Pick<Resource, "itemPath" | "itemParameter">> {
  const pairs = paths.flatMap((itemPath) => {
    const [, collection = "", itemParameter] = /^(.*)\/\{([^{}/]+)\}$/u.exec(itemPath) ?? [];
    return itemParameter === undefined
      ? []
      : [[collection === "" ? "/" : collection, { itemPath, itemParameter }] as const];
  });
  return new Map(pairs);
}

function byMethod(operations: readonly Operation[]): ByMethod {
  return new Map(operations.map((operation) => [operation.method, operation]));
}

function actionsOnCollection(methods: ByMethod, schemas: Schemas): readonly Action[] {
  const list = methods.get("get");
  return [
    ...action("create", methods.get("post")),
    ...action("list", list !== undefined && isListing(list, schemas) ? list : undefined),
  ];
}

/** What is done to an item. Where PATCH and POST both change it, they do so side by side. */
function actionsOnItem(methods: ByMethod): readonly Action[] {
  const changes = [...action("update", methods.get("patch")), ...action("update", methods.get("post"))];
  return [
    ...action("fetch", methods.get("get")),
    ...changes,
    ...action(changes.length === 0 ? "update" : "replace", methods.get("put")),
    ...action("delete", methods.get("delete")),
  ];
}

function action(role: Action["role"], operation: Operation | undefined): readonly Action[] {
  return operation === undefined ? [] : [{ role, operation: operation.id }];
}

function isListing({ pagination, success }: Operation, schemas: Schemas): boolean {
  if (pagination !== undefined) return true;
  if (success.kind !== "json") return false;
  const shape = stripNull(success.shape, schemas);
  return resolved(shape, schemas).kind === "array" || propertiesOf(shape, schemas) !== undefined;
}
