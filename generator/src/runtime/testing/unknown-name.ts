import type { Schemas } from "./check.js";
import type { ShapeFacts } from "./facts.js";
import { isObject, type Json } from "./json.js";
import { propertiesOf } from "./sample.js";
import { arrayShape } from "./texts.js";

/** A property that its object's shape does not have, however deep it stands; undefined where there is none. */
export function unknownName(value: Json, shape: ShapeFacts, schemas: Schemas): string | undefined {
  if (Array.isArray(value)) {
    const list = arrayShape(shape, schemas);
    const strangers = (value as readonly Json[]).map((item) => list && unknownName(item, list.items, schemas));
    return strangers.find((name) => name !== undefined);
  }
  if (!isObject(value)) return undefined;
  const { shapes, isOpen } = propertiesOf(shape, schemas);
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (known === undefined && !isOpen) return name;
    const inner = known && unknownName(member, known, schemas);
    if (inner !== undefined) return `${name}.${inner}`;
  }
  return undefined;
}
