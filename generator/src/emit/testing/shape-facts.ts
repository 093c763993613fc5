import type { Field, ObjectShape, Property, Shape, TupleShape } from "../../model/model.js";
import { itemsOf } from "../../model/resolution.js";
import type { ShapeFacts } from "../../runtime/testing/facts.js";

/**
 * What the fake has to know of a shape: itself without its places in the document.
 *
 * @param isJson Whether texts of it hold JSON.
 */
export function shapeFacts(shape: Shape, isJson = false): ShapeFacts {
  switch (shape.kind) {
    case "string": {
      const { format, pattern, minLength, maxLength } = shape;
      return present({ type: "string", format, pattern, minLength, maxLength, json: mark(isJson) });
    }
    case "number": {
      const { integer, minimum, maximum, limits } = shape;
      return present({ type: "number", integer: mark(integer), minimum, maximum, limits });
    }
    case "boolean":
    case "null":
    case "never":
      return { type: shape.kind };
    case "unknown":
      return { type: "any" };
    case "literal":
      return { type: "literal", value: shape.value };
    case "array":
      return present({ type: "array", items: shapeFacts(shape.items), limits: shape.limits });
    case "tuple":
      return tupleFacts(shape);
    case "object":
      return objectFacts(shape);
    case "union":
      return { type: "union", of: shape.members.map((member) => shapeFacts(member, isJson)) };
    case "intersection":
      return { type: "all", of: shape.members.map((member) => shapeFacts(member, isJson)) };
    case "wire":
      return shapeFacts(shape.shape, isJson);
    case "ref":
      return { type: "ref", to: shape.schema };
  }
}

/** The same of the shape of a parameter, field or property. */
export function fieldFacts({ shape, json }: Field): ShapeFacts {
  return shapeFacts(shape, json);
}

/** True, or undefined for false, which is then left out of the facts. */
export function mark(isMarked: boolean): true | undefined {
  return isMarked ? true : undefined;
}

/** An object without the properties that are undefined. */
export function present<T extends object>(object: { readonly [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function objectFacts({ properties, additional, limits }: ObjectShape): ShapeFacts {
  const namesOf = (isMeant: (property: Property) => boolean): readonly string[] | undefined => {
    const names = properties.filter(isMeant).map(({ wireName }) => wireName);
    return names.length === 0 ? undefined : names;
  };
  return present({
    type: "object",
    required: properties.filter(({ required }) => required).map(({ wireName }) => wireName),
    properties: Object.fromEntries(properties.map((property) => [property.wireName, fieldFacts(property)])),
    others: additional && shapeFacts(additional),
    readOnly: namesOf(({ readOnly }) => readOnly),
    writeOnly: namesOf(({ writeOnly }) => writeOnly),
    limits,
  });
}

/** A list of as many items as there are, or else one of any of them. */
function tupleFacts(shape: TupleShape): ShapeFacts {
  const items = itemsOf(shape).map((item) => shapeFacts(item));
  const { required, rest } = shape;
  if (rest === undefined && required === items.length) return { type: "tuple", items };
  const maximum = rest === undefined ? { maxItems: items.length } : {};
  return { type: "array", items: { type: "union", of: items }, limits: { minItems: required, ...maximum } };
}
