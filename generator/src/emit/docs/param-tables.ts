import type { BodyField, Field, Operation } from "../../model/model.js";
import { fileType } from "../bodies.js";
import { operationNames } from "../context.js";
import { furtherFieldsNote, furtherType } from "../params.js";
import { paramNames, withSdkNames } from "../sdk-names.js";
import { fieldTypeText, typeText } from "../ts/type-text.js";
import { fieldNotes, nullNote } from "./constraints.js";
import type { DocsContext } from "./docs-context.js";
import { linkedType } from "./links.js";
import { code, proseLine } from "./markdown.js";
import { table } from "./page.js";
import { otherParams, pathParams, type Param } from "./params.js";

/** The tables of an operation's params. */

/** The params in the path of the URL. */
export function pathTable(operation: Operation, context: DocsContext): string {
  return paramTable(pathParams(operation, context).map((param) => paramRow(param, [], operation, context)));
}

/** All other params: of query, headers, form or body, and those that every list has. */
export function otherTable(operation: Operation, context: DocsContext): string {
  return paramTable([
    ...otherParams(operation, context).map((param) =>
      paramRow(param, otherNotes(param, operation), operation, context),
    ),
    ...bodyRows(operation, context),
    ...listRows(operation),
  ]);
}

function paramTable(rows: readonly (readonly string[])[]): string {
  return table(["Name", "Type", "Description"], rows) || "None.";
}

function paramRow(
  { path, field }: Param,
  notes: readonly string[],
  operation: Operation,
  context: DocsContext,
): readonly string[] {
  const type = paramType(field, context);
  const description = [
    withSdkNames(proseLine(field.description), paramNames(operation, context)),
    ...fieldNotes(field),
    ...nullNote(field),
    ...notes,
  ];
  return [code(path.join(".")), linkedType(type, field.shape, context), sentences(description)];
}

function otherNotes({ field }: Param, { pagination }: Operation): readonly string[] {
  const size = pagination?.pageSize;
  return [
    ...(field.required ? ["Required."] : []),
    ...(field.json ? ["An object is sent as JSON text."] : []),
    ...(size?.automatic !== undefined && size.parameter === field.wireName ? [sizeNote(size.automatic)] : []),
  ];
}

function sizeNote(automatic: number): string {
  return `Without it, pages of up to ${automatic} are asked for, and no more than \`limit\`.`;
}

function bodyRows(operation: Operation, context: DocsContext): readonly (readonly string[])[] {
  const { body } = operation;
  if (body?.further) return [furtherRow(operation, body.further, context)];
  if (body === undefined || body.isSpread) return [];
  const type = typeText(body.shape, context.names, { side: "params", dates: context.dates });
  const notes = body.required ? ["Required."] : [];
  return [
    [
      code(operationNames(context, operation).body),
      linkedType(type, body.shape, context),
      sentences([
        withSdkNames(proseLine(body.description), paramNames(operation, context)),
        "The body of the request.",
        ...notes,
      ]),
    ],
  ];
}

function furtherRow(operation: Operation, field: BodyField, context: DocsContext): readonly string[] {
  const type = furtherType(paramType(field, context));
  const names = paramNames(operation, context);
  return [
    code(operationNames(context, operation).body),
    linkedType(type, field.shape, context),
    sentences([withSdkNames(proseLine(field.description), names), ...fieldNotes(field), furtherFieldsNote]),
  ];
}

function paramType(field: Field | BodyField, context: DocsContext): string {
  if ("file" in field && field.file) return fileType(field.file, "FileInput");
  return fieldTypeText(field, context.names, { side: "params", dates: context.dates });
}

function listRows({ pagination }: Operation): readonly (readonly string[])[] {
  if (pagination === undefined) return [];
  return [
    ["`limit`", "`number`", "How many items to give at most. Without it, all. Whole number, at least 0."],
    ["`cursor`", "`string`", "The `nextCursor` of a page: the list goes on from there. Without it, from the start."],
  ];
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
