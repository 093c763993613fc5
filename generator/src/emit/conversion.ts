import type { ObjectShape, Property, Shape, TupleShape } from "../model/model.js";
import { admitsNull, mergeProperties, resolved } from "../model/resolution.js";
import { casesOf, joinedParts, withCase, type Case, type Known } from "../plan/alternatives.js";
import { found, propertiesOf, schemaNames, schemaOf, withoutNull, type Context } from "./context.js";
import { ownOf } from "./inherited-names.js";
import { joinedProperties } from "./joined-properties.js";
import { isOpen, namedIn, saysFurther } from "./open-members.js";
import { modelType, paramsType, wireType } from "./shape-types.js";
import { taggedChoice } from "./tagged-choice.js";
import { access, array, arrow, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";
import { typeText } from "./ts/type-text.js";

type Intersection = Extract<Shape, { readonly kind: "intersection" }>;

/** Which way a value goes: from the wire to the model, or back. */
export type Direction = "read" | "write";

/** How values of params are written. They have no null but where the document does, and dates may be text. */
export interface ParamsWriting {
  /** Whether it is for a field of a URL-encoded form, which has whole seconds. */
  readonly isInForm: boolean;
}

/** Writes the expressions that turn what is on the wire into the model, or back, and imports what they call into one module. */
export class Conversion {
  readonly #context: Context;
  readonly #imports: Imports;
  readonly #direction: Direction;
  readonly #known: Known;
  readonly #params: ParamsWriting | undefined;

  /** @param params How values of params are written, as opposed to those of models. */
  constructor(context: Context, imports: Imports, direction: Direction, params?: ParamsWriting) {
    this.#context = context;
    this.#imports = imports;
    this.#direction = direction;
    this.#known = { schemas: context.lookup.schemas, names: context.names };
    this.#params = params;
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
        return this.#tuple(shape, value, label);
      case "object":
        return this.#object(shape, value);
      case "ref":
        return this.#isDateInForm(shape) ? this.#date(value, label) : call(this.function(shape, label), [value]);
      case "union":
        return shape.members.some(isNull)
          ? this.#nullable(shape, value, label, false)
          : this.#chosen(found(casesOf(shape, this.#known), shape.at), value, (one) =>
              this.of(one.shape, value, label),
            );
      case "intersection":
        return this.#intersection(shape, value, label);
      default:
        throw new Error(`a ${shape.kind} is never converted`);
    }
  }

  /** The same for a value that may be undefined. */
  ofOptional(shape: Shape, value: string, label: string): string {
    if (!this.#context.isConverted(shape)) return value;
    if (shape.kind === "array") return call(`${value}?.map`, [this.function(shape.items, label)]);
    if (shape.kind === "union") return this.#nullable(shape, value, label, true);
    if (shape.kind === "intersection") return `${value} && ${this.#joined(shape, value, label)}`;
    if (!this.#isTextual(shape)) return `${value} && ${this.of(shape, value, label)}`;
    if (this.#isParamDate(shape)) return this.of(shape, value, label);
    return this.#direction === "read"
      ? `${value} === undefined ? undefined : ${this.of(shape, value, label)}`
      : `${value} ? ${this.of(shape, value, label)} : undefined`;
  }

  /** Whether a converted shape is text, which may be empty, and so false, on the wire. */
  #isTextual(shape: Shape): boolean {
    if (shape.kind === "ref") return this.#isTextual(schemaOf(this.#context, shape.schema).shape);
    return shape.kind === "union" ? shape.members.some((member) => this.#isTextual(member)) : shape.kind === "string";
  }

  /** The function that converts one value. */
  function(shape: Shape, label = "value"): string {
    const isOwn = shape.kind !== "ref" || !this.#context.isConverted(shape) || this.#isDateInForm(shape);
    if (isOwn) return arrow("item", this.of(shape, "item", label));
    const names = schemaNames(this.#context, shape.schema);
    return this.#imports.value(names.module, names[this.#direction]);
  }

  #date(value: string, label: string): string {
    if (this.#direction === "read") return call(this.#imports.value("runtime/values", "readDate"), [value]);
    const written = this.#params?.isInForm
      ? this.#imports.value("runtime/values", "dateTime")
      : this.#imports.value("runtime/exact-date-time", "exactDateTime");
    return call(written, [literalText(label), value]);
  }

  /** Whether a date is refused where it is null or empty. In a model, null is also what nothing was read as. */
  #isParamDate({ kind }: Shape): boolean {
    return this.#params !== undefined && kind === "string";
  }

  /** Whether a name is that of a date whose function, which is not for forms alone, would write more than a form has. */
  #isDateInForm(shape: Shape): boolean {
    return this.#params?.isInForm === true && resolved(shape, this.#context.lookup.schemas).kind === "string";
  }

  #nullable(union: Shape, value: string, label: string, optional: boolean): string {
    const { shape } = withoutNull(union);
    if (this.#direction === "read" && shape.kind === "string") return this.#date(value, label);
    const converted = this.of(shape, value, label);
    if (this.#isParamDate(shape)) return `${value} === null ? null : ${converted}`;
    if (!optional) return `${value} ? ${converted} : null`;
    const isText = this.#direction === "read" && this.#isTextual(shape);
    return isText ? `${value} == null ? ${value} : ${converted}` : `${value} && ${converted}`;
  }

  /** Items that are not there stay away, as they would be null in JSON. */
  #tuple(shape: TupleShape, value: string, label: string): string {
    const { items, required, rest } = shape;
    const first = items.map((item, index) => {
      const one = `${value}[${index}]`;
      return index < required ? this.of(item, one, label) : this.ofOptional(item, one, label);
    });
    if (rest === undefined && required === items.length) return array(first);
    const others = `${value}.slice(${items.length})`;
    const further = rest && this.#context.isConverted(rest) ? this.#further(rest, others, label) : others;
    const all = array([...first, ...(rest === undefined ? [] : [`...${further}`])]);
    return `(${all}.slice(0, ${value}.length) as ${this.#typeOf(shape)})`;
  }

  #further(rest: Shape, others: string, label: string): string {
    const type = this.#fromType({ kind: "array", at: rest.at, items: rest, limits: undefined });
    return call(`(${others} as ${type}).map`, [this.function(rest, label)]);
  }

  #object({ properties, additional }: ObjectShape, value: string): string {
    if (additional && properties.length === 0) return this.#others(properties, additional, value);
    return this.#own(properties, value, (own) => {
      const known = object(properties.map((property) => this.#property(property, own)));
      return additional ? this.#withOthers(known, this.#others(properties, additional, own)) : known;
    });
  }

  /** An object with the properties of all members. It can be null only if each of them can. */
  #intersection(shape: Intersection, value: string, label: string): string {
    const joined = this.#joined(shape, value, label);
    return shape.members.every((member) => admitsNull(member, this.#context.lookup.schemas))
      ? `${value} ? ${joined} : null`
      : joined;
  }

  #joined(shape: Intersection, value: string, label: string): string {
    const joined = found(joinedParts(shape, this.#known), shape.at);
    const { parts, cases, isRestated } = joined;
    const whole = cases
      ? this.#chosen(cases, value, (one) => this.#joined(withCase(joined, one), value, label))
      : this.#whole(parts, value, label);
    // What an object says of other properties than its own, TypeScript forgets where it is spread or chosen.
    const isForgotten = cases === undefined && parts.some((one) => saysFurther(one, this.#context.lookup.schemas));
    // Which of the properties are there is known of what is converted, not of what is made of it.
    return isRestated || isForgotten ? `(${whole} as ${this.#typeOf(shape)})` : whole;
  }

  #chosen(cases: readonly Case[], value: string, converted: (one: Case) => string): string {
    return taggedChoice(cases, value, (tag) => this.#from(tag), converted);
  }

  #typeOf(shape: Shape): string {
    return this.#direction === "read"
      ? modelType(this.#context, shape, this.#imports)
      : wireType(this.#context, shape, this.#imports);
  }

  /** The type of what is converted. */
  #fromType(shape: Shape): string {
    const type = this.#direction === "read" ? wireType : this.#params ? paramsType : modelType;
    return type(this.#context, shape, this.#imports);
  }

  /** One object with the properties of all members. Members with a function of their own are spread. */
  #whole(members: readonly Shape[], value: string, label: string): string {
    const { schemas } = this.#context.lookup;
    const inlined = (member: Shape): boolean =>
      member.kind === "object" ||
      (!this.#context.isConverted(member) && this.#propertiesOf(member).length > 0 && !isOpen(member, schemas));
    const open = members.map((member) => this.#open(member)).find((shape) => shape !== undefined);
    const known = mergeProperties(members.flatMap((member) => this.#propertiesOf(member)));
    const ofEach = (some: readonly Shape[]): (readonly Property[])[] => some.map((one) => this.#propertiesOf(one));
    const spread = members.filter((member) => !inlined(member) && this.#open(member) === undefined);
    const own = joinedProperties(ofEach(spread), ofEach(members.filter(inlined)), schemas);
    const [speaking] = members.flatMap((member) => (member.kind === "object" && member.additional ? member : []));
    const { properties: named = [], additional = open } = speaking ?? {};
    return this.#own(own, value, (from) => {
      const literal = object(
        own.map((property) => this.#property(property, from)),
        spread.map((member) => this.#apart(member, members, from, label)),
      );
      if (!additional) return literal;
      const others = this.#left(
        from,
        members.flatMap((member) => namedIn(member, schemas)),
        known,
      );
      return this.#withOthers(literal, this.#others(known, additional, others, named));
    });
  }

  /** One of several members, whose function must not take what the others name for properties that nobody names. */
  #apart(member: Shape, all: readonly Shape[], value: string, label: string): string {
    const { schemas } = this.#context.lookup;
    if (this.#context.isConverted(member) && !isOpen(member, schemas)) return this.of(member, value, label);
    const named = all.flatMap((one) => namedIn(one, schemas));
    const left = this.#left(value, named, namedIn(member, schemas));
    if (left === value || member.kind === "ref") return this.of(member, left, label);
    return call(`(${arrow("own", this.of(member, "own", label))})`, [left]);
  }

  /** An object without those of its properties that are not among the known ones. */
  #left(value: string, named: readonly Property[], known: readonly Property[]): string {
    const kept = known.map((property) => this.#from(property));
    const others = new Set(named.map((property) => this.#from(property)).filter((name) => !kept.includes(name)));
    if (others.size === 0) return value;
    const names = array([...others].map((name) => literalText(name)));
    return call(this.#imports.value("runtime/without", "without"), [value, names]);
  }

  /** What the properties are of a member that names none of them, where they are the same on both sides. */
  #open(member: Shape): Shape | undefined {
    const shape = resolved(member, this.#context.lookup.schemas);
    const isOpen = shape.kind === "object" && shape.properties.length === 0 && !this.#context.isConverted(member);
    return isOpen ? shape.additional : undefined;
  }

  /** An expression over the properties of `value`, none of which is one that every object has. */
  #own(properties: readonly Property[], value: string, expression: (value: string) => string): string {
    return ownOf(
      value,
      properties.map((property) => this.#from(property)),
      this.#direction === "read" ? "wire" : "model",
      expression,
      this.#imports,
    );
  }

  /** What a property is called in the object that is converted. */
  #from({ at, wireName }: Property): string {
    return this.#direction === "read" ? wireName : found(this.#context.names.properties.get(at), at);
  }

  #withOthers(known: string, others: string): string {
    return call(this.#imports.value("runtime/values", "withOthers"), [known, others]);
  }

  #propertiesOf(shape: Shape): readonly Property[] {
    return propertiesOf(shape, this.#context);
  }

  #property(property: Property, base: string): readonly [string, string] {
    const name = found(this.#context.names.properties.get(property.at), property.at);
    const [from, to] = this.#direction === "read" ? [property.wireName, name] : [name, property.wireName];
    return [to, this.#value(property, access(base, from), name)];
  }

  #value({ shape, required }: Property, value: string, label: string): string {
    if (!this.#context.isConverted(shape)) return value;
    if (required || (this.#direction === "read" && shape.kind === "string")) return this.of(shape, value, label);
    if (shape.kind === "string" && !this.#isParamDate(shape))
      return `${value} ? ${this.of(shape, value, label)} : undefined`;
    return this.ofOptional(shape, value, label);
  }

  /** @param named The properties beside which the further ones are told, in whose type these are, too. */
  #others(properties: readonly Property[], additional: Shape, value: string, named = properties): string {
    const known = array(properties.map((property) => literalText(this.#from(property))));
    const read = this.#otherFunction(additional, named);
    return call(this.#imports.value("runtime/values", "mapOthers"), [value, known, read]);
  }

  /** The function that converts one further property, of which the type says that it may be what a named one is. */
  #otherFunction(additional: Shape, named: readonly Property[]): string {
    const { names, dates } = this.#context;
    const isRead = this.#direction === "read";
    const textOf = (shape: Shape): string =>
      typeText(
        shape,
        names,
        isRead ? { side: "wire", dates: "string" } : { side: this.#params ? "params" : "model", dates },
      );
    const all: Shape = { kind: "union", at: additional.at, members: [additional, ...named.map(({ shape }) => shape)] };
    if (textOf(all) === textOf(additional)) return this.function(additional);
    const type = this.#fromType(additional);
    const converted = this.of(additional, `(item as ${type})`);
    // What is made of several parts takes its type from where it goes, and there it is one of several.
    const isPlain = additional.kind === "ref" || additional.kind === "string" || !this.#context.isConverted(additional);
    return arrow("item", converted, isPlain ? undefined : this.#typeOf(additional));
  }
}

function isNull({ kind }: Shape): boolean {
  return kind === "null";
}
