import { mismatch, type Schemas } from "./check.ts";
import type { ShapeFacts } from "./facts.ts";
import type { Json } from "./json.ts";
import { limitMismatch } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/**
 * What texts of a form, a query, a path or a header say, as the JSON value that the shape asks for.
 *
 * @param nullText the text that means null
 * @throws {@link Refusal} 400 where they say no such value
 */
export function valueOfTexts(
  name: string,
  texts: readonly string[],
  shape: ShapeFacts,
  schemas: Schemas,
  nullText?: string,
): Json {
  const list = arrayShape(shape, schemas);
  if (list) {
    const items = texts.map((text) => valueOfTexts(name, [text], list.items, schemas));
    const problem = limitMismatch(items, list.limits);
    if (problem !== undefined) throw new Refusal(400, `${name} ${problem}`);
    return items;
  }
  const [text = "", ...more] = texts;
  if (more.length > 0) throw new Refusal(400, `${name} is given ${texts.length} times`);
  if (text === nullText) return null;
  const candidates = readings(text, shape, schemas);
  const [first] = candidates;
  const fitting = candidates.find((candidate) => mismatch(candidate, shape, schemas) === undefined);
  if (fitting !== undefined) return fitting;
  throw new Refusal(
    400,
    `${name} ${mismatch(first ?? text, shape, schemas) ?? "is not understood"}`,
  );
}

/** The JSON values that a text may stand for. */
function readings(text: string, shape: ShapeFacts, schemas: Schemas): readonly Json[] {
  switch (shape.type) {
    case "number":
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text) ? [Number(text)] : [text];
    case "boolean":
      return text === "true" ? [true] : text === "false" ? [false] : [text];
    case "literal":
      return [String(shape.value) === text ? shape.value : text];
    case "object":
      return [jsonOf(text)];
    case "union":
    case "all":
      return shape.of.flatMap((part) =>
        part.type === "null" ? [] : readings(text, part, schemas),
      );
    case "ref":
      return readings(text, schemas[shape.to] ?? { type: "any" }, schemas);
    default:
      return [text];
  }
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** The shape of a list, whatever way it is named; undefined for other shapes. */
export function arrayShape(
  shape: ShapeFacts,
  schemas: Schemas,
): Extract<ShapeFacts, { readonly type: "array" }> | undefined {
  if (shape.type === "array") return shape;
  if (shape.type === "ref") return arrayShape(schemas[shape.to] ?? { type: "any" }, schemas);
  if (shape.type !== "union") return undefined;
  const [only, ...others] = shape.of.filter(({ type }) => type !== "null");
  return only && others.length === 0 ? arrayShape(only, schemas) : undefined;
}
