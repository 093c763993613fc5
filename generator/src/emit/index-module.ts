import { StructureKind, type ExportDeclarationStructure } from "ts-morph";
import type { Operation } from "../model/model.js";
import { withAliases } from "./aliases.js";
import { exportedSchemas, found, operationNames, schemaNames, schemaOf, type Context } from "./context.js";
import { hasScope } from "./resource-method.js";
import { hasChangingProof } from "./security.js";
import { namesIn, specifier } from "./ts/imports.js";
import type { ModuleStructure } from "./ts/module.js";

/** The package's face: everything in it by name, so that bundlers keep only what is used. */
export function emitIndex(context: Context): ModuleStructure {
  const exports = [
    ...operationExports(context),
    ...resourceExports(context),
    ...exportedSchemas(context).map(({ name }) => {
      const { module, type } = schemaNames(context, name);
      const exported = withAliases(context, type);
      return context.names.values.has(name)
        ? from(module, exported, [])
        : from(module, readers(context, name), exported);
    }),
    ...(context.names.parsers.size === 0 ? [] : [from("models/json-text", [...context.names.parsers.values()], [])]),
    from("client", ["createClient"], ["Client", "ClientOptions"]),
    ...runtimeExports(),
    ...usedTypes(context),
    from("schema", [], ["components", "operations", "paths"]),
  ];
  return { module: "index", statements: exports };
}

/** What a webhook or callback sends arrives elsewhere than in a call, so that users read it themselves. */
function readers(context: Context, schema: string): readonly string[] {
  const isReceived = context.api.received.some((one) => one.schema === schema);
  const isRead = isReceived && context.isConverted(schemaOf(context, schema).shape);
  return isRead ? [schemaNames(context, schema).read] : [];
}

function operationExports(context: Context): readonly ExportDeclarationStructure[] {
  return context.api.tags.map((tag) => {
    const operations = context.api.operations.filter((operation) => operation.tag === tag.name);
    const names = operations.map((operation) => operationNames(context, operation));
    return from(
      found(context.names.tags.get(tag.name), tag.name).module,
      names.flatMap((one) => withAliases(context, one.function)),
      names.flatMap(({ params, groups }) => [params, ...groups.values()]).flatMap((type) => withAliases(context, type)),
    );
  });
}

function resourceExports(context: Context): readonly ExportDeclarationStructure[] {
  const { api, names } = context;
  return api.resources.map((resource) => {
    const path = resource.collectionPath;
    const { module, type, scope, function: make } = found(names.resources.get(path), path);
    const types = hasScope(resource) ? [type, scope] : [type];
    return from(
      module,
      withAliases(context, make),
      types.flatMap((one) => withAliases(context, one)),
    );
  });
}

function runtimeExports(): readonly ExportDeclarationStructure[] {
  const errors = [
    "AnswerError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "ConflictError",
    "ConnectionError",
    "DeadlineError",
    "DecodeError",
    "InvalidParameterError",
    "NotFoundError",
    "PermissionError",
    "RateLimitError",
    "SdkError",
    "ServerError",
    "TimeoutError",
    "UnprocessableError",
    "isApiError",
  ];
  return [
    from("runtime/errors", errors, []),
    from("runtime/observe", [], ["Attempt", "LogLevel", "Logger"]),
    from("runtime/pages", [], ["Page", "Paginated"]),
    from("runtime/send", ["withResponse"], ["RequestOptions"]),
    from("runtime/values", ["wireOf"], ["JsonObject", "JsonValue"]),
  ];
}

/** Types of params, results and options that only some APIs have. */
function usedTypes(context: Context): readonly ExportDeclarationStructure[] {
  const { operations } = context.api;
  const hasBytes = operations.some(({ body }) => body?.encoding === "binary");
  const hasFiles = hasBytes || operations.some(({ body }) => hasFile(body));
  const hasEvents = operations.some(({ success }) => success.kind === "events");
  return [
    ...(hasFiles ? [from("runtime/files", [], hasBytes ? ["BytesInput", "FileInput"] : ["FileInput"])] : []),
    ...(hasChangingProof(context) ? [from("runtime/security", [], ["Secret"])] : []),
    ...(hasEvents ? [from("runtime/streams", [], ["ServerSentEvent"])] : []),
  ];
}

function hasFile(body: Operation["body"]): boolean {
  return body !== undefined && [...body.fields, body.further].some((field) => field?.file !== undefined);
}

function from(module: string, values: readonly string[], types: readonly string[]): ExportDeclarationStructure {
  return {
    kind: StructureKind.ExportDeclaration,
    isTypeOnly: values.length === 0,
    namedExports: namesIn(values, types),
    moduleSpecifier: specifier("index", module),
  };
}
