import type { Api, Operation } from "../model/model.js";
import { fingerprint } from "./claims.js";
import type { Collision } from "./collisions.js";
import { listParams } from "./cursors.js";
import { exportKey } from "./export-claims.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";
import type { OperationNames } from "./names.js";
import { bodyCollisions, paramCollisions, wantedBodyName } from "./param-collisions.js";
import { innerGiven, paramNames } from "./params.js";
import { placedFields, type Placed } from "./placed.js";
import { refusedParams, type Refusal } from "./refusals.js";
import { namedTops, topGivenKey, type NamedTop } from "./tops.js";

/** What stands against the names of params: params that did not get the name they want, and a person's choices that cannot be kept. */
export interface Objections {
  readonly collisions: readonly Collision[];
  readonly refusals: readonly Refusal[];
}

type NamedOperation = Objections & { readonly names: OperationNames; readonly given: GivenNames };

/**
 * Names every operation's function, params and fields.
 *
 * @param exported The names of what is exported, by their keys (see {@link exportKey}).
 * @returns the names by operationId, and those that were given out, by what they are for
 */
export function nameOperations(
  api: Api,
  exported: ReadonlyMap<string, string>,
  options: NameOptions,
): Objections & { readonly names: ReadonlyMap<string, OperationNames>; readonly given: GivenNames } {
  const named = api.operations.map((operation) => ({
    id: operation.id,
    ...nameOperation(operation, exported, options),
  }));
  return {
    names: new Map(named.map(({ id, names }) => [id, names])),
    given: new Map(named.flatMap(({ given }) => [...given])),
    collisions: named.flatMap(({ collisions }) => collisions),
    refusals: named.flatMap(({ refusals }) => refusals),
  };
}

function nameOperation(
  operation: Operation,
  exported: ReadonlyMap<string, string>,
  options: NameOptions,
): NamedOperation {
  const { id, pagination } = operation;
  const own = pagination ? listParams : [];
  const placed = placedFields(operation, options);
  const held = standingBody(operation, placed, options);
  const tops = namedTops(placed, held === undefined ? own : [...own, held], operation, options);
  const fields = paramNames(placed, tops, operation, options);
  const name = (kind: "operation" | "params"): string => exported.get(exportKey(kind, id)) ?? id;
  const body = held ?? bodyName(operation, [...own, ...tops.map((top) => top.name)]);
  const groups = nameGroups(id, placed, fields, exported);
  return {
    names: { function: name("operation"), params: name("params"), fields, groups, body },
    given: givenParams(operation, placed, tops, fields, body, options),
    collisions: [...paramCollisions(operation, tops, own), ...bodyCollisions(operation, tops, body)],
    refusals: refusedParams(operation, tops, own),
  };
}

function givenParams(
  operation: Operation,
  placed: readonly Placed[],
  tops: readonly NamedTop[],
  fields: OperationNames["fields"],
  body: string,
  options: NameOptions,
): GivenNames {
  return new Map([
    ...tops.map((top) => [topGivenKey(top, operation, options), top.name] as const),
    ...placed.flatMap((one) => innerGiven(one, fields, operation, options)),
    ...(hasBodyParam(operation) ? [[bodyKey(operation), body] as const] : []),
  ]);
}

function hasBodyParam({ body }: Operation): boolean {
  return body !== undefined && (body.encoding !== "form" || body.further !== undefined);
}

function bodyKey({ id }: Operation): string {
  return `body ${id}`;
}

function nameGroups(
  id: string,
  placed: readonly Placed[],
  fields: OperationNames["fields"],
  exported: ReadonlyMap<string, string>,
): OperationNames["groups"] {
  const groups = placed.flatMap((one) => groupsOf(one, fields.get(one.field.at) ?? []));
  return new Map(groups.map(([path, wire]) => [path, exported.get(exportKey(`group:${wire}`, id)) ?? wire]));
}

/** What the body has been called so far, unless a person has given a param this name. */
function standingBody(operation: Operation, placed: readonly Placed[], options: NameOptions): string | undefined {
  if (!hasBodyParam(operation)) return undefined;
  const former = standingNames(options).get(bodyKey(operation));
  const isChosen = placed.some(({ chosen }) => chosen === former);
  return isChosen ? undefined : bodyNames(operation).find((name) => name === former);
}

function bodyName(operation: Operation, taken: readonly string[]): string {
  const [first, ...others] = bodyNames(operation);
  return [first, ...others].find((name) => !taken.includes(name)) ?? others.at(-1) ?? first;
}

function bodyNames({ id, body }: Operation): readonly [string, ...string[]] {
  const name = wantedBodyName(body);
  const longer = name === "body" ? "requestBody" : "additionalFormFields";
  return [name, longer, `${longer}_${fingerprint(id)}`];
}

/** The nested objects that a field stands in, outer ones first: as names and as wire names, joined with dots. */
function groupsOf({ segments }: Placed, path: readonly string[]): readonly (readonly [string, string])[] {
  return path.slice(1).map((_, index) => {
    const count = index + 1;
    return [path.slice(0, count).join("."), segments.slice(0, count).join(".")];
  });
}
