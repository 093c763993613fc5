import type { Field, NumberShape, Shape, StringShape } from "../../model/model.js";
import { withoutNull } from "../context.js";
import { code } from "./markdown.js";

/** What a field's table says of it besides its description. */
export function fieldNotes(field: Field): readonly string[] {
  return [
    ...limits(withoutNull(field.shape).shape),
    ...(field.personal ? ["*Personal data: never logged.*"] : []),
    ...(field.deprecated ? ["**Deprecated.**"] : []),
  ];
}

/** What is sent for null, where a form field takes it. */
export function nullNote({ nullText }: Field): readonly string[] {
  if (nullText === undefined) return [];
  return [nullText === "" ? "`null` sends the field empty." : `\`null\` is sent as the text ${code(nullText)}.`];
}

/** The limits of a value that its type does not show. */
export function limits(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "string":
      return textLimits(shape);
    case "number":
      return numberLimits(shape);
    case "array":
      return limits(shape.items).map((limit) => `Each: ${limit}`);
    default:
      return [];
  }
}

function textLimits({ format, pattern, minLength, maxLength }: StringShape): readonly string[] {
  const length = range(minLength, maxLength);
  return [
    ...(format === undefined ? [] : [`Format ${code(format)}.`]),
    ...(pattern === undefined ? [] : [`Pattern ${code(pattern)}.`]),
    ...(length === undefined ? [] : [`Length: ${length}.`]),
  ];
}

function numberLimits({ integer, minimum, maximum }: NumberShape): readonly string[] {
  const between = range(minimum, maximum);
  const kind = integer ? "Whole number" : "Number";
  if (between !== undefined) return [`${kind}, ${between}.`];
  return integer ? [`${kind}.`] : [];
}

function range(minimum: number | undefined, maximum: number | undefined): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `at most ${maximum}`;
  if (maximum === undefined) return `at least ${minimum}`;
  return minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`;
}
