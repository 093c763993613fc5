import type { Property } from "../model/model.js";
import { mergeProperties, type Schemas } from "../model/resolution.js";
import { saidAtOnce } from "../model/said-at-once.js";
import { isSameType } from "../model/shape-algebra.js";

/**
 * The properties that a literal writes itself which is made of several objects at once, each once: those of objects that have no
 * function of their own, and those that a spread object would leave less than they are. Required if any of the objects says so;
 * of the shape that says what all of them do.
 *
 * @param spread The properties of each object that is spread, in the order of spreading.
 * @param inline The properties of each object that is not.
 */
export function joinedProperties(
  spread: readonly (readonly Property[])[],
  inline: readonly (readonly Property[])[],
  schemas: Schemas,
): readonly Property[] {
  const all = [...spread, ...inline].flat();
  const required = new Set(all.filter((property) => property.required).map(({ wireName }) => wireName));
  return mergeProperties([...toldDifferently(spread.flat()), ...inline.flat()]).map((property) => {
    const shapes = all.filter(({ wireName }) => wireName === property.wireName).map(({ shape }) => shape);
    const shape = saidAtOnce(shapes, schemas) ?? property.shape;
    return { ...property, shape, required: required.has(property.wireName) };
  });
}

/** Properties, each once, of which the last description does not say all that the others do. */
function toldDifferently(properties: readonly Property[]): readonly Property[] {
  return mergeProperties(properties).filter((merged) => {
    const same = properties.filter(({ wireName }) => wireName === merged.wireName);
    return same.at(-1)?.required !== merged.required || !same.every(({ shape }) => isSameType(shape, merged.shape));
  });
}
