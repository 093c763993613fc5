import type { Operation } from "../model/model.js";
import { found, operationNames, type Context } from "./context.js";
import { access, call } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/**
 * `params.a?.b`: what the caller gives for a field. The first field of a group that can be left out checks it (`given`), so that
 * null in place of a group is refused, and not taken for a group that is left out.
 *
 * @param path The names that lead to the field from the params.
 */
export function paramAccess(context: Context, operation: Operation, path: readonly string[], imports: Imports): string {
  return path.reduce((base, name, index) => {
    const group = path.slice(0, index);
    if (index === 0 || isGroupRequired(context, operation, group)) return access(base, name);
    if (!isFirst(context, operation, group, path)) return access(base, name, true);
    return access(call(imports.value("runtime/values", "given"), [literalText(group.join(".")), base]), name, true);
  }, "params");
}

/** The same without the checks. */
export function groupAccess(context: Context, operation: Operation, path: readonly string[]): string {
  return path.reduce((base, name, index) => {
    const group = path.slice(0, index);
    return access(base, name, index > 0 && !isGroupRequired(context, operation, group));
  }, "params");
}

/** The checks of the groups that a field is the first of, as expressions of their own: none where it is the first of none. */
export function groupChecks(
  context: Context,
  operation: Operation,
  path: readonly string[],
  imports: Imports,
): readonly string[] {
  return path.flatMap((_, index) => {
    const group = path.slice(0, index);
    if (index === 0 || isGroupRequired(context, operation, group)) return [];
    if (!isFirst(context, operation, group, path)) return [];
    const base = groupAccess(context, operation, group);
    return [call(imports.value("runtime/values", "given"), [literalText(group.join(".")), base])];
  });
}

/** Whether a field is the first of its group, with which the group is checked. */
function isFirst(context: Context, operation: Operation, group: readonly string[], path: readonly string[]): boolean {
  const fields = operation.body?.fields ?? [];
  const paths = fields.map(({ at }) => found(operationNames(context, operation).fields.get(at), at));
  return paths.find((one) => group.every((name, index) => one[index] === name)) === path;
}

/** A nested object of form fields can be left out unless a field in it is required. */
function isGroupRequired(context: Context, operation: Operation, group: readonly string[]): boolean {
  const { fields } = operationNames(context, operation);
  const required = (operation.body?.fields ?? []).filter((field) => field.required);
  return required.some(({ at }) => group.every((name, index) => found(fields.get(at), at)[index] === name));
}
