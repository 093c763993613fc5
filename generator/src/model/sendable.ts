import type { Field, Shape } from "./model.js";
import type { Reading } from "./report.js";
import { admitsNull, stripNull, type Schemas } from "./resolution.js";

/** The shape of a field as it can be sent: without null, for which a form or URL has no text of its own. */
export function sendable(reading: Reading, schemas: Schemas, field: Field, what: string): Shape {
  if (!admitsNull(field.shape, schemas)) return field.shape;
  const message = `Nothing says how null is written in the ${what} \`${field.wireName}\`, so it does not take null.`;
  const fix =
    what === "form field"
      ? 'Say what to send for null: `x-fetchsmith-null: ""` or another text, beside the field\'s `type`.'
      : "Leave null out of the parameter's schema.";
  reading.report({ code: "feature-unsupported", severity: "warning", at: field.shape.at, message, fix });
  return stripNull(field.shape, schemas);
}
