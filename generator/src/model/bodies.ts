import { child, children, isObject, isPresent, type JsonNode } from "./json-node.js";
import { flagIn, textIn } from "./json-members.js";
import { mediaTypesOf, quoted, type MediaType } from "./media-types.js";
import type { Body, Field, Property, Shape } from "./model.js";
import type { Reading } from "./report.js";
import { propertiesOf, type Schemas } from "./resolution.js";
import { sendable } from "./sendable.js";
import { shapeOf } from "./shapes.js";

/** The request body of an operation, if it has one. */
export function bodyOf(reading: Reading, schemas: Schemas, operation: JsonNode): Body | undefined {
  const node = child(operation, "requestBody");
  const types = mediaTypesOf(child(node, "content"));
  const [chosen] = types;
  if (chosen === undefined) return undefined;
  if (chosen.encoding === "other") {
    const message = `A request body is offered as ${quoted(types)} only; JSON and URL-encoded forms can be written.`;
    reading.report({ code: "media-type-unsupported", severity: "error", at: chosen.node.at, message });
    return undefined;
  }
  const shape = shapeOf(reading, child(chosen.node, "schema"));
  return {
    at: node.at,
    mediaType: chosen.name,
    encoding: chosen.encoding,
    required: flagIn(node, "required"),
    description: textIn(node, "description"),
    shape,
    fields: chosen.encoding === "form" ? formFields(reading, schemas, chosen, shape) : [],
  };
}

function formFields(reading: Reading, schemas: Schemas, form: MediaType, shape: Shape): readonly Field[] {
  const properties = propertiesOf(shape, schemas);
  if (properties === undefined) {
    const message = "The schema of a form is not an object, so there are no fields to send.";
    const fix = "Describe the form as an object with `properties`, or offer the body as `application/json`.";
    reading.report({ code: "media-type-unsupported", severity: "error", at: shape.at, message, fix });
    return [];
  }
  refuseEncodings(reading, child(form.node, "encoding"));
  return properties.filter(({ readOnly }) => !readOnly).map((property) => formField(reading, schemas, property));
}

function formField(reading: Reading, schemas: Schemas, property: Property): Field {
  const field = withoutDirection(property);
  if (field.nullText !== undefined) return field;
  return { ...field, shape: sendable(reading, schemas, field, "form field") };
}

/** A form is only ever written, so its fields say nothing about reading. */
function withoutDirection({ at, wireName, required, shape, description, ...rest }: Property): Field {
  const { deprecated, personal, nullText, json, example } = rest;
  return { at, wireName, required, shape, description, deprecated, personal, nullText, json, example };
}

/** Lists are sent by repeating the field; nothing else can be asked for. */
function refuseEncodings({ report }: Reading, encodings: JsonNode): void {
  for (const encoding of children(encodings).filter(({ value }) => isObject(value))) {
    const style = child(encoding, "style");
    const explode = child(encoding, "explode");
    const usual = (!isPresent(style) || style.value === "form") && (!isPresent(explode) || explode.value === true);
    if (usual) continue;
    const message = `The form field \`${encoding.key}\` asks for a style that cannot be written; lists are repeated.`;
    const fix = "Leave `style` and `explode` out, or offer the body as `application/json`.";
    report({ code: "parameter-unsupported", severity: "error", at: encoding.at, message, fix });
  }
}
