import type { Field, NumberShape, Shape, StringShape } from "../../model/model.js";
import { withoutNull } from "../context.js";
import { valueNotes } from "../listed-values.js";
import { code, proseLine } from "./markdown.js";

/** What a field's table says of it besides its description. */
export function fieldNotes(field: Field): readonly string[] {
  return [
    ...limits(withoutNull(field.shape).shape, field.description),
    ...valueNotes(field.shape).map((note) => sentence(proseLine(note))),
    ...(field.personal ? ["_Personal data: never logged._"] : []),
    ...(field.deprecated ? ["**Deprecated.**"] : []),
  ];
}

function sentence(note: string): string {
  return /[.!?]$/.test(note) ? note : `${note}.`;
}

/** What is sent for null, where a form field takes it. */
export function nullNote({ nullText }: Field): readonly string[] {
  if (nullText === undefined) return [];
  return [nullText === "" ? "`null` sends the field empty." : `\`null\` is sent as the text ${code(nullText)}.`];
}

/** The limits of a value that its type does not show; numbers that its description has are not said again. */
export function limits(shape: Shape, told = ""): readonly string[] {
  switch (shape.kind) {
    case "string":
      return textLimits(shape, told);
    case "number":
      return numberLimits(shape, told);
    case "array":
      return limits(shape.items, told).map((limit) => `Each: ${limit}`);
    default:
      return [];
  }
}

function textLimits({ format, pattern, minLength, maxLength }: StringShape, told: string): readonly string[] {
  const length = isTold(told, minLength, maxLength) ? undefined : range(minLength, maxLength);
  return [
    ...(format === undefined ? [] : [`Format ${code(format)}.`]),
    ...(pattern === undefined ? [] : [`Pattern ${code(pattern)}.`]),
    ...(length === undefined ? [] : [`Length: ${length}.`]),
  ];
}

function numberLimits({ integer, minimum, maximum }: NumberShape, told: string): readonly string[] {
  const between = isTold(told, minimum, maximum) ? undefined : range(minimum, maximum);
  const kind = integer ? "Whole number" : "Number";
  if (between !== undefined) return [`${kind}, ${between}.`];
  return integer ? [`${kind}.`] : [];
}

/** Whether a text has all of these numbers in it. */
function isTold(text: string, ...numbers: readonly (number | undefined)[]): boolean {
  const told = new Set((text.match(/(?<![\p{L}\d.])-?\d+(?:\.\d+)?/gu) ?? []).map(Number));
  return numbers.every((number) => number === undefined || told.has(number));
}

function range(minimum: number | undefined, maximum: number | undefined): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `at most ${maximum}`;
  if (maximum === undefined) return `at least ${minimum}`;
  return minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`;
}
