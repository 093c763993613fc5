import { transformSchemaObject, type SchemaObject, type TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";

/**
 * The type of a list whose first items are told one by one, of which openapi-typescript always has all, and no others. Items
 * that need not be there are optional, and further ones follow. Undefined for any other schema.
 */
export function tupleType(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const { type, prefixItems, items, minItems } = schema as TupleSchema;
  if (type !== "array" || prefixItems === undefined) return undefined;
  const { factory } = ts;
  const required = minItems ?? 0;
  const first = prefixItems.map((item, index) => {
    const one = transformSchemaObject(item, options);
    return index < required ? one : factory.createOptionalTypeNode(one);
  });
  if (items === undefined || items === false) return factory.createTupleTypeNode(first);
  const rest = factory.createArrayTypeNode(transformSchemaObject(items, options));
  return factory.createTupleTypeNode([...first, factory.createRestTypeNode(rest)]);
}

/** What a normalised schema says of a tuple. */
interface TupleSchema {
  readonly type?: unknown;
  readonly prefixItems?: readonly SchemaObject[];
  readonly items?: SchemaObject | false;
  readonly minItems?: number;
}
