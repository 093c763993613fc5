import { child, isPresent, nodeAt, type JsonNode } from "./json-node.js";
import { isPersonal, propertyOf } from "./fields.js";
import { flagIn, textIn } from "./json-members.js";
import type { FormProperty } from "./form-content.js";
import { essenceOf, type MediaType } from "./media-types.js";
import type { BodyField, FieldStyle, FileOrText, FilePart, Property, Shape } from "./model.js";
import { isPlain } from "./parameter-limits.js";
import { explodeOf, hasOwnStyle, styleOf } from "./parameter-styles.js";
import { contentFindings } from "./field-content.js";
import type { Reading } from "./report.js";
import { variantsOf, type Schemas } from "./resolution.js";
import { sendable } from "./sendable.js";

/** The fields of a form or the parts of a multipart body. */
export function formFields(
  reading: Reading,
  schemas: Schemas,
  form: MediaType,
  properties: readonly FormProperty[],
): readonly BodyField[] {
  return properties.map((property) =>
    formField(reading, schemas, form, property, child(form.node, "encoding", property.wireName)),
  );
}

/** The first field that alternatives write in different ways: as a file or not, with another text for null, as JSON or not. */
export function clashOf(
  reading: Reading,
  schemas: Schemas,
  form: MediaType,
  properties: readonly FormProperty[],
): FormProperty | undefined {
  return properties.find(({ wireName, spellings }) => {
    const partType = textIn(child(form.node, "encoding", wireName), "contentType");
    const isPart = form.encoding === "multipart";
    const ways = spellings.map(({ shape, nullText, json }) =>
      JSON.stringify([isPart && isFile(contentOf(reading, schemas, shape, partType)), nullText ?? null, json]),
    );
    return new Set(ways).size > 1;
  });
}

/** Whether a form is written right only field by field: one of them has a style of its own, or a text for null. */
export function hasSpecialFields(form: MediaType, properties: readonly FormProperty[]): boolean {
  return properties.some(
    ({ wireName, nullText }) => nullText !== undefined || askedStyle(child(form.node, "encoding", wireName)),
  );
}

/** What further fields are, which the document has no names for: written as fields without an `encoding` are. */
export function furtherFields(
  reading: Reading,
  schemas: Schemas,
  form: MediaType,
  shape: Shape | undefined,
): BodyField | undefined {
  if (shape === undefined) return undefined;
  const schema = nodeAt(reading.root, shape.at);
  const property = propertyOf(reading.root, { ...schema, key: "additionalProperties" }, false, shape);
  const said = shape.kind === "union" || shape.kind === "intersection" ? shape.members : [shape];
  const personal = [shape, ...said].some(({ at }) => isPersonal(reading.root, nodeAt(reading.root, at)));
  const field = { ...property, personal, nullText: undefined, json: false };
  return formField(reading, schemas, form, field, child(form.node, ""));
}

function formField(
  reading: Reading,
  schemas: Schemas,
  form: MediaType,
  property: Property,
  encoding: JsonNode,
): BodyField {
  const isMultipart = form.encoding === "multipart";
  const partType = isMultipart ? textIn(encoding, "contentType") : undefined;
  const file = isMultipart ? fileOf(reading, schemas, property, partType) : undefined;
  const style = file ? undefined : askedStyle(encoding);
  const isUsual = style === undefined || (isMultipart && isPartAnyway(style, property.shape, schemas));
  const field: BodyField = {
    ...withoutDirection(property),
    nullText: isMultipart ? undefined : property.nullText,
    style: isUsual ? undefined : style,
    partType,
    file,
  };
  if (!hasOwnStyle(encoding, "query")) tellStyle(reading, field, encoding);
  if (isMultipart && isPresent(child(encoding, "headers"))) tellHeaders(reading, field, encoding);
  if (askedStyle(encoding) === undefined)
    contentFindings(field, encoding, isMultipart, schemas).forEach(reading.report);
  if (field.nullText !== undefined) return field;
  return { ...field, shape: sendable(reading, schemas, field, "form field") };
}

/** A form is only ever written, so its fields say nothing about reading. */
function withoutDirection(property: Property): Omit<Property, "readOnly" | "writeOnly"> {
  const { at, wireName, required, shape, description, deprecated, personal, nullText, json, example } = property;
  return { at, wireName, required, shape, description, deprecated, personal, nullText, json, example };
}

function askedStyle(encoding: JsonNode): FieldStyle | undefined {
  if (!["style", "explode", "allowReserved"].some((key) => isPresent(child(encoding, key)))) return undefined;
  const style = styleOf(encoding, "query");
  return { style, explode: explodeOf(encoding, style), allowReserved: flagIn(encoding, "allowReserved") };
}

