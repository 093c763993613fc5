// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Begun, readBegun } from "./begun.js";

export type Grouped = { groupName: string } & { [key: string]: Begun | string };

/** Reads a {@link Grouped} from the wire. */
export function readGrouped(wire: components["schemas"]["Grouped"]): Grouped {
  return readFrom(
    wire,
    withOthers(
      { groupName: wire.group_name },
      mapOthers(wire, ["group_name"], (item) => readBegun(item as components["schemas"]["Begun"])),
    ),
  );
}
