import { clashOf, formFields, furtherFields, hasSpecialFields } from "./body-fields.js";
import { formContent, type FormContent, type FormProperty } from "./form-content.js";
import { child, children, type JsonNode } from "./json-node.js";
import { flagIn, textIn } from "./json-members.js";
import { essenceOf, mediaTypesOf, quoted, type MediaType } from "./media-types.js";
import type { Body, BodyEncoding, Shape } from "./model.js";
import type { Reading } from "./report.js";
import { variantsOf, type Schemas } from "./resolution.js";
import { contentShape, shapeOf } from "./shapes.js";

/** What the params hold of a form. */
type Spread = Pick<Body, "fields" | "further" | "isChoice">;

/** The request body of an operation, if it has one; of several media types the first of {@link mediaTypesOf}. */
export function bodyOf(reading: Reading, schemas: Schemas, operation: JsonNode): Body | undefined {
  const node = child(operation, "requestBody");
  const [chosen, ...others] = mediaTypesOf(child(node, "content"), reading.root);
  if (chosen === undefined) return undefined;
  if (others.length > 0) tellOthers(reading, chosen, others);
  if (chosen.encoding === "lines") tellLines(reading, chosen);
  const isTold = chosen.encoding === "json";
  const shape = isTold ? contentShape(reading, chosen.node) : shapeOf(reading, child(chosen.node, "schema"));
  const isRequired = flagIn(node, "required");
  // Said of every GET in some documents; a body that can hold nothing is best not sent.
  if (!isRequired && isEmptyObject(shape)) return undefined;
  const spread = spreadOf(reading, schemas, chosen, shape, isRequired);
  return {
    at: node.at,
    mediaType: chosen.name,
    encoding: encodingOf(chosen, spread !== undefined),
    required: isRequired,
    description: textIn(node, "description"),
    shape,
    isSpread: spread !== undefined,
    fields: spread?.fields ?? [],
    further: spread?.further,
    isChoice: spread?.isChoice ?? false,
  };
}

function tellLines({ report }: Reading, { name, node }: MediaType): void {
  const message = `A body of \`${name}\` is one text, as it is sent: nothing writes values as its lines.`;
  report({ code: "feature-unsupported", severity: "info", at: node.at, message });
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

/** The fields of a form that the params hold one by one; undefined where the form is one param. */
function spreadOf(
  reading: Reading,
  schemas: Schemas,
  form: MediaType,
  shape: Shape,
  isRequired: boolean,
): Spread | undefined {
  if (form.encoding !== "form" && form.encoding !== "multipart") return undefined;
  const content = formContent(schemas, shape);
  const why = whyWhole(reading, schemas, form, content);
  if (why !== undefined) tellWhole(reading, form, why, limitsOf(form, shape, schemas));
  if (content === undefined || why !== undefined || isWhole(form, content)) return undefined;
  const { properties, additional, isChoice } = content;
  tellUnknownEncodings(reading, form, properties);
  // The type of a model says which fields go together, so it is taken where it has all that a form can say.
  if (isChoice && form.encoding === "form" && !hasSpecialFields(form, properties)) return undefined;
  if (isChoice) tellChoice(reading, form, isRequired && !properties.some(({ required }) => required));
  const fields = formFields(reading, schemas, form, properties);
  return { fields, further: furtherFields(reading, schemas, form, additional), isChoice };
}

/** Whether a form without fields of its own is one param: of multipart, what the fields are says more than a `FormData`. */
function isWhole({ encoding }: MediaType, { properties, additional }: FormContent): boolean {
  if (properties.length > 0) return false;
  return encoding === "form" || additional === undefined || additional.kind === "unknown";
}

/** Why the params cannot hold a form's fields one by one, if that is not what the document means. */
function whyWhole(
  reading: Reading,
  schemas: Schemas,
  form: MediaType,
  content: FormContent | undefined,
): string | undefined {
  if (content === undefined) return "is not always an object";
  if (content.properties.length === 0) return content.additional ? undefined : "names no fields";
  const clash = clashOf(reading, schemas, form, content.properties);
  return clash && `has alternatives that write \`${clash.wireName}\` differently`;
}

/** What a form that is one param cannot be, whatever its schema or its name says. */
function limitsOf({ name, encoding }: MediaType, shape: Shape, schemas: Schemas): string | undefined {
  const essence = essenceOf(name);
  if (encoding === "multipart") {
    return essence === "multipart/form-data" ? undefined : "a `FormData`, which is sent as `multipart/form-data`";
  }
  const others = variantsOf(shape, schemas).filter((variant) => !hasForm(variant));
  return others.length === 0 ? undefined : "lists and single values but text have no form and are refused";
}

/** Whether a value has fields, or may be text that is encoded already. */
function hasForm(shape: Shape): boolean {
  if (shape.kind === "literal") return typeof shape.value === "string";
  return !["array", "tuple", "number", "boolean"].includes(shape.kind);
}

function tellWhole({ report }: Reading, { name, node }: MediaType, why: string, limits: string | undefined): void {
  const message = `The schema of \`${name}\` ${why}, so the body is one param${limits ? `: ${limits}` : ""}.`;
  const severity = limits === undefined ? "info" : "warning";
  report({ code: "feature-unsupported", severity, at: child(node, "schema").at, message });
}

function tellChoice({ report }: Reading, { name, node }: MediaType, isAllOptional: boolean): void {
  const what = isAllOptional ? "which go together, or that one of them has to be given" : "which go together";
  const message = `The schema of \`${name}\` has alternatives: each field of any of them is a param, and no type says ${what}.`;
  report({ code: "feature-unsupported", severity: "info", at: child(node, "schema").at, message });
}

/** An encoding is about one property (OpenAPI 3.1 §4.8.14), so that a name without one is misspelt or left over. */
function tellUnknownEncodings({ report }: Reading, { node }: MediaType, fields: readonly FormProperty[]): void {
  for (const { key, at } of children(child(node, "encoding"))) {
    if (fields.some(({ wireName }) => wireName === key)) continue;
    const message = `No field that is sent is called \`${key}\`, so its \`encoding\` is passed over.`;
    report({ code: "feature-unsupported", severity: "warning", at, message });
  }
}

function tellOthers({ report }: Reading, { name, node }: MediaType, others: readonly MediaType[]): void {
  const message = `The request body is written as \`${name}\`; it is also offered as ${quoted(others)}.`;
  report({ code: "media-type-unsupported", severity: "info", at: node.at, message });
}
