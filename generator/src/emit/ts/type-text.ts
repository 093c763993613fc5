import type { Field, ObjectShape, Property, Shape, TupleShape } from "../../model/model.js";
import type { Names } from "../../name/names.js";
import { keyText, literalText } from "./literal.js";

/**
 * For whom a type is written: `params` are built by callers and take more, `model` is what they read, `wire` is what travels.
 * Types of the wire mention the `components` of `schema.ts`.
 */
export interface TypeOptions {
  readonly side: "params" | "model" | "wire";
  readonly dates: "Date" | "string";
}

/** A shape as a TypeScript type on one line. Named schemas are mentioned by their type's name. */
export function typeText(shape: Shape, names: Names, options: TypeOptions): string {
  return unionOf(alternatives(shape, names, options));
}

/**
 * The type of a parameter or form field. In params, a field that holds JSON text takes an object too, and null is left to
 * the fields that have a text for it.
 */
export function fieldTypeText(field: Field, names: Names, options: TypeOptions): string {
  const types = alternatives(field.shape, names, options);
  if (options.side === "model") return unionOf(types);
  const sendable = field.nullText === undefined ? types.filter((type) => type !== "null") : types;
  return unionOf(
    field.json ? sendable.flatMap((type) => (type === "string" ? [type, "JsonObject"] : [type])) : sendable,
  );
}

/** A type that may be undefined, too. */
export function orUndefined(type: string): string {
  return type === "unknown" ? type : `${type} | undefined`;
}

/** The members of the union that a shape is; one for most shapes. */
function alternatives(shape: Shape, names: Names, options: TypeOptions): readonly string[] {
  switch (shape.kind) {
    case "string":
      return stringTypes(shape.format, options);
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return [shape.kind];
    case "literal":
      return [literalText(shape.value)];
    case "array":
      return [`${enclosed(alternatives(shape.items, names, options))}[]`];
    case "tuple":
      return [tupleType(shape, (item) => alternatives(item, names, options))];
    case "object":
      return [objectType(shape, names, options)];
    case "union":
      return shape.members.flatMap((member) => alternatives(member, names, options));
    case "intersection":
      return [intersectionOf(shape.members.map((member) => alternatives(member, names, options)))];
    case "wire":
      return alternatives(shape.shape, names, { side: "wire", dates: "string" });
    case "ref":
      return [schemaType(shape.schema, names, options)];
  }
}

function stringTypes(format: string | undefined, { side, dates }: TypeOptions): readonly string[] {
  if (format !== "date-time" || dates === "string") return ["string"];
  return side === "params" ? ["Date", "string"] : ["Date", "null"];
}

function tupleType({ items, required, rest }: TupleShape, typesOf: (item: Shape) => readonly string[]): string {
  const first = items.map((item, index) => (index < required ? unionOf(typesOf(item)) : `${enclosed(typesOf(item))}?`));
  return `[${[...first, ...(rest === undefined ? [] : [`...${enclosed(typesOf(rest))}[]`])].join(", ")}]`;
}

/** An index signature is about all properties: no literal would have a type of which the named ones contradict it. */
function objectType({ properties, additional }: ObjectShape, names: Names, options: TypeOptions): string {
  const members = properties.map((property) => propertyText(property, names, options));
  const known = members.length === 0 ? [] : [`{ ${members.join("; ")} }`];
  const named = properties.map(({ shape }) => shape);
  const values = additional && [additional, ...named].flatMap((shape) => alternatives(shape, names, options));
  const others = values ? [`{ [key: string]: ${unionOf(values)} }`] : [];
  return [...known, ...others].join(" & ") || "Record<string, never>";
}

function propertyText(property: Property, names: Names, options: TypeOptions): string {
  const name = options.side === "wire" ? property.wireName : names.properties.get(property.at);
  if (name === undefined) throw new Error(`no name for the property at ${property.at}`);
  const types = alternatives(property.shape, names, options);
  const type = unionOf(property.required ? types : [...types, "undefined"]);
  return `${keyText(name)}${property.required ? "" : "?"}: ${type}`;
}

function schemaType(schema: string, names: Names, { side }: TypeOptions): string {
  if (side === "wire") return `components["schemas"][${literalText(schema)}]`;
  const found = names.schemas.get(schema);
  if (found === undefined) throw new Error(`no name for the schema ${schema}`);
  return found.type;
}

/** A union without repetitions; `unknown` swallows the rest, `never` adds nothing. */
function unionOf(types: readonly string[]): string {
  if (types.includes("unknown")) return "unknown";
  const distinct = new Set(types.filter((type) => type !== "never"));
  return [...distinct].join(" | ") || "never";
}

function intersectionOf(members: readonly (readonly string[])[]): string {
  const texts = members.map((types) => (types.length > 1 ? enclosed(types) : unionOf(types)));
  return [...new Set(texts)].join(" & ") || "unknown";
}

/** A type that something can be put behind, as in `(A | B)[]`. */
function enclosed(types: readonly string[]): string {
  const text = unionOf(types);
  return isOneTerm(text) ? text : `(${text})`;
}

/** Whether a type has no `|` or `&` outside of brackets and quotes. */
function isOneTerm(type: string): boolean {
  let rest = type.replace(/"(\\.|[^"\\])*"/g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/\{[^{}]*\}|\[[^[\]]*\]|\([^()]*\)/g, "");
  }
  return !/[|&]/.test(rest);
}
