import { mismatch, type Schemas } from "./check.ts";
import { dateText } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import type { CollectionFacts, MadeFacts, OperationFacts, TextTemplate } from "./facts.ts";
import { isObject, valueAt, withValue, type Json, type JsonObject, plainText } from "./json.ts";
import { textOf, uuid, type Random } from "./random.ts";
import { allowsNull, propertiesOf, sample } from "./sample.ts";

/** What an item is made in. */
export interface Surroundings {
  readonly schemas: Schemas;
  readonly random: Random;
  readonly now: Date;
  /** The origin and base path of the request. */
  readonly root: string;
  readonly parameters: JsonObject;
  readonly credentials: Credentials;
  /** A number that no other item has had. */
  readonly number: number;
  /** Values that were made once, such as the account of an API key, by property and what they stand for. */
  readonly constants: Map<string, Json>;
}

/** What a request says of an item. */
export interface Change {
  readonly facts: CollectionFacts;
  readonly operation: OperationFacts;
  readonly fields: JsonObject;
  readonly around: Surroundings;
}

/** A new item: what the request says, what the server makes, and the plainest values of the rest. */
export function newItem(change: Change): JsonObject {
  const { facts, around } = change;
  const { shapes, required } = propertiesOf(facts.item, around.schemas);
  const made = Object.entries(facts.made).map(
    ([name, fact]) => [name, madeValue(name, fact, facts, around)] as const,
  );
  const plain = required.map(
    (name) => [name, sample(shapes[name] ?? { type: "any" }, around.schemas)] as const,
  );
  // In the order of the document, as an API answers.
  const values = Object.fromEntries([...plain, ...made]);
  const ordered = Object.fromEntries(
    [...Object.keys(shapes), ...Object.keys(values)].flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return withUrl(changedItem(ordered, change), facts, around);
}

/** An item after a change: the fields that the request gives, and the time of the change unless it gives that, too. */
export function updatedItem(item: JsonObject, change: Change): JsonObject {
  const { facts, around } = change;
  const changed = Object.entries(facts.made).filter(([, { by }]) => by === "changed");
  const touched = changed.reduce(
    (before, [name]) => withValue(before, [name], dateText(around.now)),
    item,
  );
  return changedItem(touched, change);
}

/** The same item with other contents, as after a PUT: what the server made stays. */
export function replacedItem(item: JsonObject, change: Change): JsonObject {
  const { facts, around } = change;
  const { shapes, required } = propertiesOf(facts.item, around.schemas);
  const kept = Object.fromEntries(
    [...new Set([...required, ...Object.keys(facts.made)])].map((name) => [
      name,
      name in facts.made
        ? (item[name] ?? null)
        : sample(shapes[name] ?? { type: "any" }, around.schemas),
    ]),
  );
  return updatedItem(kept, change);
}

function changedItem(item: JsonObject, { facts, operation, fields, around }: Change): JsonObject {
  const changes = Object.entries(fields).flatMap(([name, value]) => {
    const path = targetOf(operation, name, facts, around.schemas);
    return path ? [[path, storable(value, path, facts, around.schemas)] as const] : [];
  });
  return withDerived(
    changes.reduce((before, [path, value]) => withValue(before, path, value), item),
    facts,
  );
}

/** Where an item keeps a field. */
function targetOf(
  { body }: OperationFacts,
  name: string,
  facts: CollectionFacts,
  schemas: Schemas,
): readonly string[] | undefined {
  if (body?.encoding === "form") return body.fields.find((field) => field.name === name)?.to;
  if (body && propertiesOf(body.shape, schemas).readOnly.includes(name)) return undefined;
  const { shapes } = propertiesOf(facts.item, schemas);
  return name in shapes || Object.keys(shapes).length === 0 ? [name] : undefined;
}

/** Dates in UTC; null as nothing where the property may be missing and null cannot be in it. */
function storable(
  value: Json,
  path: readonly string[],
  facts: CollectionFacts,
  schemas: Schemas,
): Json | undefined {
  const { shape, isRequired } = shapeAt(path, facts, schemas);
  if (value === null && !isRequired) return undefined;
  const isDate = shape?.type === "string" && shape.format === "date-time";
  return isDate && typeof value === "string" ? dateText(new Date(value.replace(" ", "T"))) : value;
}

function shapeAt(
  path: readonly string[],
  facts: CollectionFacts,
  schemas: Schemas,
): {
  readonly shape: CollectionFacts["item"] | undefined;
  readonly isRequired: boolean;
} {
  let shape: CollectionFacts["item"] | undefined = facts.item;
  let isRequired = true;
  for (const name of path) {
    const { shapes, required } = propertiesOf(shape ?? { type: "any" }, schemas);
    shape = shapes[name];
    isRequired =
      required.includes(name) ||
      (shape !== undefined && path.length === 1 && allowsNull(shape, schemas));
  }
  return { shape, isRequired };
}

/** Derived properties stand only in objects that are there. */
function withDerived(item: JsonObject, { derived }: CollectionFacts): JsonObject {
  return derived.reduce((before, { property, from, pattern, otherwise }) => {
    if (!isObject(valueAt(before, property.slice(0, -1)))) return before;
    const source = from
      .map((path) => valueAt(before, path))
      .find((value) => typeof value === "string");
    const [, found = otherwise] =
      new RegExp(pattern, "u").exec(typeof source === "string" ? source : "") ?? [];
    return withValue(before, property, found);
  }, item);
}

function withUrl(
  item: JsonObject,
  facts: CollectionFacts,
  { root, parameters }: Surroundings,
): JsonObject {
  const [id] = Object.entries(facts.made).find(([, { by }]) => by === "id") ?? [];
  const url =
    root + filled(facts.itemPath, { ...parameters, [facts.parameter]: (id && item[id]) ?? "" });
  const urls = Object.entries(facts.made).filter(([, { by }]) => by === "url");
  return urls.reduce((before, [name]) => withValue(before, [name], url), item);
}

/** A path template with its parameters filled in. */
export function filled(template: string, values: JsonObject): string {
  return template.replace(/\{([^{}]+)\}/gu, (_, name: string) =>
    encodeURIComponent(plainText(values[name])),
  );
}

function madeValue(
  name: string,
  fact: MadeFacts,
  { item }: CollectionFacts,
  around: Surroundings,
): Json {
  switch (fact.by) {
    case "id":
      return idOf(propertiesOf(item, around.schemas).shapes[name], fact, around);
    case "created":
    case "changed":
      return dateText(around.now);
    case "url":
      return "";
    case "path":
      return fitting(name, around.parameters[fact.parameter], fact.template, item, around);
    case "credential":
      return fitting(name, around.credentials[fact.name], fact.template, item, around);
  }
}

function idOf(
  shape: CollectionFacts["item"] | undefined,
  { template }: Extract<MadeFacts, { readonly by: "id" }>,
  { random, number }: Surroundings,
): Json {
  if (shape?.type === "number") return number;
  if (template) return textOf(template, random);
  return shape?.type === "string" && shape.format === "uuid"
    ? uuid(random)
    : textOf([["0123456789abcdef", 24]], random);
}

/** A value where it fits the property, or else one made for it once: an API key is no account, and a name is no id. */
function fitting(
  name: string,
  value: Json | undefined,
  template: TextTemplate | undefined,
  item: CollectionFacts["item"],
  { schemas, constants, random }: Surroundings,
): Json {
  const shape = propertiesOf(item, schemas).shapes[name] ?? { type: "any" };
  if (value !== undefined && mismatch(value, shape, schemas) === undefined) return value;
  const key = JSON.stringify([name, value]);
  const made = constants.get(key) ?? textOf(template ?? [["0123456789abcdef", 24]], random);
  constants.set(key, made);
  return made;
}
