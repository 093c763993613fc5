import {
  StructureKind,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
} from "ts-morph";
import type { Action, Operation, Parameter, Resource } from "../model/model.js";
import { isIdentifier } from "../name/casing.js";
import type { ResourceNames } from "../name/names.js";
import { reservedValues } from "../name/reserved.js";
import { found, operationNames, type Context } from "./context.js";
import { resultType } from "./operations.js";
import { areParamsOptional } from "./params.js";
import { paramNames, withSdkNames } from "./sdk-names.js";
import { docs } from "./ts/docs.js";
import { arrow, call, object } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { keyText, literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";
import { fieldTypeText } from "./ts/type-text.js";

/** The module of a resource handle: its scope, its interface, and the function that makes it. */
export function emitResource(context: Context, resource: Resource): ModuleStructure {
  const names = found(context.names.resources.get(resource.collectionPath), resource.collectionPath);
  const imports = new Imports(names.module);
  const scope = scopeParameters(context, resource);
  const methods = resource.actions.map((action) => methodOf(context, resource, action, names, imports));
  const isScoped = hasScope(resource);
  const about = isScoped ? `Operations with one {@link ${names.scope}} in common.` : "Operations on a collection.";
  return moduleOf(names.module, imports, [
    ...(isScoped ? [scopeInterface(context, names, scope)] : []),
    {
      kind: StructureKind.Interface,
      name: names.type,
      isExported: true,
      docs: docs({ about, paragraphs: [`\`${resource.collectionPath}\``] }),
      methods: methods.map(({ signature }) => signature),
    },
    handleFunction(names, isScoped, methods, imports),
  ]);
}

/** Whether the path of the collection has parameters, which a handle then keeps. */
export function hasScope({ collectionPath }: Resource): boolean {
  return collectionPath.includes("{");
}

/** One method: its signature, and the function behind it. */
interface Method {
  readonly name: string;
  readonly signature: OptionalKind<MethodSignatureStructure>;
  readonly implementation: string;
}

function methodOf(
  context: Context,
  resource: Resource,
  action: Action,
  names: ResourceNames,
  imports: Imports,
): Method {
  const operation = operationOf(context, action);
  const { function: operationName, params } = operationNames(context, operation);
  const { module } = found(context.names.tags.get(operation.tag), operation.tag);
  const name = found(names.methods.get(operation.id), operation.id);
  const item = operation.path === resource.itemPath ? itemParameter(context, resource, operation) : undefined;
  const isScoped = hasScope(resource);
  const kept = [...(isScoped ? [`keyof ${names.scope}`] : []), ...(item ? [literalText(item.name)] : [])].join(" | ");
  const all = imports.type(module, params);
  const rest = { name: "params", type: kept === "" ? all : `Omit<${all}, ${kept}>` };
  const sent =
    kept === ""
      ? "params"
      : object(item ? [[item.name, item.argument]] : [], ["params", ...(isScoped ? ["scope"] : [])]);
  const about = withSdkNames(operation.summary ?? operation.description, paramNames(operation, context));
  const send = call(imports.value(module, operationName), ["client", sent, "options"]);
  return {
    name,
    signature: {
      name: keyText(name),
      docs: docs({ paragraphs: [about], deprecated: operation.deprecated }, 2),
      parameters: [
        ...(item ? [{ name: item.argument, type: item.type }] : []),
        { ...rest, hasQuestionToken: isRestOptional(operation, resource) },
        { name: "options", type: imports.type("runtime/send", "RequestOptions"), hasQuestionToken: true },
      ],
      returnType: resultType(context, operation, imports),
    },
    implementation: arrow([...(item ? [item.argument] : []), "params", "options"].join(", "), send),
  };
}

function handleFunction(
  names: ResourceNames,
  isScoped: boolean,
  methods: readonly Method[],
  imports: Imports,
): FunctionDeclarationStructure {
  const entries = methods.map(({ name, implementation }) => [name, implementation] as const);
  return {
    kind: StructureKind.Function,
    name: names.function,
    isExported: true,
    docs: docs({ about: `The {@link ${names.type}}${isScoped ? ` of one {@link ${names.scope}}` : ""}.` }),
    parameters: [
      { name: "client", type: imports.type("client", "Client") },
      ...(isScoped ? [{ name: "scope", type: names.scope }] : []),
    ],
    returnType: names.type,
    statements: [`return ${object(entries)};`],
  };
}

function scopeInterface(
  context: Context,
  names: ResourceNames,
  scope: readonly { readonly name: string; readonly parameter: Parameter }[],
): InterfaceDeclarationStructure {
  const told = new Map(scope.map(({ name, parameter }) => [parameter.wireName, name]));
  return {
    kind: StructureKind.Interface,
    name: names.scope,
    isExported: true,
    docs: docs({ about: `What all calls of a {@link ${names.type}} have in common.` }),
    properties: scope.map(({ name, parameter }) => ({
      name: keyText(name),
      type: fieldTypeText(parameter, context.names, { side: "params", dates: context.dates }),
      docs: docs({ paragraphs: [withSdkNames(parameter.description, told)] }, 2),
    })),
  };
}

/** The path parameters of the collection, under the names that its first operation has for them. */
function scopeParameters(
  context: Context,
  resource: Resource,
): readonly { readonly name: string; readonly parameter: Parameter }[] {
  const [action] = resource.actions;
  const operation = operationOf(context, found(action, resource.collectionPath));
  const path = operation.parameters.filter(
    (one) => one.in === "path" && resource.collectionPath.includes(`{${one.wireName}}`),
  );
  return path.map((parameter) => ({ name: paramName(context, operation, parameter), parameter }));
}

/** The item path's last parameter: its name in the params, and as an argument of the handle's methods. */
function itemParameter(
  context: Context,
  resource: Resource,
  operation: Operation,
): { readonly name: string; readonly argument: string; readonly type: string } {
  const parameter = found(
    operation.parameters.find((one) => one.in === "path" && one.wireName === resource.itemParameter),
    resource.itemParameter,
  );
  const name = paramName(context, operation, parameter);
  const functions = [...context.names.operations.values()].map((names) => names.function);
  return {
    name,
    argument: isIdentifier(name) && !reservedValues.has(name) && !functions.includes(name) ? name : "item",
    type: fieldTypeText(parameter, context.names, { side: "params", dates: context.dates }),
  };
}

function isRestOptional(operation: Operation, resource: Resource): boolean {
  const inPath = new Set(
    operation.parameters.filter((one) => one.in === "path" && resource.itemPath.includes(`{${one.wireName}}`)),
  );
  return areParamsOptional({ ...operation, parameters: operation.parameters.filter((one) => !inPath.has(one)) });
}

function operationOf(context: Context, { operation }: Action): Operation {
  return found(
    context.api.operations.find(({ id }) => id === operation),
    operation,
  );
}

function paramName(context: Context, operation: Operation, parameter: Parameter): string {
  const [name] = found(operationNames(context, operation).fields.get(parameter.at), parameter.at);
  return name ?? parameter.wireName;
}
