import type { ObjectShape, Property, Shape } from "../model/model.js";
import { found, schemaNames, withoutNull, type Context } from "./context.js";
import { access, array, arrow, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** Expressions that turn what is on the wire into the model, and back. */

/** Which way a value goes. */
export type Direction = "read" | "write";

/** Writes the conversions of one module. */
export class Conversion {
  readonly #context: Context;
  readonly #imports: Imports;
  readonly #direction: Direction;

  constructor(context: Context, imports: Imports, direction: Direction) {
    this.#context = context;
    this.#imports = imports;
    this.#direction = direction;
  }

  /** The expression that converts `value`, or `value` where nothing changes. `label` names it in an error. */
  of(shape: Shape, value: string, label = "value"): string {
    if (!this.#context.isConverted(shape)) return value;
    switch (shape.kind) {
      case "string":
        return this.#date(value, label);
      case "array":
        return call(`${value}.map`, [this.function(shape.items, label)]);
      case "tuple":
        return array(shape.items.map((item, index) => this.of(item, `${value}[${index}]`, label)));
      case "object":
        return this.#object(shape, value);
      case "ref":
        return call(this.function(shape, label), [value]);
      case "union":
        return this.#nullable(shape, value, label, false);
      case "intersection":
        return object(
          [],
          shape.members.map((member) => this.of(member, value, label)),
        );
      default:
        throw new Error(`a ${shape.kind} is never converted`);
    }
  }

  /** The function that converts one value. */
  function(shape: Shape, label = "value"): string {
    if (shape.kind !== "ref" || !this.#context.isConverted(shape)) return arrow("item", this.of(shape, "item", label));
    const names = schemaNames(this.#context, shape.schema);
    return this.#imports.value(names.module, names[this.#direction]);
  }

  #date(value: string, label: string): string {
    if (this.#direction === "read") return call(this.#imports.value("runtime/values", "readDate"), [value]);
    return call(this.#imports.value("runtime/values", "dateTime"), [literalText(label), value]);
  }

  #nullable(union: Shape, value: string, label: string, optional: boolean): string {
    const { shape } = withoutNull(union);
    if (shape.kind === "union") throw new Error(`the union at ${shape.at} should have been planned as unknown`);
    if (this.#direction === "read" && shape.kind === "string") return this.#date(value, label);
    const converted = this.of(shape, value, label);
    return optional ? `${value} && ${converted}` : `${value} ? ${converted} : null`;
  }

  #object({ properties, additional }: ObjectShape, value: string): string {
    const others = additional === undefined ? [] : [this.#others(properties, additional, value)];
    return object(
      properties.map((property) => this.#property(property, value)),
      others,
    );
  }

  #property(property: Property, base: string): readonly [string, string] {
    const name = found(this.#context.names.properties.get(property.at), property.at);
    const [from, to] = this.#direction === "read" ? [property.wireName, name] : [name, property.wireName];
    return [to, this.#value(property, access(base, from), name)];
  }

  #value({ shape, required }: Property, value: string, label: string): string {
    if (!this.#context.isConverted(shape)) return value;
    if (shape.kind === "union") return this.#nullable(shape, value, label, !required);
    const converted = this.of(shape, value, label);
    if (required || (this.#direction === "read" && shape.kind === "string")) return converted;
    return shape.kind === "string" ? `${value} ? ${converted} : undefined` : `${value} && ${converted}`;
  }

  #others(properties: readonly Property[], additional: Shape, value: string): string {
    const name = (property: Property): string =>
      this.#direction === "read"
        ? property.wireName
        : found(this.#context.names.properties.get(property.at), property.at);
    const known = array(properties.map((property) => literalText(name(property))));
    return call(this.#imports.value("runtime/values", "mapOthers"), [value, known, this.function(additional)]);
  }
}
