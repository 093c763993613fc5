import type { Json } from "../json.js";
import { isObject } from "../model/json-node.js";

/**
 * A schema whose further properties may be what its named ones are, too: the index signature that openapi-typescript writes
 * of them is about all properties, and no literal would fit a type of which the two contradict each other.
 */
export function withFurtherTypes(schema: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { properties = null, additionalProperties: further = null } = schema;
  if (!isObject(properties) || !isObject(further) || Object.keys(further).length === 0) return schema;
  const named = Object.keys(properties)
    .toSorted()
    .map((name) => properties[name] ?? true)
    .filter((property) => property !== false)
    .map((property) => (property === true ? {} : property));
  const distinct = new Map([further, ...named].map((one) => [JSON.stringify(one), one]));
  return distinct.size === 1 ? schema : { ...schema, additionalProperties: { anyOf: [...distinct.values()] } };
}
