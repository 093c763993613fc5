import type { Json } from "../../json.js";
import { member, objectAt, type JsonObject } from "../json-object.js";
import { Comparison, isMoment } from "./contradictions.js";
import { ObjectParts } from "./object-parts.js";
import { isOpen } from "./open-schemas.js";
import { annotations, assertions, assertionText, membersOf, requiredBy, typesOf } from "./schema-keywords.js";

/** Says of a property that it is not what its base says. */
export type TellContradiction = (name: string, schema: Json) => void;

/** Makes one object of each `allOf` of objects that narrows a property of another. */
export class MergedObjects {
  readonly #compare: Comparison;
  readonly #parts: ObjectParts;
  readonly #tell: TellContradiction;
  /** What is being joined: schemas that hold themselves are left side by side inside. */
  readonly #joining: (readonly [JsonObject, JsonObject])[] = [];

  /**
   * @param schemas The named schemas, through which references lead.
   * @param tell Called for each property that cannot be what all parts say of it, with the schema that is taken.
   */
  constructor(schemas: JsonObject, compare: Comparison, tell: TellContradiction) {
    this.#compare = compare;
    this.#parts = new ObjectParts(schemas);
    this.#tell = tell;
  }

  /** A schema as one object, if it is an `allOf` that narrows; any other as it is. */
  of(schema: JsonObject): JsonObject {
    if (membersOf(schema, "allOf").length === 0) return schema;
    const parts = this.#parts.of(schema);
    if (parts === undefined || !this.#narrows(parts)) return schema;
    const required = [...new Set(parts.flatMap(requiredBy))];
    const additional = parts.map((part) => member(part, "additionalProperties")).filter((value) => value !== undefined);
    const [first] = additional;
    return {
      ...annotations(schema),
      type: "object",
      properties: parts.reduce<JsonObject>((all, part) => this.#withProperties(all, objectAt(part, "properties")), {}),
      ...(required.length === 0 ? {} : { required }),
      // Each part's word on further properties is about its own properties; only one that all share can be kept.
      ...(first !== undefined && additional.length === parts.length ? { additionalProperties: first } : {}),
    };
  }

  #narrows(parts: readonly JsonObject[]): boolean {
    const known = new Map<string, Json>();
    return parts
      .flatMap((part) => Object.entries(objectAt(part, "properties")))
      .some(([name, schema]) => {
        const before = known.get(name);
        known.set(name, schema);
        if (before === undefined) return false;
        return isOpen(before) !== isOpen(schema) || this.#clash(before, schema);
      });
  }

  #clash(one: Json, other: Json): boolean {
    return this.#compare.contradict(one, other) || this.#compare.needJoining(one, other);
  }

  #withProperties(all: JsonObject, more: JsonObject): JsonObject {
    const entries = Object.entries(more).map(([name, schema]): [string, Json] => {
      const before = member(all, name);
      if (before === undefined || isOpen(before) || isSame(before, schema)) return [name, schema];
      if (this.#compare.contradict(before, schema)) {
        this.#tell(name, schema);
        return [name, schema];
      }
      return [name, isOpen(schema) ? before : this.#joined(before, schema)];
    });
    return { ...all, ...Object.fromEntries(entries) };
  }

  /** What two schemas say of one value: in one, where types side by side would not say it. */
  #joined(one: Json, other: Json): Json {
    if (this.#compare.extends(other, one)) return other;
    if (this.#compare.extends(one, other)) return one;
    const [left, right] = [this.#compare.target(one), this.#compare.target(other)];
    const together: JsonObject = { allOf: [one, other] };
    if (left === undefined || right === undefined || !this.#compare.needJoining(one, other)) return together;
    if (this.#joining.some((pair) => pair[0] === left && pair[1] === right)) return together;
    this.#joining.push([left, right]);
    const joined = this.#joinedTargets(left, right, together);
    this.#joining.pop();
    return joined;
  }

  #joinedTargets(left: JsonObject, right: JsonObject, all: JsonObject): Json {
    if (isMoment(left) !== isMoment(right)) {
      return { ...annotations(right), ...sharedAssertions(left, right), format: "date-time" };
    }
    const [items, others] = [member(left, "items"), member(right, "items")];
    if (items === undefined || others === undefined) return this.of(all);
    const joined = this.#joined(items, others);
    return { ...annotations(right), ...sharedAssertions(left, right), items: joined };
  }
}

function isSame(one: Json, other: Json): boolean {
  return assertionText(one) === assertionText(other);
}

/** What both assert of a value that is no object; null only where both have it. */
function sharedAssertions(one: JsonObject, other: JsonObject): JsonObject {
  const both = { ...assertions(one), ...assertions(other) };
  const [types, others] = [typesOf(one), typesOf(other)];
  const shared = types.filter((type) => others.includes(type));
  const [only] = shared;
  return only === undefined ? both : { ...both, type: shared.length === 1 ? only : shared };
}
