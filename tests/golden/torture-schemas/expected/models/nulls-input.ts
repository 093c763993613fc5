// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import type { PointInput } from "./point-input.js";

export interface NullsInput {
  typeList?: string | null | undefined;
  anyOf?: string | null | undefined;
  oneOf?: PointInput | null | undefined;
  keyword?: string | null | undefined;
  besideRef?: PointInput | null | undefined;
  inAllOf?: PointInput | null | undefined;
  inEnum?: "a" | null | undefined;
  onlyNull?: null | undefined;
  nullList?: (number | null)[] | undefined;
}

/** Writes a {@link NullsInput} for the wire. */
export function writeNullsInput(model: NullsInput): components["schemas"]["NullsInput"] {
  return {
    type_list: model.typeList,
    any_of: model.anyOf,
    one_of: model.oneOf,
    keyword: model.keyword,
    beside_ref: model.besideRef,
    in_all_of: model.inAllOf,
    in_enum: model.inEnum,
    only_null: model.onlyNull,
    null_list: model.nullList,
  };
}
