import type { Body, BodyField, Field, Operation, Parameter, ParameterLocation, Shape } from "../model/model.js";
import { variantsOf } from "../model/resolution.js";
import { inside } from "../plan/inside.js";
import { answerInit } from "./answers.js";
import { bodyInit, formType, isRaw } from "./bodies.js";
import { found, objectsOf, operationNames, schemaOf, withoutNull, type Context } from "./context.js";
import { Conversion } from "./conversion.js";
import { wireType } from "./shape-types.js";
import { pagedInit } from "./paging.js";
import { groupAccess, groupChecks, paramAccess } from "./param-access.js";
import { placedInit } from "./servers.js";
import { securedInit } from "./security.js";
import { isStyled, styledInit } from "./styles.js";
import { access, array, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";
import { orUndefined } from "./ts/type-text.js";

/** `client.POST("/path", { …init, params, body } satisfies RequestOf<"Id">)`: the request, checked against the document. */
export function emitRequest(context: Context, operation: Operation, imports: Imports): string {
  const locations = ["path", "query", "header", "cookie"] as const;
  const params = locations.flatMap((location) => {
    const values = operation.parameters.filter((parameter) => parameter.in === location);
    return values.length === 0
      ? []
      : [[location, parameterValues(context, operation, location, values, imports)] as const];
  });
  const { body } = operation;
  const request = object(
    [
      ...(params.length === 0 ? [] : [["params", object(params)] as const]),
      ...(body ? [["body", bodyValue(context, operation, body, imports)] as const] : []),
    ],
    [initOf(context, operation, imports)],
  );
  const type = `${imports.type("client", "RequestOf")}<${literalText(operation.id)}>`;
  return call(`client.${operation.method.toUpperCase()}`, [
    literalText(operation.path),
    `${request} satisfies ${type}`,
  ]);
}

function initOf(context: Context, operation: Operation, imports: Imports): string {
  const init = styledInit(context, operation, bodyInit(context, operation, imports), imports);
  const secured = securedInit(context, operation, init, imports);
  const placed = placedInit(operation, secured, context, imports);
  return answerInit(operation, pagedInit(operation, placed, imports), imports);
}

function parameterValues(
  context: Context,
  operation: Operation,
  location: ParameterLocation,
  parameters: readonly Parameter[],
  imports: Imports,
): string {
  const sent = location === "query" ? parameters.filter((one) => !isUnsaid(operation, one)) : parameters;
  const entries = sent.map((parameter): readonly [string, string] => [
    parameter.wireName,
    location === "query" && operation.pagination
      ? pageValue(context, operation, parameter, imports)
      : fieldValue(context, operation, parameter, imports),
  ]);
  return object(entries);
}

/**
 * Whether a query parameter is the size of pages where nothing says how large they may be, and no page's URL does; or a place
 * that the URL of a page says, if anything does.
 */
function isUnsaid({ pagination }: Operation, { wireName }: Parameter): boolean {
  const { pageSize: size, cursor = [], places } = pagination ?? {};
  if (places?.includes(wireName)) return true;
  const isTaken = cursor.includes(wireName) && places === undefined;
  return size?.parameter === wireName && size.automatic === undefined && !isTaken;
}

/** A query parameter of a list: the page's size and the cursor's parameters come from the page, others from the caller. */
function pageValue(context: Context, operation: Operation, parameter: Parameter, imports: Imports): string {
  const { pageSize, cursor, opposite } = found(operation.pagination, operation.id);
  if (parameter.wireName === pageSize?.parameter && pageSize.automatic !== undefined) return "page.size";
  const { schemas } = context.lookup;
  const kinds = variantsOf(parameter.shape, schemas).map(({ kind }) => kind);
  const as = kinds.every((kind) => kind === "number" || kind === "null") ? "Number" : "String";
  if (cursor.includes(parameter.wireName)) return call("page.get", [literalText(parameter.wireName), as]);
  const value = fieldValue(context, operation, parameter, imports);
  if (parameter.wireName !== opposite) return value;
  const [place = ""] = cursor;
  return `${call("page.get", [literalText(place), "String"])} === undefined ? ${value} : undefined`;
}

/** What is sent for a parameter or form field. */
function fieldValue(context: Context, operation: Operation, field: BodyField | Parameter, imports: Imports): string {
  const path = found(operationNames(context, operation).fields.get(field.at), field.at);
  const label = path.join(".");
  const checks = isWrittenTwice(context, field) ? groupChecks(context, operation, path, imports) : [];
  const value =
    checks.length > 0 ? groupAccess(context, operation, path) : paramAccess(context, operation, path, imports);
  const isParameter = "in" in field;
  const written =
    !isParameter && field.file
      ? call(imports.value("runtime/files", "raw"), [value])
      : encodedValue(context, field, value, label, !isParameter && isForm(operation), imports);
  const encoded = isParameter && field.asJson ? call("JSON.stringify", [written]) : written;
  const isPath = isParameter && field.in === "path" && !isStyled(context, field);
  const sent = isPath ? call(imports.value("runtime/values", "segment"), [literalText(label), encoded]) : encoded;
  const safe = field.personal ? call(imports.value("runtime/send", "personal"), ["init", sent]) : sent;
  return checks.length > 0 ? [...checks, `(${safe})`].join(" && ") : safe;
}

/** Whether what is written asks first whether the value is there, which TypeScript does not follow through a call. */
function isWrittenTwice(context: Context, field: Field): boolean {
  const { shape } = withoutNull(field.shape);
  return !field.json && shape.kind !== "string" && context.isConverted(shape);
}

/** What is sent for a form field, whatever openapi-fetch's types make of it. */
function bodyField(context: Context, operation: Operation, field: BodyField, imports: Imports): string {
  const value = fieldValue(context, operation, field, imports);
  return !field.file && context.usage.isAltered(field.shape) ? `${value} as never` : value;
}

function isForm({ body }: Operation): boolean {
  return body?.encoding === "form";
}

function encodedValue(
  context: Context,
  field: Field,
  value: string,
  label: string,
  isInForm: boolean,
  imports: Imports,
): string {
  const { shape, nullable } = withoutNull(field.shape);
  const unlessNull = nullable ? `${value} === null ? null : ` : "";
  if (field.json) return unlessNull + call(imports.value("runtime/values", "jsonText"), [literalText(label), value]);
  if (!context.isConverted(shape)) return value;
  const conversion = new Conversion(context, imports, "write", { isInForm });
  if (shape.kind === "string") return unlessNull + conversion.of(shape, value, label);
  if (nullable) return `${value} && ${conversion.of(shape, value, label)}`;
  return field.required ? conversion.of(shape, value, label) : conversion.ofOptional(shape, value, label);
}

function bodyValue(context: Context, operation: Operation, body: Body, imports: Imports): string {
  if (body.isSpread) return spreadBody(context, operation, body, imports);
  const { body: name } = operationNames(context, operation);
  const value = access("params", name);
  if (isRaw(body)) return call(imports.value("runtime/files", "raw"), [value]);
  const conversion = new Conversion(context, imports, "write", { isInForm: false });
  const written = body.required
    ? conversion.of(body.shape, value, name)
    : conversion.ofOptional(body.shape, value, name);
  if (context.usage.isDeep(body.shape) && !context.isConverted(body.shape)) return `${written} as never`;
  const isAltered = context.usage.isAltered(body.shape);
  if (!isAltered && !isInferred(context, body.shape)) return written;
  const type = wireType(context, body.shape, imports);
  const checked = `((${written}) satisfies ${body.required ? type : orUndefined(type)})`;
  return isAltered ? `${checked} as never` : checked;
}

/** Whether the type of what is written depends on the type that is asked for, which is one of several where media types are. */
function isInferred(context: Context, shape: Shape): boolean {
  if (shape.kind === "ref" || !context.isConverted(shape)) return false;
  const isMixed = objectsOf(withoutNull(shape).shape, context).some(
    ({ properties, additional }) => additional !== undefined && properties.length > 0,
  );
  return isMixed || inside(shape).some((inner) => isInferred(context, inner));
}

/** What is written of a shape, where that is not converted either. */
function onWire(context: Context, shape: Shape): Shape {
  if (shape.kind === "ref") return onWire(context, schemaOf(context, shape.schema).shape);
  return shape.kind === "wire" ? shape.shape : shape;
}

/** The fields of a form. No literal has the type of known fields and others that have a type, too. */
function spreadBody(context: Context, operation: Operation, body: Body, imports: Imports): string {
  const { fields, shape, further, isChoice } = body;
  const entries = fields.map((field) => [field.wireName, bodyField(context, operation, field, imports)] as const);
  if (isChoice) {
    const spreads = further ? [furtherFields(context, operation, further, imports)] : [];
    return `(${object(entries, spreads)} satisfies ${formType(operation, body, imports)}) as never`;
  }
  const objects = objectsOf(onWire(context, shape), context);
  const isMixed = objects.some(({ additional }) => additional && additional.kind !== "unknown");
  if (!isMixed && !further) return object(entries);
  // Of several media types, one may be of anything.
  const type = `Extract<${formType(operation, body, imports)}, Readonly<Record<string, unknown>>>`;
  const others = further ? furtherFields(context, operation, further, imports) : object([]);
  return call(imports.value("runtime/values", "withOthers"), [object(entries), others], [type]);
}

/** Fields whose names the caller gives. Those of the document go before them. */
function furtherFields(context: Context, operation: Operation, field: BodyField, imports: Imports): string {
  const name = operationNames(context, operation).body;
  const given = `(${access("params", name)} ?? {})`;
  const { shape } = withoutNull(field.shape);
  const converted = field.file
    ? imports.value("runtime/files", "raw")
    : context.isConverted(shape) &&
      new Conversion(context, imports, "write", { isInForm: isForm(operation) }).function(shape, name);
  const read = field.personal ? withheld(converted || undefined, imports) : converted;
  const others = read ? call(imports.value("runtime/values", "mapOthers"), [given, array([]), read]) : given;
  return !field.file && context.usage.isAltered(shape) ? `(${others} as never)` : others;
}

/** A function that notes its value as personal data, and gives it as another one writes it. */
function withheld(written: string | undefined, imports: Imports): string {
  const value = written === undefined ? "value" : call(written, ["value"]);
  return `(value) => ${call(imports.value("runtime/send", "personal"), ["init", value])}`;
}
