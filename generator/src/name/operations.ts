import type { Pointer } from "../json.js";
import type { Api, Field, Operation } from "../model/model.js";
import { camelCase, pascalCase } from "./casing.js";
import { exportKey } from "./exports.js";
import { formGroups, segmentsOf } from "./groups.js";
import type { NameOptions } from "./names-of.js";
import type { OperationNames } from "./names.js";
import { propertyName } from "./properties.js";

/** Names every operation's function, params and fields. */
export function nameOperations(
  api: Api,
  exported: ReadonlyMap<string, string>,
  options: NameOptions,
): ReadonlyMap<string, OperationNames> {
  const name = (key: string): string => exported.get(key) ?? key;
  return new Map(
    api.operations.map((operation) => {
      const { id } = operation;
      const fields = fieldNames(operation, options);
      const group = (wire: string): [string, string] => [
        wire
          .split(".")
          .map((segment) => propertyName(segment, [], options.properties))
          .join("."),
        name(exportKey(`group:${wire}`, id)),
      ];
      return [
        id,
        {
          function: name(exportKey("operation", id)),
          params: name(exportKey("params", id)),
          fields,
          groups: new Map(formGroups(operation).map(group)),
          body: [...fields.values()].some(([first]) => first === "body") ? "requestBody" : "body",
        },
      ];
    }),
  );
}

/** A parameter or form field, and the steps to it in the params as wire names. */
interface Placed {
  readonly field: Field;
  readonly place: string;
  readonly segments: readonly string[];
  readonly chosen: string | undefined;
}

/** Where each parameter and form field stands in the params. A person's choice is a name at the top. */
function fieldNames(operation: Operation, options: NameOptions): ReadonlyMap<Pointer, readonly string[]> {
  const placed: readonly Placed[] = [
    ...operation.parameters.map((field) => ({ field, place: field.in, segments: [field.wireName] })),
    ...(operation.body?.fields ?? []).map((field) => ({ field, place: "body", segments: segmentsOf(field) })),
  ].map((one) => ({ ...one, chosen: options.chosen.parameters?.[`${operation.id}.${one.field.wireName}`] }));
  const heads = headNames(placed, operation.pagination ? ["limit", "cursor"] : [], options);
  return new Map(
    placed.map((one) => {
      const head = heads.get(headOf(one)) ?? one.field.wireName;
      const rest = one.chosen === undefined ? one.segments.slice(1) : [];
      return [one.field.at, [head, ...rest.map((segment) => propertyName(segment, [], options.properties))]];
    }),
  );
}

/**
 * Names at the top of the params. They are one flat object, so fields of different places can want one name. Then path comes
 * before query, header and body, and each later one gets its place in front: `bodySid` beside the path's `sid`.
 */
function headNames(
  placed: readonly Placed[],
  taken: readonly string[],
  { properties }: NameOptions,
): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  const names = new Set(taken);
  for (const one of placed) {
    if (heads.has(headOf(one))) continue;
    const wanted = one.chosen ?? propertyName(one.segments[0] ?? "", [], properties);
    const name = names.has(wanted) ? prefixed(one.place, wanted, properties) : wanted;
    names.add(name);
    heads.set(headOf(one), name);
  }
  return heads;
}

/** What shares a name at the top: a field on its own, or all fields of one nested object. */
function headOf({ field, place, segments, chosen }: Placed): string {
  return segments.length > 1 && chosen === undefined ? `${place}/${segments[0]}/` : field.at;
}

function prefixed(place: string, name: string, properties: NameOptions["properties"]): string {
  return properties === "camel" ? camelCase(place) + pascalCase(name) : `${place}_${name}`;
}
