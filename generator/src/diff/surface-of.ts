import { exportedSchemas, found, isCursor, operationNames, schemaNames, type Context } from "../emit/context.js";
import { hasScope } from "../emit/resource-method.js";
import { askedCredentials, credentialsOf, usedSchemes } from "../emit/security.js";
import { serverVariables } from "../emit/servers.js";
import type { Pointer } from "../json.js";
import { credentialsIn } from "../model/credential-names.js";
import type { BodyField, Operation, Resource, Schema, SecurityScheme, Success } from "../model/model.js";
import type { ClientSurface, OperationSurface, ResourceSurface, Surface } from "./surface.js";
import { fieldType, plain, propertyType, typeOf, unionOf } from "./type-of.js";
import type { Model, ObjectType, PropertyType, Type } from "./type.js";

/** What callers see of an SDK. */
export function surfaceOf(context: Context & { readonly package?: { readonly name: string } | undefined }): Surface {
  const { api, names } = context;
  return {
    operations: byName(api.operations.map((operation) => operationSurface(operation, context))),
    models: byName(exportedSchemas(context).map((schema) => modelSurface(schema, context))),
    resources: byName(api.resources.map((resource) => resourceSurface(resource, context))),
    parsers: [...names.parsers.values()],
    client: clientSurface(context),
    packageName: context.package?.name,
  };
}

function byName<Named extends { readonly name: string }>(all: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(all.map((one) => [one.name, one]));
}

function operationSurface(operation: Operation, context: Context): OperationSurface {
  const { at, method, path, pagination, success, body, idempotent, deprecated, summary, description } = operation;
  const names = operationNames(context, operation);
  return {
    at,
    name: names.function,
    types: [names.params, ...names.groups.values()],
    params: paramsType(operation, context),
    result: pagination ? typeOf(pagination.item, context) : answerType(success, context),
    answer: pagination ? "list" : answerForm(success),
    paging: pagination ? pagingText(pagination) : "",
    pagingAt: pagination?.at ?? at,
    route: `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`,
    module: found(context.names.tags.get(operation.tag), operation.tag).module,
    encoding: body ? body.mediaType : "",
    credentials: credentialsAsked(operation, context),
    idempotent,
    deprecated,
    description: [summary, description].join("\n\n").trim(),
  };
}

function credentialsAsked({ security }: Operation, context: Context): OperationSurface["credentials"] {
  const schemes = usedSchemes(context);
  const alternatives = security.flatMap((ids) =>
    ids.reduce<readonly (readonly string[])[]>(
      (asked, id) => {
        const scheme = schemes.find((one) => one.id === id);
        return asked.flatMap((names) => proofs(scheme).map((more) => [...names, ...more]));
      },
      [[]],
    ),
  );
  return alternatives.length === 0 ? [[]] : alternatives;
}

/** The options that prove who calls by one scheme: any list of them does. */
function proofs(scheme: SecurityScheme | undefined): readonly (readonly string[])[] {
  const names = credentialsOf(scheme).map(({ name }) => name);
  return scheme?.kind === "oauth2" ? [names, [scheme.token.name]] : [names];
}

/** What a call gives, or each value of a stream. */
function answerType(success: Success, context: Context): Type {
  const names = { text: "string", binary: "Blob", empty: "void" } as const;
  if (success.kind === "json" && success.others) {
    return unionOf(success.at, [typeOf(success.shape, context), plain(success.at, names[success.others.kind])]);
  }
  if ("shape" in success) return typeOf(success.shape, context);
  return plain(success.at, names[success.kind]);
}

/** Whether values arrive all at once or one by one. */
function answerForm({ kind }: Success): OperationSurface["answer"] {
  return kind === "events" || kind === "lines" ? kind : "whole";
}

function pagingText({ style, items, next, last, cursor, pageSize }: NonNullable<Operation["pagination"]>): string {
  const size = pageSize?.automatic ? `, ${pageSize.automatic} at a time` : "";
  return `by ${style}, items ${items.join(".")}, next ${(last ? ["last", ...last] : next).join(".")}, cursor ${cursor.join(" ")}${size}`;
}

/** A param with its path of names from the params. */
interface Placed {
  readonly path: readonly string[];
  readonly property: PropertyType;
}

