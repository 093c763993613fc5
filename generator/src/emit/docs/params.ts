import { isCursor, operationNames } from "../context.js";
import type { Field, Operation } from "../../model/model.js";
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

function paramsFor(fields: readonly Field[], operation: Operation, context: DocsContext): readonly Param[] {
  const paths = operationNames(context, operation).fields;
  return fields.flatMap((field) => {
    const path = paths.get(field.at);
    return path === undefined ? [] : [{ path, field }];
  });
}
