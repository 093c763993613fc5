import type { Api, Operation } from "../model/model.js";
import { exportKey } from "./exports.js";
import type { NameOptions } from "./name-options.js";
import type { OperationNames } from "./names.js";
import { paramNames, placedFields, type Placed } from "./params.js";

/** Names every operation's function, params and fields. */
export function nameOperations(
  api: Api,
  exported: ReadonlyMap<string, string>,
  options: NameOptions,
): ReadonlyMap<string, OperationNames> {
  return new Map(api.operations.map((operation) => [operation.id, namesOf(operation, exported, options)]));
}

function namesOf(operation: Operation, exported: ReadonlyMap<string, string>, options: NameOptions): OperationNames {
  const { id, pagination } = operation;
  const name = (key: string): string => exported.get(key) ?? key;
  const placed = placedFields(operation, options);
  const fields = paramNames(placed, pagination ? ["limit", "cursor"] : [], options);
  const groups = placed.flatMap((one) => groupsOf(one, fields.get(one.field.at) ?? []));
  return {
    function: name(exportKey("operation", id)),
    params: name(exportKey("params", id)),
    fields,
    groups: new Map(groups.map(([path, wire]) => [path, name(exportKey(`group:${wire}`, id))])),
    body: [...fields.values()].some(([first]) => first === "body") ? "requestBody" : "body",
  };
}

/** The nested objects that a field stands in, outer ones first: as names and as wire names, joined with dots. */
function groupsOf({ segments }: Placed, path: readonly string[]): readonly (readonly [string, string])[] {
  return path.slice(1).map((_, index) => {
    const count = index + 1;
    return [path.slice(0, count).join("."), segments.slice(0, count).join(".")];
  });
}
