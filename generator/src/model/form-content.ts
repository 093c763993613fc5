import type { Property, Shape } from "./model.js";
import type { Schemas } from "./resolution.js";
import { intersectionOf, unionOf } from "./shape-algebra.js";

/** What can be sent in a form: the fields of an object, or of all objects one of which it is. */
export interface FormContent {
  readonly properties: readonly FormProperty[];
  /** What fields are that have no name in the document, if there may be any. */
  readonly additional: Shape | undefined;
  /** Whether it is one of several objects. */
  readonly isChoice: boolean;
}

/** A field by its name, whatever the alternative. */
export interface FormProperty extends Property {
  /** As the alternatives have it, one by one. */
  readonly spellings: readonly Property[];
  readonly isInAll: boolean;
}

/**
 * The content of a form; undefined for what is not always an object. Null is left aside: a form is not sent then.
 *
 * @param known the content of named schemas that were met; undefined while it is being found, and for good where it then
 * leads back to itself
 */
export function formContent(
  schemas: Schemas,
  shape: Shape,
  known: Map<string, FormContent | undefined> = new Map<string, FormContent | undefined>(),
): FormContent | undefined {
  const contentOf = (member: Shape): FormContent | undefined => formContent(schemas, member, known);
  switch (shape.kind) {
    case "object": {
      const sent = shape.properties.filter(({ readOnly }) => !readOnly);
      const properties = sent.map((property) => ({ ...property, spellings: [property], isInAll: true }));
      return { properties, additional: shape.additional, isChoice: false };
    }
    case "ref": {
      const schema = schemas.get(shape.schema);
      if (schema === undefined || known.has(shape.schema)) return known.get(shape.schema);
      known.set(shape.schema, undefined);
      const content = contentOf(schema.shape);
      known.set(shape.schema, content);
      return content;
    }
    case "intersection":
      return allOf(shape.members.map(contentOf));
    case "union":
      return anyOf(shape.members.filter(({ kind }) => kind !== "null").map(contentOf));
    default:
      return undefined;
  }
}

function allOf(parts: readonly (FormContent | undefined)[]): FormContent | undefined {
  const merged = new Map<string, FormProperty>();
  for (const part of parts) {
    if (part === undefined) return undefined;
    for (const property of part.properties) {
      const before = merged.get(property.wireName);
      merged.set(property.wireName, before === undefined ? property : inBoth(before, property));
    }
  }
  const told = parts.flatMap((part) => (part === undefined || saysNothing(part) ? [] : part));
  const additional = told.flatMap((part) => part.additional ?? []);
  const [first] = additional;
  return {
    properties: [...merged.values()],
    additional: first && intersectionOf(first.at, additional),
    isChoice: told.some(({ isChoice }) => isChoice),
  };
}

/** As it is described last, unless that is said for some of the alternatives only. */
function inBoth(before: FormProperty, next: FormProperty): FormProperty {
  const required = before.required || next.required;
  return next.isInAll || !before.isInAll ? { ...next, required } : { ...before, required };
}

function anyOf(alternatives: readonly (FormContent | undefined)[]): FormContent | undefined {
  const known = alternatives.flatMap((one) => one ?? []);
  if (known.length === 0 || known.length < alternatives.length) return undefined;
  const [only, second] = known;
  if (only !== undefined && second === undefined) return only;
  const byName = new Map<string, FormProperty[]>();
  for (const property of known.flatMap(({ properties }) => properties)) {
    byName.set(property.wireName, [...(byName.get(property.wireName) ?? []), property]);
  }
  const additional = known.flatMap((one) => one.additional ?? []);
  const [first] = additional;
  return {
    properties: [...byName.values()].flatMap((said) => inAny(said, known.length)),
    additional: first && unionOf(first.at, additional),
    isChoice: true,
  };
}

function inAny(said: readonly FormProperty[], alternatives: number): readonly FormProperty[] {
  const [first] = said;
  if (first === undefined) return [];
  const isThere = said.length === alternatives;
  return [
    {
      ...first,
      required: isThere && said.every(({ required }) => required),
      shape: unionOf(
        first.shape.at,
        said.map(({ shape }) => shape),
      ),
      description: said.find(({ description }) => description !== undefined)?.description,
      deprecated: said.every(({ deprecated }) => deprecated),
      personal: said.some(({ personal }) => personal),
      spellings: [...new Set(said.flatMap(({ spellings }) => spellings))],
      isInAll: isThere && said.every(({ isInAll }) => isInAll),
    },
  ];
}

/** `type: object` alone, beside what tells more. */
function saysNothing({ properties, additional }: FormContent): boolean {
  return properties.length === 0 && (additional === undefined || additional.kind === "unknown");
}
