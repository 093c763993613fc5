import { compareSchemas } from "./compare-schemas.js";
import { compareContent } from "./compare-content.js";
import { child, type Part } from "./description.js";
import { within, type Differences } from "./differences.js";
import { listOf, member, textMember, type Json } from "./json.js";
import type { OperationPair } from "./pair-operations.js";
import { schemaText } from "./schema-facts.js";

/** Compares the parameters of two operations, those of their path items among them. */
export function compareParameters(place: string, { ours, theirs }: OperationPair, found: Differences): void {
  if (theirs === undefined) return;
  const [own, published] = [parametersOf(ours), parametersOf(theirs)];
  for (const key of new Set([...own.keys(), ...published.keys()])) {
    const [our, their] = [own.get(key), published.get(key)];
    const at = our ?? ours.part;
    const outer = within(place, key);
    if (our === undefined || their === undefined)
      found.compare(outer, "parameter", parameterText(our), parameterText(their), at);
    else compareParameter(componentPlace(our) ?? outer, our, their, found);
  }
}

/** A component of ours is a place of its own, wherever it is used. */
function componentPlace({ reference }: Part): string | undefined {
  return reference === undefined ? undefined : `parameter ${reference.component}`;
}

function compareParameter(place: string, ours: Part, theirs: Part, found: Differences): void {
  const [our, their] = [facts(ours), facts(theirs)];
  for (const [name, value] of Object.entries(our)) found.compare(place, name, value, their[name], child(ours, name));
  const [left, right] = [child(ours, "schema"), child(theirs, "schema")];
  if (left.value !== undefined && right.value !== undefined) compareSchemas(place, left, right, found);
  else compareContent(place, ours, theirs, found);
}

/** What a parameter says without its schema, with what OpenAPI says where it says nothing. */
function facts({ value }: Part): Record<string, Json> {
  const where = member(value, "in");
  const style = member(value, "style") ?? (where === "query" || where === "cookie" ? "form" : "simple");
  return {
    required: member(value, "required") ?? false,
    style,
    explode: member(value, "explode") ?? style === "form",
    allowReserved: member(value, "allowReserved") ?? false,
    allowEmptyValue: member(value, "allowEmptyValue") ?? false,
    deprecated: member(value, "deprecated") ?? false,
  };
}

/** By place and name; the operation's own win over those of its path item. HTTP's headers have names of any case. */
function parametersOf({ pathItem, part }: { readonly pathItem: Part; readonly part: Part }): Map<string, Part> {
  const parts = [pathItem, part].flatMap((owner) => {
    const parameters = child(owner, "parameters");
    return listOf(parameters.value ?? null).map((_, index) => child(parameters, String(index)));
  });
  return new Map(parts.map((parameter) => [keyOf(parameter), parameter]));
}

function keyOf({ value }: Part): string {
  const [where, name] = [textMember(value, "in"), textMember(value, "name")];
  return `${where} ${where === "header" ? headerName(name) : name}`;
}

function headerName(name: string): string {
  return name.toLowerCase().replaceAll(/(^|-)\w/gu, (start) => start.toUpperCase());
}

function parameterText(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined;
  const need = member(part.value, "required") === true ? "required" : "optional";
  return `${need} ${schemaText(child(part, "schema"))}`;
}
