// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { Point } from "./point.js";

export interface Nulls {
  typeList?: string | null | undefined;
  anyOf?: string | null | undefined;
  oneOf?: Point | null | undefined;
  keyword?: string | null | undefined;
  besideRef?: Point | null | undefined;
  inAllOf?: Point | null | undefined;
  inEnum?: "a" | null | undefined;
  onlyNull?: null | undefined;
  nullList?: (number | null)[] | undefined;
}

/** Reads a {@link Nulls} from the wire. */
export function readNulls(wire: components["schemas"]["Nulls"]): Nulls {
  return readFrom(wire, {
    typeList: wire.type_list,
    anyOf: wire.any_of,
    oneOf: wire.one_of,
    keyword: wire.keyword,
    besideRef: wire.beside_ref,
    inAllOf: wire.in_all_of,
    inEnum: wire.in_enum,
    onlyNull: wire.only_null,
    nullList: wire.null_list,
  });
}
