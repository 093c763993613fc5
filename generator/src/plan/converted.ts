import type { Api, Property, Shape } from "../model/model.js";
import { itemsOf } from "../model/resolution.js";
import type { Names } from "../name/names.js";

/**
 * Tells whether a shape differs between the wire and the model: a property has another name there, a date is a `Date`, or a name
 * is one that every object has, such as `constructor`, where only the object's own counts.
 * A named schema is converted if anything in it is, through any number of references.
 */
export function conversionTest(api: Api, names: Names, dates: "Date" | "string"): (shape: Shape) => boolean {
  const converted = new Set<string>();
  for (let before = -1; before !== converted.size;) {
    before = converted.size;
    for (const { name, shape } of api.schemas) if (isConverted(shape)) converted.add(name);
  }
  return isConverted;

  function isConverted(shape: Shape): boolean {
    switch (shape.kind) {
      case "string":
        return dates === "Date" && shape.format === "date-time";
      case "array":
        return isConverted(shape.items);
      case "tuple":
        return itemsOf(shape).some(isConverted);
      case "object":
        return shape.properties.some(isChanged) || (shape.additional !== undefined && isConverted(shape.additional));
      case "union":
      case "intersection":
        return shape.members.some(isConverted);
      case "ref":
        return converted.has(shape.schema);
      default:
        return false;
    }
  }

  function isChanged({ at, wireName, shape }: Property): boolean {
    return names.properties.get(at) !== wireName || wireName in Object.prototype || isConverted(shape);
  }
}
