import type { Body } from "./model.js";
import type { Reading } from "./report.js";

/** Says of an optional form that it is always sent: its fields are params of their own, and one of them is needed. */
export function tellNeeded({ report }: Reading, { at, mediaType, required, fields }: Body): void {
  const needed = required ? undefined : fields.find((field) => field.required);
  if (needed === undefined) return;
  const message = `The body of \`${mediaType}\` is said to be optional; its field \`${needed.wireName}\` is required, so that it is always sent.`;
  const fix = "Say `required: true` of the request body if that is meant, or leave `required` out of its schema.";
  report({ code: "feature-unsupported", severity: "info", at, message, fix });
}
