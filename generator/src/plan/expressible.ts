import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api, Field, Operation, Property, Shape, Success } from "../model/model.js";

/** An API whose every shape can be converted between the wire and the model, and what was given up for that. */
export interface Expressible {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Replaces what cannot be converted by `unknown`, and says so: a union of several types where one differs between the wire and
 * the model, for nothing in a value tells which of them it is.
 */
export function expressible(api: Api, document: Document, isConverted: (shape: Shape) => boolean): Expressible {
  const diagnostics: Diagnostic[] = [];
  const plain: Api = {
    ...api,
    schemas: api.schemas.map((schema) => ({ ...schema, shape: shapeOf(schema.shape) })),
    operations: api.operations.map(operationOf),
  };
  return { api: plain, diagnostics };

  function operationOf(operation: Operation): Operation {
    const { parameters, body, success, pagination } = operation;
    return {
      ...operation,
      parameters: parameters.map(fieldOf),
      body: body && { ...body, shape: shapeOf(body.shape), fields: body.fields.map(fieldOf) },
      success: successOf(success),
      pagination: pagination && { ...pagination, item: shapeOf(pagination.item) },
    };
  }

  function fieldOf<F extends Field | Property>(field: F): F {
    return { ...field, shape: shapeOf(field.shape) };
  }

  function successOf(success: Success): Success {
    return success.kind === "json" ? { ...success, shape: shapeOf(success.shape) } : success;
  }

  function shapeOf(shape: Shape): Shape {
    switch (shape.kind) {
      case "array":
        return { ...shape, items: shapeOf(shape.items) };
      case "tuple":
        return { ...shape, items: shape.items.map(shapeOf) };
      case "object":
        return {
          ...shape,
          properties: shape.properties.map(fieldOf),
          additional: shape.additional && shapeOf(shape.additional),
        };
      case "intersection":
        return { ...shape, members: shape.members.map(shapeOf) };
      case "union":
        return isAmbiguous(shape.members) ? given(shape) : { ...shape, members: shape.members.map(shapeOf) };
      default:
        return shape;
    }
  }

  function isAmbiguous(members: readonly Shape[]): boolean {
    return members.some(isConverted) && members.filter(({ kind }) => kind !== "null").length > 1;
  }

  function given({ at }: Shape): Shape {
    const reason = "nothing tells which of several types a value is, and they are converted differently";
    const message = `${at} becomes unknown: ${reason}`;
    if (!diagnostics.some((one) => one.message === message)) {
      diagnostics.push({ code: "shape-unknown", severity: "warning", message, location: document.locate(at) });
    }
    return { kind: "unknown", at, reason };
  }
}