function paramsType(operation: Operation, context: Context): ObjectType {
  const { fields, body: bodyName } = operationNames(context, operation);
  const { body, pagination, at } = operation;
  const placed = (field: Parameters<typeof fieldType>[0], form: string): Placed => {
    const path = found(fields.get(field.at), field.at);
    return { path, property: propertyType(field, path.at(-1) ?? "", fieldType(field, context), form) };
  };
  const parameters = operation.parameters
    .filter((parameter) => !isCursor(parameter, operation))
    .map((parameter) =>
      placed(parameter, [parameter.in, parameter.style, parameter.explode ? "explode" : ""].join(" ").trim()),
    );
  const form = body?.isSpread ? body.fields.map((field) => placed(field, body.encoding)) : [];
  const json = body && !body.isSpread ? [{ path: [bodyName], property: bodyParam(body, bodyName, context) }] : [];
  const further = body?.further ? [{ path: [bodyName], property: furtherParam(body.further, bodyName, context) }] : [];
  const list = pagination ? [listParam(at, "limit", "number"), listParam(at, "cursor", "string")] : [];
  return nested(at, [...parameters, ...form, ...json, ...further, ...list], 0);
}

function bodyParam(body: NonNullable<Operation["body"]>, name: string, context: Context): PropertyType {
  const { at, required, description, shape } = body;
  const facts = { form: "body", nullText: undefined, personal: false };
  return { at, name, required, description, deprecated: false, wire: "", facts, type: typeOf(shape, context) };
}

function furtherParam(field: BodyField, name: string, context: Context): PropertyType {
  const { at, description, deprecated } = field;
  const facts = { form: "additional fields", nullText: undefined, personal: false };
  const type: ObjectType = { kind: "object", at, properties: [], others: fieldType(field, context) };
  return { at, name, required: false, description, deprecated, wire: "", facts, type };
}

function listParam(at: Pointer, name: string, type: "number" | "string"): Placed {
  const facts = { form: "", nullText: undefined, personal: false };
  const about = { required: false, deprecated: false, description: undefined };
  return { path: [name], property: { at, name, type: plain(at, type), wire: `\0${name}`, facts, ...about } };
}

/** The object that params with a path of this length in common make; dotted form fields nest. */
function nested(at: Pointer, params: readonly Placed[], depth: number): ObjectType {
  const steps = [...new Set(params.map(({ path }) => path[depth] ?? ""))];
  const properties = steps.map((name): PropertyType => {
    const inside = params.filter(({ path }) => path[depth] === name);
    const own = inside.find(({ path }) => path.length === depth + 1);
    if (own !== undefined) return own.property;
    const first = inside[0]?.property;
    const group = nested(first?.at ?? at, inside, depth + 1);
    const facts = { form: "", nullText: undefined, personal: false };
    const about = { deprecated: false, description: undefined, facts, wire: `\0${name}` };
    return { at: group.at, name, type: group, required: inside.some(({ property }) => property.required), ...about };
  });
  return { kind: "object", at, properties, others: undefined };
}

function modelSurface(schema: Schema, context: Context): Model {
  const { name, at, shape, deprecated, description } = schema;
  return {
    at,
    name: schemaNames(context, name).type,
    schema: name,
    type: typeOf(shape, context),
    deprecated,
    description,
    read: context.usage.read.has(name),
    written: context.usage.written.has(name),
  };
}

function resourceSurface(resource: Resource, { names }: Context): ResourceSurface {
  const { at, collectionPath, actions } = resource;
  const { function: name, type, scope, methods } = found(names.resources.get(collectionPath), collectionPath);
  return {
    at,
    name,
    path: collectionPath,
    types: hasScope(resource) ? [type, scope] : [type],
    methods: new Map(
      actions.map(({ operation }) => [
        found(methods.get(operation), operation),
        found(names.operations.get(operation), operation).function,
      ]),
    ),
  };
}

function clientSurface(context: Context): ClientSurface {
  const { api } = context;
  const schemes = usedSchemes(context);
  const served = api.servers.filter(({ url }) => /^https?:\/\//.test(url));
  return {
    credentials: schemes.flatMap((scheme) => credentialsIn(scheme).map(([, credential]) => credential)),
    asked: new Set(askedCredentials(context)),
    scheme: schemes.length === 0 ? undefined : schemes.map(schemeText).join(", "),
    schemeAt: schemes[0]?.at,
    variables: new Map(
      serverVariables(context).map(({ at, option, env, default: usual = "" }) => [
        option,
        { at, default: env ? `${usual} or $${env}` : usual },
      ]),
    ),
    urls: served.map(({ url }) => url),
    serversAt: served[0]?.at ?? api.servers[0]?.at,
  };
}

function schemeText(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `${scheme.in} ${scheme.wireName}`;
    case "oauth2":
      return `OAuth 2.0 tokens from ${scheme.tokenUrl}`;
    default:
      return `HTTP ${scheme.kind} authentication`;
  }
}
