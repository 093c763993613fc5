import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, type JsonObject } from "../json-object.js";
import { nameIn, refTo } from "../named-schemas.js";
import type { Report } from "../report.js";
import { isReference, resolved, type TargetOf } from "./reference-target.js";
import { assertions, membersOf, typesOf, unions } from "./schema-keywords.js";

/** One of the types that a value of a base can have: an heir, or the base itself. */
export interface Heir {
  /** The reference to it in the normalised document. */
  readonly ref: string;
  /** As it is in the document. */
  readonly node: JsonObject;
}

/** Of more, TypeScript would make types that nobody can read or wait for. */
const most = 100;

/**
 * The heirs of bases, which are schemas that have a discriminator, but no alternatives: those that the mapping names, and
 * those that extend the base by `allOf`, in any number of steps.
 */
export class Heirs {
  readonly #byRef: ReadonlyMap<string, JsonObject>;
  readonly #targetOf: TargetOf;
  /** What extends each schema directly. */
  readonly #children = new Map<Json, JsonObject[]>();

  /**
   * @param named The named schemas of the document.
   * @param nameOf What each of them is called in the normalised one.
   */
  constructor(named: JsonObject, nameOf: (name: string) => string, targetOf: TargetOf) {
    const entries = Object.entries(named).flatMap(([name, node]): [string, JsonObject][] =>
      isObject(node) ? [[refTo(nameOf(name)), node]] : [],
    );
    this.#byRef = new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    this.#targetOf = targetOf;
    for (const node of this.#byRef.values()) {
      if (addsNothing(node)) continue;
      for (const base of this.#basesOf(node)) this.#children.set(base, [...(this.#children.get(base) ?? []), node]);
    }
  }

  /**
   * The types of a base's values, by their names; none where there are no heirs, or where one of them has the base among its
   * alternatives.
   *
   * @param base As it is in the document.
   * @param copy The same with its references made canonical.
   * @param report Where it is told that heirs are left out.
   */
  of(base: JsonObject, copy: JsonObject, report: Report): readonly Heir[] {
    const discriminator = objectAt(copy, "discriminator");
    const types = typesOf(copy);
    const isBase = !hasAlternatives(copy) && (types.length === 0 || types.includes("object"));
    if (!isBase || textMember(discriminator, "propertyName") === undefined) return [];
    const mapped = new Set(Object.values(objectAt(discriminator, "mapping")));
    const descendants = new Set(this.#descendants(base));
    const heirs = [...this.#byRef].flatMap(([ref, node]): Heir[] => {
      // Where nothing is mapped, values of the base itself go by its name, too.
      const isItself = node === base && (mapped.size === 0 || isDefault(ref, discriminator));
      const isOne = mapped.has(ref) || descendants.has(node) || isItself;
      return isOne ? [{ ref, node }] : [];
    });
    const told = heirs.filter(({ node }) => !heirs.some((other) => this.#tells(other.node, node, base)));
    if (told.every(({ node }) => node === base)) return [];
    const isSafe = told.every(({ node }) => node === base || !this.#leadsBack(node, base));
    if (isSafe && told.length <= most) return told;
    const reason = isSafe
      ? `More than ${most} schemas extend this one`
      : "An heir of this schema has it among its alternatives";
    report.add("info", "feature-unsupported", `${reason}: its type is that of the base alone.`, base, "discriminator");
    return [];
  }

  #descendants(base: Json): readonly JsonObject[] {
    const found = new Set<JsonObject>();
    const waiting = [...(this.#children.get(base) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next) || next === base) continue;
      found.add(next);
      waiting.push(...(this.#children.get(next) ?? []));
    }
    return [...found];
  }

  /** Whether an heir is one of another, which is a base itself and lists it. */
  #tells(other: JsonObject, heir: JsonObject, base: JsonObject): boolean {
    if (other === heir || other === base || !Object.hasOwn(other, "discriminator")) return false;
    return this.#descendants(other).includes(heir);
  }

  #basesOf(node: JsonObject): readonly Json[] {
    return membersOf(node, "allOf").flatMap((part) => (isReference(part) ? (this.#targetOf(part) ?? []) : []));
  }

  /** Whether a schema comes to the base by another way than by extending it. */
  #leadsBack(schema: Json, base: Json, isDirect = true, seen = new Set<Json>()): boolean {
    const node = resolved(schema, this.#targetOf);
    if (node === base) return !isDirect;
    if (!isObject(node) || seen.has(node)) return false;
    seen.add(node);
    const others = unions.flatMap((keyword) => membersOf(node, keyword));
    return (
      membersOf(node, "allOf").some((part) => this.#leadsBack(part, base, isDirect && isReference(part), seen)) ||
      others.some((part) => this.#leadsBack(part, base, false, seen))
    );
  }
}

function hasAlternatives(schema: JsonObject): boolean {
  return unions.some((keyword) => membersOf(schema, keyword).length > 0);
}

/** Whether a schema is only another name for the one that it refers to. */
function addsNothing(schema: JsonObject): boolean {
  return membersOf(schema, "allOf").length === 1 && Object.keys(assertions(schema)).length === 1;
}

/** The value that stands for a schema where no mapping says one: an extension of Microsoft's, or else its name. */
export function tagOf(schema: Json, ref: string): string {
  const value = isObject(schema) ? member(schema, "x-ms-discriminator-value") : undefined;
  return typeof value === "string" ? value : (nameIn(ref) ?? ref);
}

/** Whether a value without a tag that the discriminator names is what a reference leads to: `defaultMapping` of OpenAPI 3.2. */
export function isDefault(ref: string | undefined, discriminator: JsonObject): boolean {
  const named = textMember(discriminator, "defaultMapping");
  return ref !== undefined && named !== undefined && (named === ref || `#/components/schemas/${named}` === ref);
}
