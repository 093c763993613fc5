import { StructureKind, type FunctionDeclarationStructure, type InterfaceDeclarationStructure } from "ts-morph";
import type { Parameter, Resource, Shape } from "../model/model.js";
import type { ResourceNames } from "../name/names.js";
import { functionAliases, typeAliases } from "./aliases.js";
import { found, type Context } from "./context.js";
import { importRefs } from "./shape-types.js";
import { emitMethod, hasScope, operationOf, pathParamName, type Method } from "./resource-method.js";
import { withSdkNames } from "./sdk-names.js";
import { docs } from "./ts/docs.js";
import { object } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { keyText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";
import { fieldTypeText } from "./ts/type-text.js";

/** The module of a resource handle: its scope, its interface, and the function that makes it. */
export function emitResource(context: Context, resource: Resource): ModuleStructure {
  const names = found(context.names.resources.get(resource.collectionPath), resource.collectionPath);
  const imports = new Imports(names.module);
  const methods = resource.actions.map((action) => emitMethod(context, resource, action, names, imports));
  const isScoped = hasScope(resource);
  const about = isScoped ? `Operations with one {@link ${names.scope}} in common.` : "Operations on a collection.";
  return moduleOf(names.module, imports, [
    ...(isScoped ? [scopeInterface(context, names, resource, imports)] : []),
    {
      kind: StructureKind.Interface,
      name: names.type,
      isExported: true,
      docs: docs({ about, paragraphs: [`\`${resource.collectionPath}\``] }),
      methods: methods.map(({ signature }) => signature),
    },
    handleFunction(names, isScoped, methods, imports),
    ...[...(isScoped ? [names.scope] : []), names.type].flatMap((type) => typeAliases(context, type)),
    ...functionAliases(context, names.function),
  ]);
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
  resource: Resource,
  imports: Imports,
): InterfaceDeclarationStructure {
  const scope = scopeParameters(context, resource);
  for (const { shapes } of scope) for (const shape of shapes) importRefs(context, shape, imports);
  const told = new Map(scope.map(({ name, parameter }) => [parameter.wireName, name]));
  return {
    kind: StructureKind.Interface,
    name: names.scope,
    isExported: true,
    docs: docs({ about: `What all calls of a {@link ${names.type}} have in common.` }),
    properties: scope.map(({ name, parameter, shapes }) => ({
      name: keyText(name),
      type: allOf(
        shapes.map((shape) =>
          fieldTypeText({ ...parameter, shape }, context.names, { side: "params", dates: context.dates }),
        ),
      ),
      docs: docs({ paragraphs: [withSdkNames(parameter.description, told)] }, 2),
    })),
  };
}

interface ScopeParameter {
  readonly name: string;
  readonly parameter: Parameter;
  /** What the operations say of it: all of it holds for a value that is given to any of them. */
  readonly shapes: readonly Shape[];
}

/** The path parameters of the collection, under the names that its first operation has for them. */
function scopeParameters(context: Context, resource: Resource): readonly ScopeParameter[] {
  const operations = resource.actions.map((action) => operationOf(context, action));
  const parameters = operations.flatMap((operation) => operation.parameters.filter((one) => one.in === "path"));
  const first = found(operations[0], resource.collectionPath);
  const path = first.parameters.filter(
    (one) => one.in === "path" && resource.collectionPath.includes(`{${one.wireName}}`),
  );
  return path.map((parameter) => ({
    name: pathParamName(context, first, parameter),
    parameter,
    shapes: parameters.filter(({ wireName }) => wireName === parameter.wireName).map(({ shape }) => shape),
  }));
}

function allOf(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.length > 1 ? distinct.map((type) => `(${type})`).join(" & ") : distinct.join("");
}
