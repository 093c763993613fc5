// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate } from "../runtime/values.js";
import type { components } from "../schema.js";

export type GridGet200Level32 = (Date | null)[][];

/** Reads a {@link GridGet200Level32} from the wire. */
export function readGridGet200Level32(
  wire: components["schemas"]["GridGet200Level32"],
): GridGet200Level32 {
  return wire.map((item) => item.map((item) => readDate(item)));
}
