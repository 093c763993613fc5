import type { Field } from "../../model/model.js";
import type { DocsContext } from "./docs-context.js";
import { code } from "./markdown.js";
import { bullets, heading, paragraphs } from "./page.js";

/** The README's sections about values that differ from what is on the wire. */
export function valueSections(context: DocsContext): readonly string[] {
  return [dates(context), jsonText(context), nulls(context), personalData(context)];
}

function dates(context: DocsContext): string {
  if (context.dates === "string") return "";
  return paragraphs(
    heading(2, "Dates"),
    "Models hold `Date`s; params take a `Date` or text such as `2024-01-31T12:00:00Z`. A `Date` is sent in UTC, in whole seconds. A date that the server sends but that cannot be read is `null`, and `wireOf(model)` gives the object as it was sent.",
  );
}

function jsonText({ names: { parsers } }: DocsContext): string {
  if (parsers.size === 0) return "";
  return paragraphs(
    heading(2, "JSON text"),
    "Some strings hold JSON. Params take an object in their place; models keep the text, and a function parses it:",
    bullets([...parsers].map(([property, name]) => `${code(`${name}(model)`)} gives what is in ${code(property)}.`)),
  );
}

function nulls(context: DocsContext): string {
  if (!fieldsOf(context).some(({ nullText }) => nullText !== undefined)) return "";
  return paragraphs(
    heading(2, "Null and undefined"),
    "A param that is `undefined` is not sent. `null` clears a field where the field's type has it; anywhere else it is refused before anything is sent.",
  );
}

function personalData(context: DocsContext): string {
  if (!fieldsOf(context).some(({ personal }) => personal)) return "";
  return paragraphs(
    heading(2, "Personal data"),
    "The pages of operations and models say which fields hold personal data. The package never logs them.",
  );
}

function fieldsOf({ api }: DocsContext): readonly Field[] {
  return api.operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.fields ?? [])]);
}
