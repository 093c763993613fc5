import type { MethodSignatureStructure, OptionalKind } from "ts-morph";
import type { Action, Operation, Parameter, Resource } from "../model/model.js";
import { isIdentifier } from "../name/casing.js";
import type { ResourceNames } from "../name/names.js";
import { reservedValues } from "../name/reserved.js";
import { found, operationNames, type Context } from "./context.js";
import { importRefs } from "./shape-types.js";
import { resultType } from "./operations.js";
import { areParamsOptional } from "./params.js";
import { paramNames, withSdkNames } from "./sdk-names.js";
import { docs } from "./ts/docs.js";
import { arrow, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { keyText, literalText } from "./ts/literal.js";
import { fieldTypeText } from "./ts/type-text.js";

/** One method of a resource handle: its signature, and the function behind it. */
export interface Method {
  readonly name: string;
  readonly signature: OptionalKind<MethodSignatureStructure>;
  readonly implementation: string;
}

/** The method of one operation. Its arguments are the item if there is one, the params that are left, and the options. */
export function emitMethod(
  context: Context,
  resource: Resource,
  action: Action,
  names: ResourceNames,
  imports: Imports,
): Method {
  const operation = operationOf(context, action);
  const name = found(names.methods.get(operation.id), operation.id);
  const item = operation.path === resource.itemPath ? itemOf(context, resource, operation, imports) : undefined;
  const params = paramsOf(context, resource, operation, names, item, imports);
  const about = withSdkNames(operation.summary ?? operation.description, paramNames(operation, context));
  const { module } = found(context.names.tags.get(operation.tag), operation.tag);
  const send = imports.value(module, operationNames(context, operation).function);
  return {
    name,
    signature: {
      name: keyText(name),
      docs: docs({ paragraphs: [about], deprecated: operation.deprecated }, 2),
      parameters: [
        ...(item ? [{ name: item.argument, type: item.type }] : []),
        { name: "params", type: params.type, hasQuestionToken: params.isOptional },
        { name: "options", type: imports.type("runtime/send", "RequestOptions"), hasQuestionToken: true },
      ],
      returnType: resultType(context, operation, imports),
    },
    implementation: arrow(
      [...(item ? [item.argument] : []), params.argument, "options"].join(", "),
      call(send, ["client", params.sent, "options"]),
    ),
  };
}

/** The operation of an action. */
export function operationOf(context: Context, { operation }: Action): Operation {
  return found(context.lookup.operations.get(operation), operation);
}

/** Whether the path of the collection has parameters, which a handle then keeps. */
export function hasScope({ collectionPath }: Resource): boolean {
  return collectionPath.includes("{");
}

/** The name of a path parameter in an operation's params. */
export function pathParamName(context: Context, operation: Operation, parameter: Parameter): string {
  const [name] = found(operationNames(context, operation).fields.get(parameter.at), parameter.at);
  return name ?? parameter.wireName;
}

/** The item path's last parameter: its name in the params, and as an argument of the handle's methods. */
interface Item {
  readonly name: string;
  readonly argument: string;
  readonly type: string;
}

function itemOf(context: Context, resource: Resource, operation: Operation, imports: Imports): Item {
  const parameter = found(
    operation.parameters.find((one) => one.in === "path" && one.wireName === resource.itemParameter),
    resource.itemParameter,
  );
  const name = pathParamName(context, operation, parameter);
  importRefs(context, parameter.shape, imports);
  const { functions } = context.lookup;
  return {
    name,
    argument: isIdentifier(name) && !reservedValues.has(name) && !functions.has(name) ? name : "item",
    type: fieldTypeText(parameter, context.names, { side: "params", dates: context.dates }),
  };
}

/** The params of a method: their type without what the handle knows, and what is sent on. */
interface MethodParams {
  readonly type: string;
  readonly argument: string;
  readonly isOptional: boolean;
  readonly sent: string;
}

function paramsOf(
  context: Context,
  resource: Resource,
  operation: Operation,
  names: ResourceNames,
  item: Item | undefined,
  imports: Imports,
): MethodParams {
  const { path, body, pagination } = operation;
  const rest = operation.parameters.filter((one) => one.in !== "path" || !path.includes(`{${one.wireName}}`));
  const spread = hasScope(resource) ? ["scope"] : [];
  const own = item ? [[item.name, item.argument] as const] : [];
  if (rest.length === 0 && !body && !pagination) {
    // Not `{}`, which would take options handed in at this place without a word.
    return { type: "Record<string, never>", argument: "_params", isOptional: true, sent: object(own, spread) };
  }
  const { module } = found(context.names.tags.get(operation.tag), operation.tag);
  const all = imports.type(module, operationNames(context, operation).params);
  const known = [...(hasScope(resource) ? [`keyof ${names.scope}`] : []), ...(item ? [literalText(item.name)] : [])];
  return {
    type: known.length === 0 ? all : `Omit<${all}, ${known.join(" | ")}>`,
    argument: "params",
    isOptional: areParamsOptional({ ...operation, parameters: rest }),
    sent: known.length === 0 ? "params" : object(own, ["params", ...spread]),
  };
}
