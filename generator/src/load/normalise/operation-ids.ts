import { member, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import { settledNames, type KeptNames, type NameClaim } from "./settled-names.js";
import { pascalCase } from "./words.js";

/** An operation and where it is reached. */
export interface RoutedOperation {
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
}

/** The ids of operations, in order, and those of them that are to be kept next time, by {@link NameClaim.origins}. */
export interface OperationIds {
  readonly ids: readonly string[];
  readonly given: ReadonlyMap<string, string>;
}

interface IdClaim extends NameClaim {
  readonly operation: RoutedOperation;
  readonly own: string | undefined;
}

/**
 * An operation's id is its own, or one derived from method and path. Where re-casing makes two derived ones equal, method and
 * path themselves tell them apart. One that has been derived stays, even if another operation comes to call itself so.
 */
export function operationIds(operations: readonly RoutedOperation[], former: KeptNames, report: Report): OperationIds {
  reportDuplicates(operations, report);
  const claims = operations.map(claimOf);
  const names = settledNames(claims, former);
  const named = claims.map((claim) => ({ ...claim, id: names.get(claim) ?? routeOf(claim.operation) }));
  for (const { operation, own, id } of named) {
    if (own === undefined) reportDerived(operation, id, report);
    else if (id !== own && isUnique(own, claims)) reportYielding(operation, own, id, report);
  }
  const kept = named.filter(({ own, id }) => id !== own);
  return {
    // Two operations of one id have been refused; what they are called does not matter any more.
    ids: named.map(({ id }) => id),
    given: new Map(kept.flatMap(({ origins, id }) => origins.map((origin) => [origin, id] as const))),
  };
}

/** Changing an operation's own id makes another name of it, so the id is part of where it stands. */
function claimOf(operation: RoutedOperation): IdClaim {
  const own = ownId(operation.node);
  const route = routeOf(operation);
  const origin = `operationId ${route}`;
  if (own === undefined) return { operation, own, origins: [origin], wishes: [derivedId(operation), route], rank: 1 };
  return { operation, own, origins: [`${origin} ${own}`], wishes: [own, route], rank: 0 };
}

function isUnique(own: string, claims: readonly IdClaim[]): boolean {
  return claims.filter((claim) => claim.own === own).length === 1;
}

function reportDerived(operation: RoutedOperation, id: string, report: Report): void {
  const message = `${routeOf(operation)} has no operationId; it becomes \`${id}\`.`;
  report.add("info", "operation-id-missing", message, operation.node);
}

function reportYielding(operation: RoutedOperation, own: string, id: string, report: Report): void {
  const message = `The operationId \`${own}\` is what an operation without one has been called so far; ${routeOf(operation)} becomes \`${id}\`.`;
  report.add("warning", "name-collision", message, operation.node, "operationId");
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
