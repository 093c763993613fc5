import type { Body, BodyField, FileOrText, FilePart, Operation } from "../model/model.js";
import { essenceOf } from "../model/media-types.js";
import { paramsType } from "./shape-types.js";
import { operationNames, type Context } from "./context.js";
import { access, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** What a request with a body begins with: `init`, and how the body is written. */
export function bodyInit(context: Context, operation: Operation, imports: Imports): string {
  const { body } = operation;
  if (!body) return "init";
  if (body.isSpread) return spreadInit(operation, body, imports);
  const given = access("params", operationNames(context, operation).body);
  const init = wholeInit(context, operation, body, imports);
  // Without a body there must not be a type of it either.
  return body.required || init === "init" ? init : `(${given} === undefined ? init : ${init})`;
}

function wholeInit(context: Context, operation: Operation, body: Body, imports: Imports): string {
  const { encoding, mediaType } = body;
  const name = operationNames(context, operation).body;
  const given = access("params", name);
  switch (encoding) {
    case "form": {
      const called = name === "body" ? undefined : literalText(name);
      return call(imports.value("runtime/whole-form", "wholeForm"), ["init", called]);
    }
    case "formData":
    case "multipart":
      return "init";
    case "text":
    case "binary": {
      const sent = mediaType === "text/*" ? "text/plain" : mediaType;
      return call(imports.value("runtime/files", "bytes"), ["init", given, literalText(sent)]);
    }
    case "json": {
      // A range, such as `application/*+json`, says what is taken; what is sent has a name.
      const isUsual = mediaType === "application/json" || mediaType.includes("*");
      return call(imports.value("runtime/json", "json"), ["init", isUsual ? undefined : literalText(mediaType)]);
    }
  }
}

/** The type of a form on the wire: of one object, or of what any of several has. */
export function formType({ id }: Operation, { isChoice }: Body, imports: Imports): string {
  const body = `${imports.type("client", "BodyOf")}<${literalText(id)}>`;
  return isChoice ? `${imports.type("runtime/any-of", "AnyOf")}<${body}>` : body;
}

function spreadInit(operation: Operation, body: Body, imports: Imports): string {
  const { encoding, mediaType, fields } = body;
  const typed = (name: string, entries: readonly (readonly [string, string])[], ...rest: readonly string[]): string =>
    call(name, ["init", object(entries), ...rest], [formType(operation, body, imports)]);
  const styles = entriesOf(fields, ({ style }) => style && styleText(style));
  if (encoding === "multipart") {
    const types = entriesOf(fields, ({ partType }) => partType && literalText(partType));
    const essence = essenceOf(mediaType);
    const other = /^multipart\/(?:form-data|\*)$/u.test(essence) ? [] : [literalText(essence)];
    if (styles.length > 0) {
      const rest = types.length === 0 && other.length === 0 ? [] : [object(types), ...other];
      return typed(imports.value("runtime/styled-multipart", "styledMultipart"), styles, ...rest);
    }
    const name = imports.value("runtime/multipart", "multipart");
    return types.length === 0 && other.length === 0 ? call(name, ["init"]) : typed(name, types, ...other);
  }
  const nulls = entriesOf(fields, ({ nullText }) => (nullText === undefined ? undefined : literalText(nullText)));
  if (styles.length > 0) {
    const rest = nulls.length === 0 ? [] : [object(nulls)];
    return typed(imports.value("runtime/styled-form", "styledForm"), styles, ...rest);
  }
  const form = imports.value("runtime/form", "form");
  return nulls.length === 0 ? call(form, ["init"]) : typed(form, nulls);
}

function entriesOf(
  fields: readonly BodyField[],
  textOf: (field: BodyField) => string | undefined,
): readonly (readonly [string, string])[] {
  return fields.flatMap((field) => {
    const text = textOf(field);
    return text === undefined ? [] : [[field.wireName, text] as const];
  });
}

function styleText({ style, explode, allowReserved }: NonNullable<BodyField["style"]>): string {
  return object([
    ...(style === "form" ? [] : [["style", literalText(style)] as const]),
    ...(style !== "deepObject" && explode !== (style === "form") ? [["explode", literalText(explode)] as const] : []),
    ...(allowReserved ? [["allowReserved", "true"] as const] : []),
  ]);
}

/** The type of the param that holds a whole body. */
export function bodyType(context: Context, { encoding, shape }: Body, imports: Imports): string {
  switch (encoding) {
    case "binary":
      return imports.type("runtime/files", "BytesInput");
    case "text":
      return "string";
    case "formData":
    case "multipart":
      return "FormData";
    case "form":
    case "json":
      return paramsType(context, shape, imports);
  }
}

/** The type of a part that may be a file or several; `input` is what the type of one is called. */
export function fileType({ one, items }: FilePart, input: string): string {
  const typeOf = (kind: FileOrText): string => (kind === "file" ? input : "string");
  const list = items.map(typeOf).join(" | ");
  const lists = items.length === 0 ? [] : [`readonly ${items.length > 1 ? `(${list})` : list}[]`];
  return [...one.map(typeOf), ...lists].join(" | ");
}

/** Whether a whole body is handed on as it is given: the wire types have none for it. */
export function isRaw({ encoding, isSpread }: Body): boolean {
  return !isSpread && ["binary", "text", "formData", "multipart"].includes(encoding);
}
