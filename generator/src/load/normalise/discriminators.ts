import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, without, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";
import { PropertyOf, type Said } from "./discriminator-property.js";
import { isDefault, tagOf, type Heir } from "./heirs.js";
import { resolved, type TargetOf } from "./reference-target.js";
import { membersOf } from "./schema-keywords.js";

/** One of the types that a discriminator tells apart: as it is written, and as it is in the document. */
interface Alternative {
  readonly written: Json;
  readonly original: Json;
  /** The reference to it, if it has a name. */
  readonly ref: string | undefined;
}

/**
 * Says a discriminator in the words of JSON Schema: each alternative has the property with the values that select it. An
 * alternative that lists just these itself stays as it is, and so does one whose values have no properties. A base without
 * alternatives has its heirs.
 *
 * @param node The schema as it is in the document.
 * @param copy The same with its references made canonical.
 * @param heirs The heirs of a base, if it is one.
 * @param report Where it is told that a default is left out.
 */
export function withoutDiscriminator(
  node: JsonObject,
  copy: JsonObject,
  heirs: readonly Heir[],
  targetOf: TargetOf,
  report: Report,
): JsonObject {
  const discriminator = objectAt(copy, "discriminator");
  const property = textMember(discriminator, "propertyName");
  const plain = without(copy, ["discriminator"]);
  if (property === undefined) return plain;
  const keyword = membersOf(copy, "oneOf").length > 0 || heirs.length > 0 ? "oneOf" : "anyOf";
  const alternatives = heirs.length > 0 ? heirs.map((heir) => asAlternative(heir, node)) : written(node, copy, keyword);
  if (alternatives.length > 0 && !alternatives.some(({ ref }) => isDefault(ref, discriminator)))
    tellDefault(node, report);
  const all = alternatives.map((alternative) => {
    const said = new PropertyOf(property, node, targetOf).of(alternative.original);
    // Its tag is any that is not another's.
    if (isDefault(alternative.ref, discriminator)) {
      return alternative.written === true ? withAnyTag(property, said) : alternative.written;
    }
    const values = selectingValues(alternative, discriminator, targetOf);
    return said === undefined ? alternative.written : selected(alternative.written, property, values, said);
  });
  // A base whose property cannot have its name is none of its own heirs.
  const members = heirs.length > 0 ? all.filter((one) => one !== true) : all;
  return members.length === 0 ? plain : { ...plain, [keyword]: members };
}

/** Of the base itself, its own values are all that there is to say. */
function asAlternative({ ref, node }: Heir, base: JsonObject): Alternative {
  return { written: node === base ? true : { $ref: ref }, original: node, ref };
}

function written(node: JsonObject, copy: JsonObject, keyword: "anyOf" | "oneOf"): readonly Alternative[] {
  const originals = membersOf(node, keyword);
  return membersOf(copy, keyword).map((one, index) => {
    return {
      written: one,
      original: originals[index] ?? null,
      ref: isObject(one) ? textMember(one, "$ref") : undefined,
    };
  });
}

function tellDefault(node: JsonObject, report: Report): void {
  const discriminator = objectAt(node, "discriminator");
  if (member(discriminator, "defaultMapping") === undefined) return;
  const message = "`defaultMapping` names none of the alternatives and is left out.";
  report.add("warning", "document-invalid", message, discriminator, "defaultMapping");
}

/** No more than the base. An object that says nothing would be no alternative. */
function withAnyTag(property: string, { types = [] }: Partial<Said> = {}): Json {
  const [type, ...others] = new Set(types);
  const said = type === undefined ? {} : { type: others.length === 0 ? type : [type, ...others] };
  return { type: "object", properties: { [property]: said } };
}

/** The mapping's keys for an alternative, or else what its name says. */
function selectingValues(
  { original, ref }: Alternative,
  discriminator: JsonObject,
  targetOf: TargetOf,
): readonly string[] {
  if (ref === undefined) return [];
  const entries = Object.entries(objectAt(discriminator, "mapping"));
  const mapped = entries.filter(([, target]) => target === ref).map(([value]) => value);
  return mapped.length > 0 ? mapped : [tagOf(resolved(original, targetOf) ?? null, ref)];
}

function selected(alternative: Json, property: string, values: readonly string[], { types, listed }: Said): Json {
  const typed = values
    .map((value) => typedValue(value, types))
    .filter((value) => value !== undefined)
    .filter((value) => listed === undefined || listed.includes(value));
  if (typed.length === 0 || typed.length === listed?.length) return alternative;
  const listing = typed.every((value) => typeof value === "string") ? { type: "string", enum: typed } : { enum: typed };
  const schema = { type: "object", required: [property], properties: { [property]: listing } };
  return alternative === true ? schema : { allOf: [alternative, schema] };
}

/** Mapping keys are text; the property may be none. */
function typedValue(value: string, types: readonly string[]): string | number | boolean | undefined {
  if (types.length === 0 || types.includes("string")) return value;
  if (types.includes("boolean")) return value === "true" ? true : value === "false" ? false : undefined;
  const isNumeric = types.includes("integer") || types.includes("number");
  return isNumeric && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
