import { StructureKind, type FunctionDeclarationStructure, type StatementStructures } from "ts-morph";
import type { Operation, Shape, Tag } from "../model/model.js";
import { functionAliases, typeAliases } from "./aliases.js";
import { answerReader, answerType, emitStream } from "./answers.js";
import { found, operationNames, type Context } from "./context.js";
import { isInherited, ownOf } from "./inherited-names.js";
import { modelType } from "./shape-types.js";
import { emitPaging, readPage } from "./paging.js";
import { areParamsOptional, emitParams } from "./params.js";
import { emitRequest } from "./request.js";
import { paramNames, withSdkNames } from "./sdk-names.js";
import { docs } from "./ts/docs.js";
import { access, arrow, call, object } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";

/** The module of a tag: for each operation the interface of its params and the function that sends it. */
export function emitOperations(context: Context, tag: Tag): ModuleStructure {
  const { module } = found(context.names.tags.get(tag.name), tag.name);
  const imports = new Imports(module);
  const operations = context.api.operations.filter((operation) => operation.tag === tag.name);
  const declarations = operations.flatMap((operation): readonly StatementStructures[] => [
    ...emitParams(context, operation, imports),
    operationFunction(context, operation, imports),
    ...operationAliases(context, operation),
  ]);
  return moduleOf(module, imports, declarations);
}

function operationAliases(context: Context, operation: Operation): readonly StatementStructures[] {
  const { function: name, params, groups } = operationNames(context, operation);
  const types = [params, ...groups.values()];
  return [...types.flatMap((type) => typeAliases(context, type)), ...functionAliases(context, name)];
}

function operationFunction(context: Context, operation: Operation, imports: Imports): FunctionDeclarationStructure {
  const names = operationNames(context, operation);
  const sent = sendCall(context, operation, imports);
  const isUsed = operation.pagination !== undefined || operation.body !== undefined || operation.parameters.length > 0;
  const told = [operation.summary, operation.description];
  const paragraphs = told.map((text) => withSdkNames(text, paramNames(operation, context)));
  const params = { name: isUsed ? "params" : "_params", type: names.params };
  return {
    kind: StructureKind.Function,
    name: names.function,
    isExported: true,
    docs: docs({ paragraphs, deprecated: operation.deprecated }),
    parameters: [
      { name: "client", type: imports.type("client", "Client") },
      areParamsOptional(operation) ? { ...params, initializer: noParams(context, operation) } : params,
      { name: "options", type: imports.type("runtime/send", "RequestOptions"), hasQuestionToken: true },
    ],
    returnType: resultType(context, operation, imports),
    statements: [`return ${repeated(context, operation, sent, imports)};`],
  };
}

/** A list or a stream asks again and again, or later. */
function repeated(context: Context, operation: Operation, sent: string, imports: Imports): string {
  const { pagination, success } = operation;
  if (pagination) return emitPaging(context, operation, sent, imports);
  return success.kind === "events" || success.kind === "lines" ? emitStream(context, success, sent, imports) : sent;
}

/** The type of what the function returns. */
export function resultType(context: Context, { success, pagination }: Operation, imports: Imports): string {
  if (pagination) {
    return `${imports.type("runtime/pages", "Paginated")}<${modelType(context, pagination.item, imports)}>`;
  }
  const typeOf = (shape: Shape): string => modelType(context, shape, imports);
  return answerType(success, typeOf, (name) => imports.type("runtime/streams", name));
}

function sendCall(context: Context, operation: Operation, imports: Imports): string {
  const names = operationNames(context, operation);
  const isOnce = operation.body?.encoding === "binary";
  const isTold = operation.idempotent && operation.method === "post";
  const facts = object([["id", literalText(operation.id)], ...(isTold ? ([["idempotent", "true"]] as const) : [])]);
  const isByStatus = operation.success.kind === "json" && operation.success.isByStatus;
  const sender = isByStatus
    ? imports.value("runtime/by-status", "sendByStatus")
    : imports.value("runtime/send", "send");
  return call(sender, [
    isOnce ? call(imports.value("runtime/files", "once"), ["options", access("params", names.body)]) : "options",
    facts,
    arrow("init", ownParams(context, operation, imports)),
    operation.pagination ? readPage(context, operation, imports) : answerReader(context, operation.success, imports),
  ]);
}

/** The request, from params none of which is what every object has. */
function ownParams(context: Context, operation: Operation, imports: Imports): string {
  const names = outerNames(context, operation);
  return ownOf("params", names, "params", () => emitRequest(context, operation, imports), imports);
}

/** What stands for params that are left out. To the compiler, `{}` has a `constructor`. */
function noParams(context: Context, operation: Operation): string {
  return outerNames(context, operation).some(isInherited) ? "Object.create(null)" : "{}";
}

function outerNames(context: Context, operation: Operation): readonly string[] {
  return [...operationNames(context, operation).fields.values()].flatMap(([name]) => name ?? []);
}
