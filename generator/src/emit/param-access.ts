import type { Operation } from "../model/model.js";
import { found, type Context } from "./context.js";
import type { FieldGroup } from "./lookup.js";
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
    if (index === 0) return access(base, name);
    const above = path.slice(0, index);
    const { first, isRequired } = groupAt(context, operation, above);
    if (isRequired || first !== path) return access(base, name, !isRequired);
    return access(call(imports.value("runtime/values", "given"), [literalText(above.join(".")), base]), name, true);
  }, "params");
}

/** The same without the checks. */
export function groupAccess(context: Context, operation: Operation, path: readonly string[]): string {
  return path.reduce((base, name, index) => {
    return access(base, name, index > 0 && !groupAt(context, operation, path.slice(0, index)).isRequired);
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
    if (index === 0) return [];
    const above = path.slice(0, index);
    const { first, isRequired } = groupAt(context, operation, above);
    if (isRequired || first !== path) return [];
    const base = groupAccess(context, operation, above);
    return [call(imports.value("runtime/values", "given"), [literalText(above.join(".")), base])];
  });
}

/** A nested object that a field stands in, by the names that lead to it from the params. */
function groupAt({ lookup }: Context, { id }: Operation, path: readonly string[]): FieldGroup {
  const key = path.join(".");
  return found(lookup.groups.get(id)?.get(key), key);
}
