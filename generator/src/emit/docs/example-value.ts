import { isList, isObject, type Json, type JsonObject } from "../../json.js";
import type { ObjectShape, Property, Shape } from "../../model/model.js";
import { found, objectsOf, schemaOf } from "../context.js";
import { entry } from "../ts/expressions.js";
import { literalText } from "../ts/literal.js";
import type { DocsContext } from "./docs-context.js";

/** A value of the document's examples as TypeScript source: the SDK's property names, dates as the SDK has them. */
export function valueText(value: Json, shape: Shape, context: DocsContext): string {
  switch (shape.kind) {
    case "ref":
      return valueText(value, schemaOf(context, shape.schema).shape, context);
    case "string":
      return isDate(value, shape.format, context) ? `new Date(${literalText(value)})` : jsonSource(value);
    case "array":
      return isList(value) ? listText(value, () => shape.items, context) : jsonSource(value);
    case "tuple":
      return isList(value) ? listText(value, (index) => shape.items[index] ?? shape.rest, context) : jsonSource(value);
    case "object":
    case "intersection":
      return isObject(value) ? recordText(value, objectsOf(shape, context), context) : jsonSource(value);
    case "union": {
      const member = shape.members.find((candidate) => fits(value, candidate, context));
      return member === undefined ? jsonSource(value) : valueText(value, member, context);
    }
    default:
      return jsonSource(value);
  }
}

/** JSON as TypeScript source, names unchanged. */
export function jsonSource(value: Json): string {
  if (isList(value)) return `[${value.map(jsonSource).join(", ")}]`;
  if (!isObject(value)) return literalText(value);
  return objectSource(Object.entries(value).map(([name, item]) => [name, jsonSource(item)]));
}

/** One property of an object literal. */
type Entry = readonly [name: string, source: string, comment?: string | undefined];

/** An object literal. A property whose value is the variable of its name is written once. */
export function objectSource(entries: readonly Entry[]): string {
  return entries.length === 0 ? "{}" : `{ ${entries.map(entrySource).join(", ")} }`;
}

function entrySource([name, source, comment]: Entry): string {
  return `${comment === undefined ? "" : `\n// ${comment}\n`}${entry(name, source)}`;
}

/** Whether a value can be of a shape, as far as the outermost level tells. */
function fits(value: Json, shape: Shape, context: DocsContext): boolean {
  switch (shape.kind) {
    case "string":
    case "number":
    case "boolean":
      return typeof value === shape.kind;
    case "null":
      return value === null;
    case "unknown":
    case "wire":
      return true;
    case "never":
      return false;
    case "literal":
      return value === shape.value;
    case "array":
    case "tuple":
      return isList(value);
    case "object":
      return (
        isObject(value) &&
        shape.properties.every(({ required, wireName }) => !required || Object.hasOwn(value, wireName))
      );
    case "union":
      return shape.members.some((member) => fits(value, member, context));
    case "intersection":
      return shape.members.every((member) => fits(value, member, context));
    case "ref":
      return fits(value, schemaOf(context, shape.schema).shape, context);
  }
}

function recordText(record: JsonObject, objects: readonly ObjectShape[], context: DocsContext): string {
  const properties = new Map(objects.flatMap((object) => object.properties.map((one) => [one.wireName, one] as const)));
  const others =
    objects.find(({ additional }) => additional)?.additional ?? (properties.size === 0 ? anything : undefined);
  const entries = Object.entries(record).flatMap(([wireName, value]) => {
    const property = properties.get(wireName);
    if (property) return [[propertyName(property, context), valueText(value, property.shape, context)] as const];
    return others ? [[wireName, valueText(value, others, context)] as const] : [];
  });
  return objectSource(entries);
}

/** What a property is called in the SDK. */
export function propertyName({ at }: Property, { names }: DocsContext): string {
  return found(names.properties.get(at), at);
}

function listText(items: readonly Json[], shapeAt: (index: number) => Shape | undefined, context: DocsContext): string {
  return `[${items.map((item, index) => valueText(item, shapeAt(index) ?? anything, context)).join(", ")}]`;
}

const anything: Shape = { kind: "unknown", at: "#", reason: undefined };

function isDate(value: Json, format: string | undefined, { dates }: DocsContext): value is string {
  return format === "date-time" && dates === "Date" && typeof value === "string" && !Number.isNaN(Date.parse(value));
}
