import type { Api, Body, Field, Operation, Shape, Success } from "../model/model.js";
import { unionOf } from "../model/shape-algebra.js";

/** A union of the API's, or an intersection, which may hold one. */
export type Union = Extract<Shape, { readonly kind: "union" | "intersection" }>;

/** What becomes of a union or an intersection. Undefined leaves it, with its members mapped. */
export type MapUnion = (union: Union) => Shape | undefined;

/** The API with its unions mapped, wherever they stand: but not that of an answer which its status tells apart. */
export function mapUnions(api: Api, map: MapUnion, isByStatus: (operation: Operation) => boolean): Api {
  return {
    ...api,
    schemas: api.schemas.map((schema) => ({
      ...schema,
      shape: mapShape(schema.shape, map),
    })),
    operations: api.operations.map((operation) => mapOperation(operation, map, isByStatus(operation))),
  };
}

function mapOperation(operation: Operation, map: MapUnion, isByStatus: boolean): Operation {
  const { parameters, body, success, pagination } = operation;
  const mapped = (shape: Shape): Shape => mapShape(shape, map);
  const field = <F extends Field>(one: F): F => ({ ...one, shape: mapped(one.shape) });
  return {
    ...operation,
    parameters: parameters.map(field),
    body: body && {
      ...body,
      shape: isConvertedWhole(body) ? mapped(body.shape) : body.shape,
      fields: body.fields.map(field),
      further: body.further && field(body.further),
    },
    success: mapSuccess(success, mapped, isByStatus),
    pagination: pagination && { ...pagination, item: mapped(pagination.item) },
  };
}

function mapSuccess(success: Success, mapped: (shape: Shape) => Shape, isByStatus: boolean): Success {
  if (!("shape" in success)) return success;
  if (success.kind !== "json") return { ...success, shape: mapped(success.shape) };
  if (!isByStatus) return { ...success, isByStatus, shape: mapped(success.shape) };
  const statuses = success.statuses.map(({ status, shape }) => ({ status, shape: mapped(shape) }));
  const shapes = statuses.map(({ shape }) => shape);
  return { ...success, statuses, isByStatus, shape: unionOf(success.shape.at, shapes) };
}

/** Whether a body is one value that is converted: not its fields one by one, and not what is handed on as it is given. */
function isConvertedWhole({ encoding, isSpread }: Body): boolean {
  return !isSpread && (encoding === "json" || encoding === "form");
}

function mapShape(shape: Shape, map: MapUnion): Shape {
  const inner = (one: Shape): Shape => mapShape(one, map);
  switch (shape.kind) {
    case "array":
      return changed(shape, { items: inner(shape.items) });
    case "tuple":
      return changed(shape, { items: mapAll(shape.items, inner), rest: shape.rest && inner(shape.rest) });
    case "object": {
      const properties = mapAll(shape.properties, (property) => changed(property, { shape: inner(property.shape) }));
      return changed(shape, { properties, additional: shape.additional && inner(shape.additional) });
    }
    case "intersection": {
      const mapped = map(shape);
      if (mapped !== undefined) return mapped;
      const members = mapAll(shape.members, (member) => mapPart(member, inner));
      // Half of a value cannot stay as it is.
      if (members.some(isOnWire)) return { kind: "wire", at: shape.at, shape };
      return changed(shape, { members });
    }
    case "union":
      return map(shape) ?? changed(shape, { members: mapAll(shape.members, inner) });
    default:
      return shape;
  }
}

/** A choice in an intersection is mapped with that, not on its own. */
function mapPart(part: Shape, inner: (one: Shape) => Shape): Shape {
  return part.kind === "union" ? changed(part, { members: mapAll(part.members, inner) }) : inner(part);
}

/** A thing with other values: itself where they are its own, so that an API of which nothing changes stands in memory once. */
function changed<T extends object, K extends keyof T>(thing: T, values: Pick<T, K>): T {
  const names = Object.keys(values) as K[];
  return names.every((name) => values[name] === thing[name]) ? thing : { ...thing, ...values };
}

function mapAll<T>(items: readonly T[], map: (item: T) => T): readonly T[] {
  const mapped = items.map(map);
  return mapped.every((item, index) => item === items[index]) ? items : mapped;
}

function isOnWire(part: Shape): boolean {
  return part.kind === "wire" || (part.kind === "union" && part.members.some(({ kind }) => kind === "wire"));
}
