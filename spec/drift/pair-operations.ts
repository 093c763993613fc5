import { child, resolve, rootOf, type Description, type Part } from "./description.js";
import { keysOfBoth, member, objectOf } from "./json.js";

/** An operation, and where it stands. */
export interface Operation {
  readonly path: string;
  /** In upper case. */
  readonly method: string;
  /** The operationId; `METHOD path` if it has none. */
  readonly id: string;
  readonly pathItem: Part;
  readonly part: Part;
}

/** An operation of ours, and the one it describes of theirs, if there is still one. */
export interface OperationPair {
  readonly ours: Operation;
  readonly theirs: Operation | undefined;
}

/** What pairing found. */
export interface Paired {
  readonly pairs: readonly OperationPair[];
  /** Operations of theirs on our paths that we do not describe. */
  readonly further: readonly Operation[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/**
 * Finds our operations in their description: by path and method, the names of path parameters aside, else by
 * operationId, in case an operation moved.
 */
export function pairOperations(ours: Description, theirs: Description): Paired {
  const [own, published] = [operationsOf(ours), operationsOf(theirs)];
  const pairs = own.map((operation) => ({ ours: operation, theirs: counterpart(operation, published) }));
  const taken = new Set(pairs.map((pair) => pair.theirs));
  const paths = new Set(pairs.flatMap((pair) => [template(pair.ours.path), template(pair.theirs?.path ?? "")]));
  const further = published.filter((operation) => paths.has(template(operation.path)) && !taken.has(operation));
  return { pairs, further };
}

function counterpart(operation: Operation, published: readonly Operation[]): Operation | undefined {
  const standing = published.filter(
    ({ path, method }) => template(path) === template(operation.path) && method === operation.method,
  );
  const moved = published.filter(({ id }) => id === operation.id);
  return standing.find(({ path }) => path === operation.path) ?? standing[0] ?? moved[0];
}

function template(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/gu, "{}");
}

function operationsOf(description: Description): readonly Operation[] {
  const paths = child(rootOf(description), "paths");
  return Object.keys(objectOf(paths.value)).flatMap((path) => {
    const pathItem = child(paths, path);
    const methods = keysOfBoth(objectOf(pathItem.value), {}).filter((key) => METHODS.includes(key));
    return methods.map((key) => operation(path, key.toUpperCase(), pathItem, child(pathItem, key)));
  });
}

function operation(path: string, method: string, pathItem: Part, part: Part): Operation {
  const id = member(part.value, "operationId");
  return { path, method, id: typeof id === "string" ? id : `${method} ${path}`, pathItem, part: resolve(part) };
}