/** Parts are repeated for the items of a list, and never percent-encoded. */
function isPartAnyway({ style, explode }: FieldStyle, shape: Shape, schemas: Schemas): boolean {
  const isRepeated = style === "form" && explode;
  return variantsOf(shape, schemas).every(
    (variant) =>
      isPlain(variant, schemas) || (isRepeated && variant.kind === "array" && isPlain(variant.items, schemas)),
  );
}

/** What a part is that may be a file. One that may be neither file nor text, too, is taken for none, which is told. */
function fileOf(
  reading: Reading,
  schemas: Schemas,
  { wireName, shape }: Property,
  partType: string | undefined,
): FilePart | undefined {
  const content = contentOf(reading, schemas, shape, partType);
  if (isFile(content)) {
    const { one, items } = partsOf(shape, schemas);
    for (const { at } of [...one, ...items]) reading.foundFile(at);
    return content;
  }
  if (hasFile(content)) {
    const message = `The part \`${wireName}\` may be a file or something else than text, and is taken for the latter.`;
    reading.report({ code: "feature-unsupported", severity: "warning", at: shape.at, message });
  }
  return undefined;
}

/** What parts there may be of a field, each once. */
interface PartContent extends FilePart {
  readonly hasOthers: boolean;
}

function contentOf(reading: Reading, schemas: Schemas, shape: Shape, partType: string | undefined): PartContent {
  const kindsOf = (variants: readonly Shape[]): readonly (FileOrText | undefined)[] => [
    ...new Set(variants.map((variant) => kindOf(reading, variant, partType))),
  ];
  const { one, items } = partsOf(shape, schemas);
  const [own, listed] = [kindsOf(one), kindsOf(items)];
  const isKnown = (kind: FileOrText | undefined): kind is FileOrText => kind !== undefined;
  return {
    one: own.filter(isKnown),
    items: listed.filter(isKnown),
    hasOthers: [...own, ...listed].includes(undefined),
  };
}

function kindOf(reading: Reading, variant: Shape, partType: string | undefined): FileOrText | undefined {
  if (isBytes(reading, variant, partType)) return "file";
  return variant.kind === "string" || isTextLiteral(variant) ? "text" : undefined;
}

/** What a field is where it is no list, and what the items of its lists are, however deep: parts one by one. */
function partsOf(shape: Shape, schemas: Schemas): { readonly one: readonly Shape[]; readonly items: readonly Shape[] } {
  const variants = variantsOf(shape, schemas).filter(({ kind }) => kind !== "null");
  const items = new Set<Shape>();
  // Lists may hold each other, and themselves: each is looked into once.
  const lists = new Set(variants.filter((variant) => variant.kind === "array"));
  for (const list of lists) {
    for (const inner of variantsOf(list.items, schemas)) {
      if (inner.kind === "array") lists.add(inner);
      else if (inner.kind !== "null") items.add(inner);
    }
  }
  return { one: variants.filter(({ kind }) => kind !== "array"), items: [...items] };
}

function hasFile({ one, items }: FilePart): boolean {
  return one.includes("file") || items.includes("file");
}

function isFile(content: PartContent): boolean {
  return hasFile(content) && !content.hasOthers;
}

function isTextLiteral(shape: Shape): boolean {
  return shape.kind === "literal" && typeof shape.value === "string";
}

/** Whether a part is bytes: it says so in any of the ways that OpenAPI has had for it. */
function isBytes(reading: Reading, variant: Shape, partType: string | undefined): boolean {
  if (variant.kind !== "unknown" && variant.kind !== "string") return false;
  const schema = nodeAt(reading.root, variant.at);
  const media = textIn(schema, "contentMediaType");
  const isEncoded = textIn(schema, "contentEncoding") !== undefined;
  if (media !== undefined && !isEncoded && !isText(media)) return true;
  return variant.kind === "string" ? variant.format === "binary" : partType !== undefined && !isText(partType);
}

function isText(mediaTypes: string): boolean {
  return mediaTypes.split(",").every((name) => /^text\/|[/+](json|xml)$/u.test(essenceOf(name)));
}

function tellStyle({ report }: Reading, { wireName }: BodyField, encoding: JsonNode): void {
  const asked = textIn(encoding, "style") ?? "";
  const message = `The form field \`${wireName}\` is sent as \`form\`: in a body there is no style \`${asked}\`.`;
  report({ code: "feature-unsupported", severity: "warning", at: child(encoding, "style").at, message });
}

function tellHeaders({ report }: Reading, { wireName }: BodyField, encoding: JsonNode): void {
  const message = `The part \`${wireName}\` is sent without the headers that its encoding describes.`;
  report({ code: "feature-unsupported", severity: "warning", at: child(encoding, "headers").at, message });
}
