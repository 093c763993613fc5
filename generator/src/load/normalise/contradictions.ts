import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, type JsonObject } from "../json-object.js";
import { schemaAt } from "../named-schemas.js";
import { listedValues, membersOf, typesOf, unions } from "./schema-keywords.js";

/** What two schemas say of one value. */
type Pair = readonly [JsonObject, JsonObject];

/** More than what is told apart on purpose, and an end to schemas that refer to each other in all ways. */
const mostPairs = 1000;

/** Compares schemas of one document that a value has at once. */
export class Comparison {
  readonly #schemas: JsonObject;

  /** @param schemas The named schemas, through which references lead. */
  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  /**
   * Whether two schemas leave no value but null that both allow, as far as their types, the values that they list, and what they
   * say of items and of properties of the same name tell.
   */
  contradict(one: Json, other: Json): boolean {
    return this.#finds(one, other, (pair) => isContradictory(...pair));
  }

  /** Whether no value of a type is what a schema says, by its own word, by a part of it, or by each of its alternatives. */
  excludes(schema: Json, type: JsonObject, known: Map<JsonObject, boolean> = new Map<JsonObject, boolean>()): boolean {
    const target = this.target(schema);
    if (target === undefined || known.has(target)) return target !== undefined && known.get(target) === true;
    known.set(target, false); // while it is looked into
    const is = this.#isExcluded(target, type, (part) => this.excludes(part, type, known));
    known.set(target, is);
    return is;
  }

  #isExcluded(target: JsonObject, type: JsonObject, isExcluded: (part: Json) => boolean): boolean {
    if (areApart(typesIn(target), typesIn(type)) || membersOf(target, "allOf").some(isExcluded)) return true;
    const choices = unions.map((keyword) => membersOf(target, keyword));
    return choices.some((alternatives) => alternatives.length > 0 && alternatives.every(isExcluded));
  }

  /**
   * Whether two types side by side do not say what two schemas say at once: text that only one of them takes for a moment, and
   * lists of different items, of which TypeScript sees those of one.
   */
  needJoining(one: Json, other: Json): boolean {
    return this.#finds(one, other, (pair) => isHalfMoment(...pair) || this.#areListsApart(...pair));
  }

  /** The schema itself, or the named one that it refers to. */
  target(schema: Json): JsonObject | undefined {
    if (!isObject(schema)) return undefined;
    const ref = textMember(schema, "$ref");
    const found = ref === undefined ? schema : schemaAt(ref, this.#schemas);
    return isObject(found) ? found : undefined;
  }

  /** Whether a schema is the same as another, or has it among the parts of its `allOf`. */
  extends(derived: Json, base: Json): boolean {
    return [...this.#bases(derived)].includes(this.target(base));
  }

  #bases(schema: Json, found = new Set<JsonObject | undefined>()): ReadonlySet<JsonObject | undefined> {
    const target = this.target(schema);
    if (target === undefined || found.has(target)) return found;
    found.add(target);
    for (const part of membersOf(target, "allOf")) this.#bases(part, found);
    return found;
  }

  #areListsApart(one: JsonObject, other: JsonObject): boolean {
    if (![one, other].every((schema) => typesIn(schema).includes("array"))) return false;
    const [items, others] = [member(one, "items") ?? true, member(other, "items") ?? true];
    return isObject(items) && isObject(others) && !this.extends(items, others) && !this.extends(others, items);
  }

  /** Whether any pair is found to be so of what the two say of one value, however deep inside; each pair is looked at once. */
  #finds(one: Json, other: Json, isFound: (pair: Pair) => boolean): boolean {
    const seen = new Map<JsonObject, Set<JsonObject>>();
    const waiting: (readonly [Json, Json])[] = [[one, other]];
    let count = 0;
    for (let next = waiting.pop(); next !== undefined && count < mostPairs; next = waiting.pop()) {
      const [schema, against] = [this.target(next[0]), this.target(next[1])];
      if (schema === undefined || against === undefined || schema === against) continue;
      const others = seen.get(schema) ?? new Set();
      if (others.has(against)) continue;
      if (isFound([schema, against])) return true;
      seen.set(schema, others.add(against));
      count += 1;
      waiting.push(...insides(schema, against));
    }
    return false;
  }
}

/** What two schemas say of the same items, and of the same properties. */
function insides(one: JsonObject, other: JsonObject): readonly (readonly [Json, Json])[] {
  const [properties, others] = [objectAt(one, "properties"), objectAt(other, "properties")];
  const shared = Object.keys(properties).filter((name) => Object.hasOwn(others, name));
  return [
    [member(one, "items") ?? null, member(other, "items") ?? null],
    ...shared.map((name) => [member(properties, name) ?? null, member(others, name) ?? null] as const),
  ];
}

function isContradictory(one: JsonObject, other: JsonObject): boolean {
  return areApart(listedValues(one) ?? [], listedValues(other) ?? []) || areApart(typesIn(one), typesIn(other));
}

/** Whether nothing is in both lists, of which an empty one says nothing. */
function areApart(one: readonly Json[], other: readonly Json[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));
}

/** Whether both are text, which one says to be a moment. */
function isHalfMoment(one: JsonObject, other: JsonObject): boolean {
  const areTexts = [one, other].every((schema) => typesIn(schema).includes("string"));
  return areTexts && isMoment(one) !== isMoment(other);
}

/** Whether a schema is of text that is a moment. */
export function isMoment(schema: JsonObject): boolean {
  return member(schema, "format") === "date-time" && (listedValues(schema) ?? []).length === 0;
}

/** The types besides null, of which integers are numbers. */
function typesIn(schema: JsonObject): readonly string[] {
  return typesOf(schema)
    .filter((type) => type !== "null")
    .map((type) => (type === "integer" ? "number" : type));
}
