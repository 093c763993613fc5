import type { Operation, Parameter } from "../model/model.js";

/** Whether a parameter only says where a page begins, which callers say with `cursor`. */
export function isCursor(parameter: Parameter, { pagination }: Operation): boolean {
  if (pagination === undefined || parameter.in !== "query") return false;
  const { cursor, pageSize } = pagination;
  if (pageSize?.parameter === parameter.wireName) return pageSize.isHidden;
  return cursor.includes(parameter.wireName);
}

/** Params that every list has of its own. */
export const listParams: readonly string[] = ["limit", "cursor"];
