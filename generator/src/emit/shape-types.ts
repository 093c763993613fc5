import type { Shape } from "../model/model.js";
import { mentioned, mentionsWire } from "../plan/inside.js";
import { schemaNames, type Context } from "./context.js";
import type { Imports } from "./ts/imports.js";
import { typeText } from "./ts/type-text.js";

/** A shape as the model has it, with the named schemas in it imported. */
export function modelType(context: Context, shape: Shape, imports: Imports): string {
  importRefs(context, shape, imports);
  return typeText(shape, context.names, { side: "model", dates: context.dates });
}

/** A shape as callers give it: where it stands in place, a `Date` may be text. Named schemas are what their models are. */
export function paramsType(context: Context, shape: Shape, imports: Imports): string {
  importRefs(context, shape, imports);
  return typeText(shape, context.names, { side: "params", dates: context.dates });
}

/** A shape as it is on the wire, with the types of `schema.ts` imported that are in it. */
export function wireType(context: Context, shape: Shape, imports: Imports): string {
  if (mentioned(shape).length > 0 || mentionsWire(shape)) imports.type("schema", "components");
  return typeText(shape, context.names, { side: "wire", dates: "string" });
}

/** Imports the types of the named schemas that a shape mentions. */
export function importRefs(context: Context, shape: Shape, imports: Imports): void {
  for (const schema of mentioned(shape)) {
    const { module, type } = schemaNames(context, schema);
    imports.type(module, type);
  }
  if (mentionsWire(shape)) imports.type("schema", "components");
}
