import { member, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import { settledNames, type KeptNames, type NameClaim } from "../../settled-names.js";
import { pascalCase } from "./words.js";

/** An operation of the document, and the method (a key of the path item) and path by which it is reached. */
export interface RoutedOperation {
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
}

/** The ids of operations, in order, and what is to be kept of them next time, by {@link NameClaim.origins}. */
export interface OperationIds {
  readonly ids: readonly string[];
  readonly given: ReadonlyMap<string, string>;
}

interface IdClaim extends NameClaim {
  readonly operation: RoutedOperation;
  readonly own: string | undefined;
}

/**
 * An operation's id is its own if nobody shares it, or one derived from method and path. Where re-casing makes two derived ones
 * equal, method and path themselves tell them apart. What an operation has been called stays, even if another comes to call
 * itself so.
 */
export function operationIds(operations: readonly RoutedOperation[], former: KeptNames, report: Report): OperationIds {
  const shared = sharedIds(operations);
  const claims = operations.map((operation) => claimOf(operation, shared));
  const names = settledNames(claims, former);
  const named = claims.map((claim) => ({ ...claim, id: names.get(claim) ?? routeOf(claim.operation) }));
  for (const { operation, own, id } of named) {
    const sharing = own === undefined ? undefined : shared.get(own);
    if (own === undefined) reportDerived(operation, id, report);
    else if (id !== own && sharing !== undefined) reportShared(operation, own, sharing, id, report);
    else if (id !== own) reportYielding(operation, own, id, report);
  }
  return {
    ids: named.map(({ id }) => id),
    given: new Map(named.flatMap(({ origins, id }) => origins.map((origin) => [origin, id] as const))),
  };
}

/** Changing an operation's own id makes another name of it, so the id is part of where it stands. */
function claimOf(operation: RoutedOperation, shared: ReadonlyMap<string, unknown>): IdClaim {
  const own = ownId(operation.node);
  const route = routeOf(operation);
  const origin = `operationId ${route}`;
  const derived = [derivedId(operation), route];
  if (own === undefined) return { operation, own, origins: [origin], wishes: derived, rank: 1 };
  const origins = [`${origin} ${own}`];
  if (shared.has(own)) return { operation, own, origins, wishes: [own, ...derived], rank: 1 };
  return { operation, own, origins, wishes: [own, route], rank: 0 };
}

function reportDerived(operation: RoutedOperation, id: string, report: Report): void {
  const message = `${routeOf(operation)} has no operationId; it becomes \`${id}\`.`;
  report.add("info", "operation-id-missing", message, operation.node);
}

function reportShared(
  operation: RoutedOperation,
  own: string,
  sharing: readonly RoutedOperation[],
  id: string,
  report: Report,
): void {
  const others = sharing.filter((other) => other !== operation).map((other) => placed(other, report));
  const message = `The operationId \`${own}\` of ${routeOf(operation)} is also that of ${others.join(", ")}; it becomes \`${id}\`.`;
  report.add("warning", "operation-id-duplicate", message, operation.node, "operationId");
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
