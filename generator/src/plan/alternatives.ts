import type { LiteralShape, Property, Shape } from "../model/model.js";
import { objectsOf, resolved, stripNull, type Schemas } from "../model/resolution.js";
import { isSameType } from "../model/shape-algebra.js";
import type { Names } from "../name/names.js";

/** The named schemas, and what properties are called. */
export interface Known {
  readonly schemas: Schemas;
  readonly names: Names;
}

/** One of several types, with the property that tells it and the values that it then has. */
export interface Case {
  readonly shape: Shape;
  readonly tag: Property;
  readonly values: readonly LiteralShape["value"][];
}

/** What an intersection is made of: what is joined whatever the value, and the types one of which adds to that. */
export interface Joined {
  readonly parts: readonly Shape[];
  readonly cases: readonly Case[] | undefined;
  /** Whether alternatives were left out that only say which properties of the others are there. */
  readonly isRestated: boolean;
}

type Intersection = Extract<Shape, { readonly kind: "intersection" }>;
type Union = Extract<Shape, { readonly kind: "union" }>;

/** What is said of a property: the values it has, if they are listed, and whether it is always there. */
interface Tag {
  readonly tag: Property;
  readonly values: readonly LiteralShape["value"][] | undefined;
  readonly isThere: boolean;
}

type Tags = ReadonlyMap<string, Tag>;

const noTags: Tags = new Map();

/** The members of a union besides null, if a property that all of them have with values of its own in each tells them apart. */
export function casesOf(union: Union, known: Known): readonly Case[] | undefined {
  const members = union.members.filter(({ kind }) => kind !== "null");
  const tags = members.map((member) => tagsOf(member, known.schemas, new Map()));
  for (const wireName of tags[0]?.keys() ?? []) {
    const cases = members.flatMap((shape, index) => {
      const said = tags[index]?.get(wireName);
      return said?.isThere && said.values && said.values.length > 0
        ? [{ shape, tag: said.tag, values: said.values }]
        : [];
    });
    if (cases.length === members.length && areTold(cases, known.names)) return cases;
  }
  return undefined;
}

/** The parts of an intersection, null aside; undefined where more than one of them is a choice of its own. */
export function joinedParts({ members }: Intersection, known: Known): Joined | undefined {
  const { schemas } = known;
  const parts = members.map((member) => stripNull(member, schemas));
  const isChoice = (shape: Shape): shape is Union => shape.kind === "union";
  const firm = parts.filter((part) => !isChoice(part));
  const said = firm.flatMap((part) => propertiesIn(part, schemas));
  const choices = parts.filter(isChoice);
  const telling = choices.filter((choice) => !restates(choice, said, schemas));
  const isRestated = telling.length < choices.length;
  const [choice, other] = telling;
  if (choice === undefined) return { parts: firm, cases: undefined, isRestated };
  const cases = other === undefined ? casesOf(choice, known) : undefined;
  return cases && { parts: firm, cases, isRestated };
}

/** What is joined in one case: the parts and the case's own. */
export function withCase({ parts }: Joined, { shape }: Case): Intersection {
  const own = shape.kind === "intersection" ? shape.members : [shape];
  return { kind: "intersection", at: shape.at, members: [...parts, ...own] };
}

function areTold(cases: readonly Case[], names: Names): boolean {
  const values = cases.flatMap((one) => one.values);
  const called = new Set(cases.map(({ tag }) => names.properties.get(tag.at)));
  const isOwn = cases.every(({ tag }) => !(tag.wireName in Object.prototype));
  return isOwn && called.size === 1 && new Set(values).size === values.length;
}

/** What is said of properties, by name. `met` has what named schemas say, nothing while that is being found. */
function tagsOf(shape: Shape, schemas: Schemas, met: Map<string, Tags>): Tags {
  switch (shape.kind) {
    case "object":
      return new Map(
        shape.properties.map((tag) => {
          return [
            tag.wireName,
            { tag, values: literalsIn(resolved(tag.shape, schemas)), isThere: tag.required },
          ] as const;
        }),
      );
    case "ref": {
      const schema = schemas.get(shape.schema);
      if (schema === undefined || met.has(shape.schema)) return met.get(shape.schema) ?? noTags;
      met.set(shape.schema, noTags);
      const tags = tagsOf(schema.shape, schemas, met);
      met.set(shape.schema, tags);
      return tags;
    }
    case "intersection":
      return shape.members.map((member) => tagsOf(member, schemas, met)).reduce(inBoth, noTags);
    case "union": {
      const [first = noTags, ...others] = shape.members.map((member) => tagsOf(member, schemas, met));
      return others.reduce(inEither, first);
    }
    default:
      return noTags;
  }
}

/** Undefined where any value may be. */
function literalsIn(shape: Shape): Tag["values"] {
  if (shape.kind === "literal") return [shape.value];
  if (shape.kind !== "union" || shape.members.some(({ kind }) => kind !== "literal")) return undefined;
  return shape.members.flatMap((member) => literalsIn(member) ?? []);
}

/** A tag is always there if either says so, whichever lists its values. */
function inBoth(one: Tags, other: Tags): Tags {
  const shared = [...other].map(([name, said]) => {
    const before = one.get(name);
    return [name, before === undefined ? said : saidBoth(before, said)] as const;
  });
  return new Map([...one, ...shared]);
}

function saidBoth(one: Tag, other: Tag): Tag {
  const isThere = one.isThere || other.isThere;
  if (one.values === undefined) return { ...other, isThere };
  if (other.values === undefined) return { ...one, isThere };
  const values = other.values.filter((value) => one.values?.includes(value));
  return { tag: other.tag, values, isThere };
}

function inEither(one: Tags, other: Tags): Tags {
  return new Map(
    [...one].flatMap(([name, { tag, values, isThere }]) => {
      const more = other.get(name);
      if (more === undefined) return [];
      const all = values && more.values && [...new Set([...values, ...more.values])];
      return [[name, { tag, values: all, isThere: isThere && more.isThere }] as const];
    }),
  );
}

/** Whether the members of a union only say again what some of these properties are. */
function restates({ members }: Union, said: readonly Property[], schemas: Schemas): boolean {
  return members.every((member) => {
    const objects = objectsOf(member, schemas) ?? [];
    const properties = objects.flatMap((object) => object.properties);
    const isClosed = objects.every(({ additional }) => additional === undefined || additional.kind === "unknown");
    return objects.length > 0 && isClosed && properties.every((property) => said.some((one) => isSame(one, property)));
  });
}

function isSame(one: Property, other: Property): boolean {
  return one.wireName === other.wireName && isSameType(one.shape, other.shape);
}

/** The properties that a shape has whatever the value, alternatives aside. */
function propertiesIn(shape: Shape, schemas: Schemas, seen: Set<string> = new Set<string>()): readonly Property[] {
  if (shape.kind === "object") return shape.properties;
  if (shape.kind === "intersection") return shape.members.flatMap((member) => propertiesIn(member, schemas, seen));
  // What a schema says is known from where it is met first.
  if (shape.kind !== "ref" || seen.has(shape.schema)) return [];
  const schema = schemas.get(shape.schema);
  return schema === undefined ? [] : propertiesIn(schema.shape, schemas, seen.add(shape.schema));
}
