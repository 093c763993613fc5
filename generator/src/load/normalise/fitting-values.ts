import type { Json } from "../../json.js";
import { isList, without, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import type { Comparison } from "./contradictions.js";
import { listedValues, membersOf, typesOf, unions } from "./schema-keywords.js";

/**
 * A schema that lists only values that the parts of its `allOf` allow, too: what reads listed values as all that is said would
 * take the others for possible. Where the parts allow none of them, they are taken without the list, which is told.
 *
 * @param node The schema as it is in the document, where it is told.
 */
export function withFittingValues(
  schema: JsonObject,
  node: JsonObject,
  { compare, report }: { readonly compare: Comparison; readonly report: Report },
): JsonObject {
  const values = listedValues(schema) ?? [];
  const parts = membersOf(schema, "allOf");
  if (parts.length === 0) return schema;
  const fitting = new FittingValues(compare, values);
  const kept = parts.reduce<readonly Json[]>((left, part) => shared(left, fitting.of(part)), values);
  if (kept.length === values.length) return schema;
  if (kept.length > 0) return withValues(schema, kept);
  const message = "No value that is listed here is what a part of `allOf` says: the part is taken.";
  report.add("warning", "type-contradicted", message, node, Object.hasOwn(schema, "const") ? "const" : "enum");
  return without(schema, ["const", "enum"]);
}

/** The schema with these of its listed values; of its types without null, if it is none of them. */
function withValues(schema: JsonObject, values: readonly Json[]): JsonObject {
  const types = typesOf(schema).filter((type) => type !== "null" || values.includes(null));
  const [only] = types;
  const type = only === undefined ? {} : { type: types.length === 1 ? only : types };
  return { ...schema, ...type, enum: values };
}

/** Finds which of some values schemas allow, as far as types and listed values tell; each schema is looked through once. */
class FittingValues {
  readonly #compare: Comparison;
  readonly #values: readonly Json[];
  readonly #known = new Map<JsonObject, readonly Json[]>();

  constructor(compare: Comparison, values: readonly Json[]) {
    this.#compare = compare;
    this.#values = values;
  }

  of(schema: Json): readonly Json[] {
    const target = this.#compare.target(schema);
    if (target === undefined) return this.#values;
    const known = this.#known.get(target);
    if (known !== undefined) return known;
    this.#known.set(target, this.#values); // while it is looked into
    const found = this.#look(target);
    this.#known.set(target, found);
    return found;
  }

  #look(target: JsonObject): readonly Json[] {
    const listed = listedValues(target);
    const types = typesOf(target).map((type) => (type === "integer" ? "number" : type));
    // A schema's own list says more than its type, which documents give to other values, too.
    const own = this.#values.filter((value) =>
      listed === undefined ? types.length === 0 || types.includes(typeOf(value)) : listed.includes(value),
    );
    const parts = membersOf(target, "allOf").map((part) => this.of(part));
    const choices = unions.map((keyword) => membersOf(target, keyword)).filter((members) => members.length > 0);
    const chosen = choices.map((members) => members.flatMap((one) => this.of(one)));
    return [...parts, ...chosen].reduce(shared, own);
  }
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  return isList(value) ? "array" : typeof value;
}

function shared(values: readonly Json[], others: readonly Json[]): readonly Json[] {
  return values.filter((value) => others.includes(value));
}
