import type { Api, Field, Operation, Shape } from "../model/model.js";

/** A union of the API's. */
export type Union = Extract<Shape, { readonly kind: "union" }>;

/** What becomes of a union; `isSent` where requests hold it. Undefined leaves it, with its members mapped. */
export type MapUnion = (union: Union, isSent: boolean) => Shape | undefined;

/** The API with its unions mapped, wherever they stand. `written` names the schemas that requests hold. */
export function mapUnions(api: Api, written: ReadonlySet<string>, map: MapUnion): Api {
  return {
    ...api,
    schemas: api.schemas.map((schema) => ({
      ...schema,
      shape: mapShape(schema.shape, (union) => map(union, written.has(schema.name))),
    })),
    operations: api.operations.map((operation) => mapOperation(operation, map)),
  };
}

function mapOperation(operation: Operation, map: MapUnion): Operation {
  const { parameters, body, success, pagination } = operation;
  const sent = (shape: Shape): Shape => mapShape(shape, (union) => map(union, true));
  const read = (shape: Shape): Shape => mapShape(shape, (union) => map(union, false));
  const field = <F extends Field>(one: F): F => ({ ...one, shape: sent(one.shape) });
  return {
    ...operation,
    parameters: parameters.map(field),
    body: body && { ...body, shape: sent(body.shape), fields: body.fields.map(field) },
    success: "shape" in success ? { ...success, shape: read(success.shape) } : success,
    pagination: pagination && { ...pagination, item: read(pagination.item) },
  };
}

function mapShape(shape: Shape, map: (union: Union) => Shape | undefined): Shape {
  const inner = (one: Shape): Shape => mapShape(one, map);
  switch (shape.kind) {
    case "array":
      return { ...shape, items: inner(shape.items) };
    case "tuple":
      return { ...shape, items: shape.items.map(inner) };
    case "object": {
      const properties = shape.properties.map((property) => ({ ...property, shape: inner(property.shape) }));
      return { ...shape, properties, additional: shape.additional && inner(shape.additional) };
    }
    case "intersection":
      return { ...shape, members: shape.members.map(inner) };
    case "union":
      return map(shape) ?? { ...shape, members: shape.members.map(inner) };
    default:
      return shape;
  }
}
