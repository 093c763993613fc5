import type { Context } from "../emit/context.js";
import { found, objectsOf } from "../emit/context.js";
import type { Field, Shape, StringShape } from "../model/model.js";
import { mergeProperties } from "../model/resolution.js";
import type { Limits, PlainName, PropertyType, Type } from "./type.js";

/** For whom a type is: `params` are built by callers and take more, `model` is what they read. */
type TypeSide = "params" | "model";

/** The type of a shape, as the emitted code has it. */
export function typeOf(shape: Shape, context: Context, side: TypeSide = "model"): Type {
  const { at } = shape;
  switch (shape.kind) {
    case "string":
      return stringType(shape, context, side);
    case "number": {
      const { integer, format, minimum, maximum, limits } = shape;
      return plain(at, "number", { kind: integer ? "integer" : "number", format, minimum, maximum, ...limits });
    }
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return plain(at, shape.kind);
    case "literal":
      return { kind: "literal", at, value: shape.value };
    case "array":
      return { kind: "array", at, items: typeOf(shape.items, context, side) };
    case "tuple":
      return {
        kind: "tuple",
        at,
        items: shape.items.map((item) => typeOf(item, context, side)),
        required: shape.required,
        rest: shape.rest && typeOf(shape.rest, context, side),
      };
    case "object":
    case "intersection":
      return objectType(shape, context, side);
    case "union":
      return { kind: "union", at, members: shape.members.map((member) => typeOf(member, context, side)) };
    case "wire":
      return typeOf(shape.shape, context, side);
    case "ref":
      return { kind: "model", at, name: found(context.names.schemas.get(shape.schema), shape.schema).type };
  }
}

/** The type of a parameter or form field, which may take more than its shape: JSON text as an object, null as a text. */
export function fieldType(field: Field, context: Context): Type {
  const { at } = field.shape;
  const all = membersOf(typeOf(field.shape, context, "params"));
  const sendable = field.nullText === undefined ? all.filter((one) => !isPlain(one, "null")) : all;
  const json = field.json && sendable.some((one) => isPlain(one, "string")) ? [plain(at, "JsonObject")] : [];
  return unionOf(at, [...sendable, ...json]);
}

/** What a property or field is apart from its type. */
export function propertyType(field: Field, name: string, type: Type, form = ""): PropertyType {
  const { at, required, deprecated, description, wireName, nullText, personal } = field;
  const facts = { form, nullText, personal };
  return { at, name, type, required, deprecated, description, wire: wireName, facts };
}

/** The members of a union, unions in it taken apart; any other type alone. */
export function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members.flatMap(membersOf) : [type];
}

/** A union of these members, or the only one itself. */
export function unionOf(at: string, members: readonly Type[]): Type {
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: "union", at, members };
}

/** A type without members. */
export function plain(at: string, name: PlainName, limits?: Limits): Type {
  return limits === undefined ? { kind: "plain", at, name } : { kind: "plain", at, name, limits };
}

/** Whether a type is the plain one of that name. */
export function isPlain(type: Type, name: PlainName): boolean {
  return type.kind === "plain" && type.name === name;
}

function stringType(
  { at, format, pattern, minLength, maxLength }: StringShape,
  context: Context,
  side: TypeSide,
): Type {
  const limits = { format, pattern, minLength, maxLength };
  if (format !== "date-time" || context.dates === "string") return plain(at, "string", limits);
  const date = plain(at, "Date");
  return unionOf(at, side === "params" ? [date, plain(at, "string", limits)] : [date, plain(at, "null")]);
}

/** What an intersection has in common is one object; a member that is none makes it unknown here, and the compiler decides. */
function objectType(shape: Shape & { kind: "object" | "intersection" }, context: Context, side: TypeSide): Type {
  const objects = objectsOf(shape, context);
  if (objects.length === 0) return plain(shape.at, "unknown");
  const properties = mergeProperties(objects.flatMap((object) => object.properties));
  const others = objects.flatMap(({ additional }) => additional ?? [])[0];
  const isBare = properties.length === 0 && others === undefined;
  return {
    kind: "object",
    at: shape.at,
    properties: properties.map((property) => {
      const name = found(context.names.properties.get(property.at), property.at);
      return propertyType(property, name, typeOf(property.shape, context, side));
    }),
    others: isBare ? plain(shape.at, "unknown") : others && typeOf(others, context, side),
  };
}
