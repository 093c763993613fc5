import { member, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import { pascalCase } from "./words.js";

/** An operation and where it is reached. */
export interface RoutedOperation {
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
}

/** The id of each operation, in order: its own, or one derived from method and path. */
export function operationIds(operations: readonly RoutedOperation[], report: Report): string[] {
  reportDuplicates(operations, report);
  const own = new Set(operations.map(({ node }) => ownId(node)));
  const derived = operations.map(derivedId);
  return operations.map((operation, index) => {
    const id = ownId(operation.node);
    if (id !== undefined) return id;
    const short = derived[index] ?? "";
    const isUnique = !own.has(short) && derived.indexOf(short) === derived.lastIndexOf(short);
    // Where re-casing has made two equal, method and path themselves are what tells them apart.
    const chosen = isUnique ? short : routeOf(operation);
    const message = `${routeOf(operation)} has no operationId; it becomes \`${chosen}\`.`;
    report.add("info", "operation-id-missing", message, operation.node);
    return chosen;
  });
}

/** `get /pets/{petId}` is `getPetsByPetId`. */
function derivedId({ method, path }: RoutedOperation): string {
  const words = path.replaceAll(/\{([^{}]*)\}/gu, " by $1 ");
  const name = pascalCase(words);
  return method + (name === "" ? "Root" : name);
}

function reportDuplicates(operations: readonly RoutedOperation[], report: Report): void {
  const first = new Map<string, RoutedOperation>();
  for (const operation of operations) {
    const id = ownId(operation.node);
    const earlier = id === undefined ? undefined : first.get(id);
    if (id === undefined) continue;
    if (earlier === undefined) {
      first.set(id, operation);
      continue;
    }
    const other = `${routeOf(earlier)} (${report.placeText(earlier.node, "operationId")})`;
    const message = `The operationId \`${id}\` of ${routeOf(operation)} is also that of ${other}.`;
    report.add("error", "operation-id-duplicate", message, operation.node, "operationId");
  }
}

function ownId(node: JsonObject): string | undefined {
  const id = member(node, "operationId");
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
}

function routeOf({ method, path }: RoutedOperation): string {
  return `${method} ${path}`;
}
