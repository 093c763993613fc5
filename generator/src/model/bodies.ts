import { formFields } from "./body-fields.js";
import { child, type JsonNode } from "./json-node.js";
import { flagIn, textIn } from "./json-members.js";
import { mediaTypesOf, quoted, type MediaType } from "./media-types.js";
import type { Body, BodyEncoding, Shape } from "./model.js";
import type { Reading } from "./report.js";
import { propertiesOf, type Schemas } from "./resolution.js";
import { contentShape, shapeOf } from "./shapes.js";

/** The request body of an operation, if it has one; of several media types the first of {@link mediaTypesOf}. */
export function bodyOf(reading: Reading, schemas: Schemas, operation: JsonNode): Body | undefined {
  const node = child(operation, "requestBody");
  const [chosen, ...others] = mediaTypesOf(child(node, "content"), reading.root);
  if (chosen === undefined) return undefined;
  if (others.length > 0) tellOthers(reading, chosen, others);
  const isTold = chosen.encoding === "json";
  const shape = isTold ? contentShape(reading, chosen.node) : shapeOf(reading, child(chosen.node, "schema"));
  const isRequired = flagIn(node, "required");
  // Said of every GET in some documents; a body that can hold nothing is best not sent.
  if (!isRequired && isEmptyObject(shape)) return undefined;
  const isSpread = isFieldwise(reading, schemas, chosen, shape);
  return {
    at: node.at,
    mediaType: chosen.name,
    encoding: encodingOf(chosen, isSpread),
    required: isRequired,
    description: textIn(node, "description"),
    shape,
    isSpread,
    fields: isSpread ? formFields(reading, schemas, chosen, shape) : [],
  };
}

function isEmptyObject(shape: Shape): boolean {
  return shape.kind === "object" && shape.properties.length === 0 && shape.additional === undefined;
}

function encodingOf({ encoding }: MediaType, isSpread: boolean): BodyEncoding {
  switch (encoding) {
    case "multipart":
      return isSpread ? "multipart" : "formData";
    case "events":
    case "lines":
      return "text";
    default:
      return encoding;
  }
}

/** Whether the params can hold the fields of a form one by one. */
function isFieldwise(reading: Reading, schemas: Schemas, { name, encoding, node }: MediaType, shape: Shape): boolean {
  if (encoding !== "form" && encoding !== "multipart") return false;
  const fields = propertiesOf(shape, schemas) ?? [];
  const isOpen = shape.kind === "object" && shape.additional !== undefined;
  if (fields.length > 0 && !isOpen) return true;
  if (fields.length === 0 && isOpen) return false;
  if (isOpen) return true;
  const message = `The schema of \`${name}\` names no fields that hold for every call, so the body is one param.`;
  reading.report({ code: "feature-unsupported", severity: "info", at: child(node, "schema").at, message });
  return false;
}

function tellOthers({ report }: Reading, { name, node }: MediaType, others: readonly MediaType[]): void {
  const message = `The request body is written as \`${name}\`; it is also offered as ${quoted(others)}.`;
  report({ code: "media-type-unsupported", severity: "info", at: node.at, message });
}
