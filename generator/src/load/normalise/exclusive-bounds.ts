import { member, without, type JsonObject } from "../json-object.js";

/** OpenAPI 3.0's `exclusiveMinimum: true` beside `minimum: 1` is 3.1's `exclusiveMinimum: 1`; maximum likewise. */
export function withNumericBounds(schema: JsonObject): JsonObject {
  return numeric(numeric(schema, "exclusiveMinimum", "minimum"), "exclusiveMaximum", "maximum");
}

function numeric(schema: JsonObject, exclusive: string, inclusive: string): JsonObject {
  const flag = member(schema, exclusive);
  const bound = member(schema, inclusive);
  if (flag === undefined || typeof flag === "number") return schema;
  if (flag !== true || typeof bound !== "number") return without(schema, [exclusive]);
  return { ...without(schema, [inclusive]), [exclusive]: bound };
}
