import { member, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import { pascalCase } from "./words.js";

/** An operation and where it is reached. */
export interface RoutedOperation {
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
}

/** The id of each operation, in order: its own if nobody shares it, or one derived from method and path. */
export function operationIds(operations: readonly RoutedOperation[], report: Report): string[] {
  const shared = sharedIds(operations);
  const own = new Set(operations.map(({ node }) => ownId(node)));
  const derived = operations.map(derivedId);
  return operations.map((operation, index) => {
    const id = ownId(operation.node);
    const sharing = id === undefined ? undefined : shared.get(id);
    if (id !== undefined && sharing === undefined) return id;
    const short = derived[index] ?? "";
    const isUnique = !own.has(short) && derived.indexOf(short) === derived.lastIndexOf(short);
    // Where re-casing has made two equal, method and path themselves are what tells them apart.
    const chosen = isUnique ? short : routeOf(operation);
    if (id !== undefined && sharing !== undefined) {
      const others = sharing.filter((other) => other !== operation).map((other) => placed(other, report));
      const message = `The operationId \`${id}\` of ${routeOf(operation)} is also that of ${others.join(", ")}; it becomes \`${chosen}\`.`;
      report.add("warning", "operation-id-duplicate", message, operation.node, "operationId");
    } else {
      const message = `${routeOf(operation)} has no operationId; it becomes \`${chosen}\`.`;
      report.add("info", "operation-id-missing", message, operation.node);
    }
    return chosen;
  });
}

/** `get /pets/{petId}` is `getPetsByPetId`. */
function derivedId({ method, path }: RoutedOperation): string {
  const words = path.replaceAll(/\{([^{}]*)\}/gu, " by $1 ");
  const name = pascalCase(words);
  return method + (name === "" ? "Root" : name);
}

/** The operations by the id that they share. */
function sharedIds(operations: readonly RoutedOperation[]): ReadonlyMap<string, readonly RoutedOperation[]> {
  const byId = new Map<string, RoutedOperation[]>();
  for (const operation of operations) {
    const id = ownId(operation.node);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), operation]);
  }
  return new Map([...byId].filter(([, sharing]) => sharing.length > 1));
}

function placed(operation: RoutedOperation, report: Report): string {
  return `${routeOf(operation)} (${report.placeText(operation.node, "operationId")})`;
}

function ownId(node: JsonObject): string | undefined {
  const id = member(node, "operationId");
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
}

function routeOf({ method, path }: RoutedOperation): string {
  return `${method} ${path}`;
}
