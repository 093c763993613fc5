import type { Api, Operation } from "../model/model.js";
import { fingerprint } from "./claims.js";
import type { Collision } from "./collisions.js";
import { listParams } from "./cursors.js";
import { exportKey } from "./exports.js";
import type { NameOptions } from "./name-options.js";
import type { OperationNames } from "./names.js";
import { bodyCollisions, paramCollisions } from "./param-collisions.js";
import { paramNames } from "./params.js";
import { placedFields, type Placed } from "./placed.js";
import { refusedParams, type Refusal } from "./refusals.js";
import { namedTops } from "./tops.js";

/** What stands against the names of params. */
export interface Objections {
  readonly collisions: readonly Collision[];
  readonly refusals: readonly Refusal[];
}

type NamedOperation = Objections & { readonly names: OperationNames };

/** Names every operation's function, params and fields. */
export function nameOperations(
  api: Api,
  exported: ReadonlyMap<string, string>,
  options: NameOptions,
): Objections & { readonly names: ReadonlyMap<string, OperationNames> } {
  const named = api.operations.map((operation) => ({
    id: operation.id,
    ...nameOperation(operation, exported, options),
  }));
  return {
    names: new Map(named.map(({ id, names }) => [id, names])),
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
  const taken = pagination ? listParams : [];
  const placed = placedFields(operation, options);
  const tops = namedTops(placed, taken, options.properties);
  const fields = paramNames(placed, tops, options);
  const name = (kind: "operation" | "params"): string => exported.get(exportKey(kind, id)) ?? id;
  const body = bodyName(id, [...taken, ...tops.map((top) => top.name)]);
  const groups = nameGroups(id, placed, fields, exported);
  return {
    names: { function: name("operation"), params: name("params"), fields, groups, body },
    collisions: [...paramCollisions(operation, tops, taken), ...bodyCollisions(operation, tops, body)],
    refusals: refusedParams(operation, tops, taken),
  };
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

function bodyName(id: string, taken: readonly string[]): string {
  return ["body", "requestBody"].find((name) => !taken.includes(name)) ?? `requestBody_${fingerprint(id)}`;
}

/** The nested objects that a field stands in, outer ones first: as names and as wire names, joined with dots. */
function groupsOf({ segments }: Placed, path: readonly string[]): readonly (readonly [string, string])[] {
  return path.slice(1).map((_, index) => {
    const count = index + 1;
    return [path.slice(0, count).join("."), segments.slice(0, count).join(".")];
  });
}
