import type { Api, ObjectShape, Operation, Property, Schema, Shape } from "../model/model.js";
import type { Names, OperationNames, SchemaNames } from "../name/names.js";
import type { Usage } from "../plan/usage.js";
import { firstAndLast } from "../model/resolution.js";
import type { Lookup } from "./lookup.js";

export { isCursor } from "../name/cursors.js";

/** What every emitter is given. */
export interface Context {
  readonly api: Api;
  readonly names: Names;
  readonly dates: "Date" | "string";
  /** Whether a shape differs between the wire and the model. */
  readonly isConverted: (shape: Shape) => boolean;
  readonly usage: Usage;
  /** What stands in `User-Agent`, e.g. `pets/1.0.0`; undefined for sources without a package. */
  readonly userAgent: string | undefined;
  readonly lookup: Lookup;
}

/** The names of an operation. */
export function operationNames({ names }: Context, { id }: Operation): OperationNames {
  return found(names.operations.get(id), id);
}

/** The names of a named schema. */
export function schemaNames({ names }: Context, name: string): SchemaNames {
  return found(names.schemas.get(name), name);
}

/** A named schema. */
export function schemaOf({ lookup }: Context, name: string): Schema {
  return found(lookup.schemas.get(name), name);
}

/** The named schemas that the SDK has models of. */
export function exportedSchemas({ api, usage }: Context): readonly Schema[] {
  return api.schemas.filter(({ name }) => usage.read.has(name) || usage.written.has(name));
}

/** The same shape without null, and whether null was in it. */
export function withoutNull(shape: Shape): { readonly shape: Shape; readonly nullable: boolean } {
  if (shape.kind !== "union") return { shape, nullable: shape.kind === "null" };
  const members = shape.members.filter(({ kind }) => kind !== "null");
  const [only] = members;
  return {
    shape: members.length === 1 && only ? only : { ...shape, members },
    nullable: members.length < shape.members.length,
  };
}

/**
 * The objects that a shape consists of, itself or the parts of an intersection, each where it stands first and last.
 *
 * @param known Those of named schemas, which may hold each other in very many ways.
 */
export function objectsOf(
  shape: Shape,
  context: Context,
  known: Map<string, readonly ObjectShape[]> = new Map<string, readonly ObjectShape[]>(),
): readonly ObjectShape[] {
  switch (shape.kind) {
    case "object":
      return [shape];
    case "intersection":
      return firstAndLast(shape.members.flatMap((member) => objectsOf(member, context, known)));
    case "ref": {
      const objects = known.get(shape.schema) ?? objectsOf(schemaOf(context, shape.schema).shape, context, known);
      known.set(shape.schema, objects);
      return objects;
    }
    default:
      return [];
  }
}

/** The properties of the objects that a shape consists of, part by part: one that several parts have is told by each of them. */
export function propertiesOf(shape: Shape, context: Context): readonly Property[] {
  return objectsOf(shape, context).flatMap(({ properties }) => properties);
}

/**
 * A value that an earlier stage has put there for every node.
 *
 * @param what The node, for the message.
 * @throws {Error} where none is there, which is a mistake of the generator's.
 */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`nothing was decided for ${what}`);
  return value;
}
