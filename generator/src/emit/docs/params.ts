import { operationNames } from "../context.js";
import type { Field, Operation, Parameter } from "../../model/model.js";
import type { DocsContext } from "./docs-context.js";

/** One param of an operation: a parameter or form field, and the steps to it in the params. */
export interface Param {
  readonly path: readonly string[];
  readonly field: Field;
}

/** The params in the path of an operation's URL. */
export function pathParams(operation: Operation, context: DocsContext): readonly Param[] {
  return paramsFor(
    operation.parameters.filter((parameter) => parameter.in === "path"),
    operation,
    context,
  );
}

/** All other params that have a field of their own in the document, except those that a cursor stands for. */
export function otherParams(operation: Operation, context: DocsContext): readonly Param[] {
  const parameters = operation.parameters.filter(
    (parameter) => parameter.in !== "path" && !isCursor(parameter, operation),
  );
  return paramsFor([...parameters, ...(operation.body?.fields ?? [])], operation, context);
}

/** Whether a parameter only says where a page begins, which callers say with `cursor`. */
export function isCursor(parameter: Parameter, { pagination }: Operation): boolean {
  if (pagination === undefined || parameter.in !== "query") return false;
  return pagination.cursor.includes(parameter.wireName) && pagination.pageSize?.parameter !== parameter.wireName;
}

function paramsFor(fields: readonly Field[], operation: Operation, context: DocsContext): readonly Param[] {
  const paths = operationNames(context, operation).fields;
  return fields.flatMap((field) => {
    const path = paths.get(field.at);
    return path === undefined ? [] : [{ path, field }];
  });
}
