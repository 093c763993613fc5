import type { Body, Field, Operation, Property, Shape } from "../../model/model.js";
import { inside } from "../../plan/inside.js";
import { schemaOf, withoutNull } from "../context.js";
import { access } from "../ts/expressions.js";
import type { DocsContext } from "./docs-context.js";
import { code } from "./markdown.js";
import { bullets, heading, paragraphs } from "./page.js";
import { answerProgram, answerWith } from "./readme-answer.js";

/** The README's sections about values that differ from what is on the wire. */
export function valueSections(plainest: Operation | undefined, context: DocsContext): readonly string[] {
  return [dates(plainest, context), jsonText(plainest, context), nulls(context), personalData(context)];
}

function dates(plainest: Operation | undefined, context: DocsContext): string {
  if (context.dates === "string") return "";
  const shown = answerWith(isDate, plainest, context);
  const printed = (result: string): string => `${access(result, shown?.property ?? "")}, wireOf(${result})`;
  return paragraphs(
    heading(2, "Dates"),
    `Models hold \`Date\`s; params take a \`Date\` or text such as \`2024-01-31T12:00:00Z\`. A \`Date\` is sent in UTC${precision(context)}. A date that the server sends but that cannot be read is \`null\`, and \`wireOf(model)\` gives the object as it was sent.`,
    shown && answerProgram(shown, "wireOf", printed, context),
  );
}

/** How exactly the SDK sends dates: the fields of URL-encoded forms have whole seconds. */
function precision(context: DocsContext): string {
  const { operations } = context.api;
  const inForms = operations.flatMap(({ body }) => (body && isForm(body) ? fieldsIn(body) : []));
  const elsewhere = operations.flatMap(({ parameters, body }) => [
    ...parameters.map(({ shape }) => shape),
    ...(body && !isForm(body) ? [body.shape, ...fieldsIn(body)] : []),
  ]);
  const isInForms = inForms.some((shape) => holdsDate(shape, context));
  const isElsewhere = elsewhere.some((shape) => holdsDate(shape, context));
  if (!isInForms) return ", with its milliseconds unless they are zero";
  return isElsewhere
    ? ": in whole seconds in the fields of URL-encoded forms, else with its milliseconds unless they are zero"
    : ", in whole seconds";
}

function isForm({ encoding, isSpread }: Body): boolean {
  return encoding === "form" && isSpread;
}

function fieldsIn({ fields, further }: Body): readonly Shape[] {
  return [...fields, ...(further ? [further] : [])].map(({ shape }) => shape);
}

function holdsDate(shape: Shape, context: DocsContext, seen = new Set<string>()): boolean {
  if (shape.kind === "string") return shape.format === "date-time";
  if (shape.kind !== "ref") return inside(shape).some((inner) => holdsDate(inner, context, seen));
  if (seen.has(shape.schema)) return false;
  seen.add(shape.schema);
  return holdsDate(schemaOf(context, shape.schema).shape, context, seen);
}

function isDate({ shape }: Property): boolean {
  const { shape: value } = withoutNull(shape);
  return value.kind === "string" && value.format === "date-time";
}

function jsonText(plainest: Operation | undefined, context: DocsContext): string {
  const { parsers } = context.names;
  if (parsers.size === 0) return "";
  const shown = answerWith(({ json }) => json, plainest, context);
  const parser = parsers.get(shown?.property ?? "");
  return paragraphs(
    heading(2, "JSON text"),
    "Some strings hold JSON. Params take an object in their place; models keep the text, and a function parses it:",
    bullets([...parsers].map(([property, name]) => `${code(`${name}(model)`)} gives what is in ${code(property)}.`)),
    shown && parser && answerProgram(shown, parser, (result) => `${parser}(${result})`, context),
  );
}

function nulls(context: DocsContext): string {
  if (!fieldsOf(context).some(({ nullText }) => nullText !== undefined)) return "";
  return paragraphs(
    heading(2, "Null and undefined"),
    "A param that is `undefined` is not sent. `null` clears a field where the field's type has it; TypeScript refuses it anywhere else.",
  );
}

function personalData(context: DocsContext): string {
  if (!fieldsOf(context).some(({ personal }) => personal)) return "";
  return paragraphs(
    heading(2, "Personal data"),
    "The pages of operations and models say which fields hold personal data. No logger is told of them, and no error message repeats what you sent in them.",
  );
}

function fieldsOf({ api }: DocsContext): readonly Field[] {
  return api.operations.flatMap(({ parameters, body }) => [
    ...parameters,
    ...(body?.fields ?? []),
    ...(body?.further ? [body.further] : []),
  ]);
}
