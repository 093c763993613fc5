import type { Json } from "../json.js";
import { child, children, isObject, isPresent, type JsonNode } from "./json-node.js";
import type { ValueAbout } from "./model.js";
import type { Report } from "./report.js";

/** A value of an `enum`, and what the schema says about it. */
export interface ListedValue {
  readonly node: JsonNode;
  readonly about: ValueAbout | undefined;
}

/** The extensions by which documents name the values of an `enum`, and those by which they describe them. */
const keywords = {
  name: ["x-enum-varnames", "x-enumNames"],
  description: ["x-enum-descriptions", "x-enumDescriptions"],
} as const;

/** The values of a schema's `enum`, in its order, with the names and descriptions that extensions give them. */
export function listedValues(schema: JsonNode, report: Report): readonly ListedValue[] {
  const values = children(child(schema, "enum"));
  const names = textsOf(schema, values, keywords.name, report);
  const descriptions = textsOf(schema, values, keywords.description, report);
  return values.map((node) => {
    const [name, description] = [names.get(node), descriptions.get(node)];
    return { node, about: name === undefined && description === undefined ? undefined : { name, description } };
  });
}

type Texts = ReadonlyMap<JsonNode, string>;

/** What the first of these extensions says of each value: a list in the order of the values, or a map by value. */
function textsOf(schema: JsonNode, values: readonly JsonNode[], keys: readonly string[], report: Report): Texts {
  const given = keys.map((key) => child(schema, key)).find(isPresent);
  if (given === undefined) return new Map();
  if (isObject(given.value)) return texts(values, ({ value }) => child(given, mapKey(value)).value);
  const items = children(given);
  // A document may leave out null, which needs no name; and `nullable` of OpenAPI 3.0 adds it.
  const others = values.filter(({ value }) => value !== null);
  const told = [others, values].find(({ length }) => length === items.length);
  if (told !== undefined) return texts(told, (_, index) => items[index]?.value);
  const message = `\`${given.key}\` has ${items.length} entries for ${values.length} values, so it is left out.`;
  report({ code: "enum-extension-ignored", severity: "info", at: given.at, message });
  return new Map();
}

function texts(values: readonly JsonNode[], textOf: (value: JsonNode, index: number) => Json | undefined): Texts {
  return new Map(
    values.flatMap((value, index) => {
      const text = textOf(value, index);
      return typeof text === "string" && text.trim() !== "" ? [[value, text] as const] : [];
    }),
  );
}

/** Keys of a map are texts, whatever the values are. */
function mapKey(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
