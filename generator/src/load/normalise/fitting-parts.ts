import type { Json } from "../../json.js";
import { isList, member, without, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import type { Comparison } from "./contradictions.js";
import { isShaped, membersOf, typesOf } from "./schema-keywords.js";

/** Schemas that are looked into for one: what leads on further is taken as it is. */
const most = 200;

const compositions = ["allOf", "anyOf", "oneOf"] as const;

/**
 * A schema of texts, numbers, booleans or lists whose `allOf` has only what can have that `type`: alternatives, types and listed values
 * that cannot are left out, which is told. TypeScript sees by itself that `string & (number | string)` is `string`; a reader that
 * takes the part for all that is said does not. Where a part cannot be brought to it, it is taken without the `type`.
 *
 * @param node The schema as it is in the document, where it is told.
 */
export function withFittingParts(
  schema: JsonObject,
  node: JsonObject,
  { compare, report }: { readonly compare: Comparison; readonly report: Report },
): JsonObject {
  const parts = membersOf(schema, "allOf");
  const types = typesOf(schema);
  if (parts.length === 0 || types.length === 0 || types.includes("object")) return schema;
  const fitting = new Fitting(compare, types);
  const fit = parts.map((part) => fitting.of(part, []));
  if (fit.every((part, index) => part === parts[index])) return schema;
  const isContradicted = fit.includes(undefined);
  // Told already where a part has no such type; what is said of items and properties stays.
  if (isContradicted && isShaped(schema)) return schema;
  if (isContradicted) {
    const message = "No value has this type and is what a part of `allOf` says: the part is taken.";
    report.add("warning", "type-contradicted", message, node, "type");
  } else {
    const message = "Some of what parts of `allOf` say has another type than this, and is left out.";
    report.add("info", "type-contradicted", message, node, "type");
  }
  const isLost = isContradicted || fitting.isTooMuch;
  return isLost ? without(schema, ["type"]) : { ...schema, allOf: fit.flatMap((part) => part ?? []) };
}

/** Finds what of a schema can have one of some types. */
class Fitting {
  readonly #compare: Comparison;
  readonly #types: ReadonlySet<string>;
  #count = 0;

  constructor(compare: Comparison, types: readonly string[]) {
    this.#compare = compare;
    // To TypeScript, a whole number is a number.
    const isNumeric = types.includes("number") || types.includes("integer");
    this.#types = new Set(isNumeric ? [...types, "number", "integer"] : types);
  }

  get isTooMuch(): boolean {
    return this.#count > most;
  }

  /** The schema itself where all of it can, and undefined where nothing can. */
  of(schema: Json, within: readonly JsonObject[]): Json | undefined {
    const target = this.#compare.target(schema);
    this.#count += 1;
    if (target === undefined || within.includes(target) || this.isTooMuch) return schema;
    const values = this.#values(target);
    const types = typesOf(target).filter((type) => this.#types.has(type));
    if (values?.length === 0 || (types.length === 0 && typesOf(target).length > 0)) return undefined;
    const [only, another] = types;
    const said: Record<string, Json> = {
      ...(types.length === 0 ? {} : { type: another === undefined ? (only ?? null) : types }),
      ...(values === undefined || !Object.hasOwn(target, "enum") ? {} : { enum: values }),
    };
    for (const key of compositions) {
      const members = membersOf(target, key);
      if (members.length === 0) continue;
      const fit = members.map((one) => this.of(one, [...within, target]));
      const kept = fit.flatMap((one) => one ?? []);
      if (kept.length === 0 || (key === "allOf" && kept.length < fit.length)) return undefined;
      said[key] = kept.length === members.length && kept.every((one, index) => one === members[index]) ? members : kept;
    }
    const isSame = Object.keys(said).every((key) => isSameValue(said[key] ?? null, target[key] ?? null));
    return isSame ? schema : { ...target, ...said };
  }

  /** The values that a schema lists, but those of other types. */
  #values(target: JsonObject): readonly Json[] | undefined {
    const listed = member(target, "enum") ?? (Object.hasOwn(target, "const") ? [target["const"] ?? null] : undefined);
    return isList(listed) ? listed.filter((value) => this.#isOne(value)) : undefined;
  }

  #isOne(value: Json): boolean {
    if (isList(value)) return this.#types.has("array");
    return this.#types.has(value === null ? "null" : typeof value);
  }
}

/** The same, or lists of the same. */
function isSameValue(one: Json, other: Json): boolean {
  if (!isList(one) || !isList(other)) return one === other || (isList(other) && other.length === 1 && other[0] === one);
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
