import {
  StructureKind,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  type StatementStructures,
} from "ts-morph";
import type { BodyField, Field, Operation, Parameter } from "../model/model.js";
import type { OperationNames } from "../name/names.js";
import { bodyType, fileType } from "./bodies.js";
import { found, isCursor, operationNames, type Context } from "./context.js";
import { valueNotes } from "./listed-values.js";
import { importRefs } from "./shape-types.js";
import { paramNames, withSdkNames } from "./sdk-names.js";
import { docs } from "./ts/docs.js";
import type { Imports } from "./ts/imports.js";
import { keyText } from "./ts/literal.js";
import { fieldTypeText, orUndefined } from "./ts/type-text.js";

/** One property of an operation's params, at a path of names from the params. */
interface Param {
  readonly path: readonly string[];
  readonly type: string;
  readonly required: boolean;
  readonly paragraphs: readonly (string | undefined)[];
  readonly list?: readonly string[];
  readonly deprecated: boolean;
}

/** The interface of an operation's params, and those of the objects nested in it. */
export function emitParams(context: Context, operation: Operation, imports: Imports): readonly StatementStructures[] {
  const names = operationNames(context, operation);
  const params = [
    ...fieldParams(context, operation, imports),
    ...bodyParam(context, operation, imports),
    ...listParams(operation),
  ];
  if (params.length === 0) return [noParams(names)];
  const within = byGroup(params);
  const groups = [...names.groups].map(([path, name]) =>
    interfaceOf(name, `Part of {@link ${names.params}}.`, path.split("."), within, names.groups),
  );
  return [interfaceOf(names.params, `Params of {@link ${names.function}}.`, [], within, names.groups), ...groups];
}

/** The params in each nested object, and in those in it, by its path joined with dots; all of them by an empty one. */
function byGroup(params: readonly Param[]): ReadonlyMap<string, readonly Param[]> {
  const within = new Map<string, Param[]>();
  for (const param of params) {
    for (const [depth] of param.path.entries()) {
      const path = param.path.slice(0, depth).join(".");
      const known = within.get(path);
      if (known === undefined) within.set(path, [param]);
      else known.push(param);
    }
  }
  return within;
}

/** Not an empty interface, which would take anything. */
function noParams({ params, function: name }: OperationNames): StatementStructures {
  const about = `Params of {@link ${name}}, which has none.`;
  return {
    kind: StructureKind.TypeAlias,
    name: params,
    isExported: true,
    docs: docs({ about }),
    type: "Record<string, never>",
    leadingTrivia: "\n",
  };
}

/** Whether a call can leave the params out. */
export function areParamsOptional({ parameters, body }: Operation): boolean {
  const fields = [...parameters, ...(body?.fields ?? [])];
  return !fields.some(({ required }) => required) && !(body && !body.isSpread && body.required);
}

function interfaceOf(
  name: string,
  about: string,
  at: readonly string[],
  within: ReadonlyMap<string, readonly Param[]>,
  groups: ReadonlyMap<string, string>,
): InterfaceDeclarationStructure {
  const inside = within.get(at.join(".")) ?? [];
  const own = new Map(
    inside.flatMap((param) => (param.path.length === at.length + 1 ? [[param.path.at(-1), param]] : [])),
  );
  const steps = [...new Set(inside.map(({ path }) => path[at.length] ?? ""))];
  const properties = steps.map((step) => {
    const path = [...at, step].join(".");
    const param = own.get(step);
    return param ? propertyOf(param) : groupProperty(step, found(groups.get(path), path), within.get(path) ?? []);
  });
  return { kind: StructureKind.Interface, name, isExported: true, docs: docs({ about }), properties };
}

function propertyOf({
  path,
  type,
  required,
  paragraphs,
  list = [],
  deprecated,
}: Param): OptionalKind<PropertySignatureStructure> {
  return {
    name: keyText(path.at(-1) ?? ""),
    hasQuestionToken: !required,
    type: required ? type : orUndefined(type),
    docs: docs({ paragraphs, list, deprecated }, 2),
  };
}

function groupProperty(name: string, type: string, inside: readonly Param[]): OptionalKind<PropertySignatureStructure> {
  const required = inside.some((param) => param.required);
  return { name: keyText(name), hasQuestionToken: !required, type: required ? type : orUndefined(type) };
}

function fieldParams(context: Context, operation: Operation, imports: Imports): readonly Param[] {
  const { fields } = operationNames(context, operation);
  const names = paramNames(operation, context);
  const shown = operation.parameters.filter((parameter) => !isCursor(parameter, operation));
  return [...shown, ...(operation.body?.fields ?? [])].map((field) => ({
    path: found(fields.get(field.at), field.at),
    type: fieldType(context, field, imports),
    required: field.required,
    paragraphs: [withSdkNames(field.description, names), ...sizeNote(operation, field)],
    list: valueNotes(field.shape),
    deprecated: field.deprecated,
  }));
}

/** What is sent for the size of pages that the caller leaves open. */
function sizeNote({ pagination }: Operation, { wireName }: Field): readonly string[] {
  const size = pagination?.pageSize;
  if (size?.automatic === undefined || size.parameter !== wireName) return [];
  return [`Without it, pages of up to ${size.automatic} are asked for, and no more than \`limit\`.`];
}

function fieldType(context: Context, field: BodyField | Parameter, imports: Imports): string {
  if ("file" in field && field.file) return fileType(field.file, imports.type("runtime/files", "FileInput"));
  importRefs(context, field.shape, imports);
  if (field.json) imports.type("runtime/values", "JsonObject");
  return fieldTypeText(field, context.names, { side: "params", dates: context.dates });
}

function bodyParam(context: Context, operation: Operation, imports: Imports): readonly Param[] {
  const { body } = operation;
  const path = [operationNames(context, operation).body];
  if (body?.further) return [furtherParam(context, body.further, path, imports)];
  if (!body || body.isSpread) return [];
  const type = bodyType(context, body, imports);
  const description = withSdkNames(body.description, paramNames(operation, context));
  return [{ path, type, required: body.required, paragraphs: [description], deprecated: false }];
}

function furtherParam(context: Context, field: BodyField, path: readonly string[], imports: Imports): Param {
  const type = furtherType(fieldType(context, field, imports));
  const paragraphs = [field.description, furtherFieldsNote];
  return { path, type, required: false, paragraphs, deprecated: field.deprecated };
}

/** What is said of fields whose names the caller gives. */
export const furtherFieldsNote = "Further fields of the form, by their names on the wire.";

/** The type of fields whose names the caller gives. */
export function furtherType(type: string): string {
  return `{ readonly [name: string]: ${type} }`;
}

function listParams({ pagination }: Operation): readonly Param[] {
  if (!pagination) return [];
  const optional = { required: false, deprecated: false };
  return [
    { ...optional, path: ["limit"], type: "number", paragraphs: ["How many items at most. Default: all."] },
    { ...optional, path: ["cursor"], type: "string", paragraphs: ["The `nextCursor` of a page, to go on from there."] },
  ];
}
