import { isList, isObject, type Json } from "../../json.js";
import type { Operation, Schema, Shape } from "../../model/model.js";
import { propertiesOf, schemaOf } from "../context.js";
import type { DocsContext } from "./docs-context.js";

/** An example of a schema: its own, or else the first that stands in an example of a call. */
export function modelExample(schema: Schema, context: DocsContext): Json | undefined {
  if (schema.example !== undefined) return schema.example;
  return context.api.operations.flatMap((operation) => placesIn(operation, schema.name, context))[0];
}

function placesIn({ success, body, examples }: Operation, name: string, context: DocsContext): readonly Json[] {
  return examples.flatMap(({ response, body: sent }) => [
    ...(success.kind === "json" && response !== undefined ? valuesOf(name, response, success.shape, context) : []),
    ...(body?.encoding === "json" && sent !== undefined ? valuesOf(name, sent, body.shape, context) : []),
  ]);
}

/** The values within a value that are of a named schema, outer ones first. */
function valuesOf(name: string, value: Json, shape: Shape, context: DocsContext): readonly Json[] {
  switch (shape.kind) {
    case "ref": {
      const inner = valuesOf(name, value, schemaOf(context, shape.schema).shape, context);
      return shape.schema === name && value !== null ? [value, ...inner] : inner;
    }
    case "array":
      return isList(value) ? value.flatMap((item) => valuesOf(name, item, shape.items, context)) : [];
    case "object":
    case "intersection":
      return propertiesOf(shape, context).flatMap((property) => {
        const item = isObject(value) && Object.hasOwn(value, property.wireName) ? value[property.wireName] : undefined;
        return item === undefined ? [] : valuesOf(name, item, property.shape, context);
      });
    case "union": {
      const members = shape.members.filter(({ kind }) => kind !== "null");
      return members.length === 1 ? members.flatMap((member) => valuesOf(name, value, member, context)) : [];
    }
    default:
      return [];
  }
}
