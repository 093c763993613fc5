// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

export type DateLabels = { labelKind: string } & { [key: string]: Date | null | string };

/** Reads a {@link DateLabels} from the wire. */
export function readDateLabels(wire: components["schemas"]["DateLabels"]): DateLabels {
  return readFrom(
    wire,
    withOthers(
      { labelKind: wire.label_kind },
      mapOthers(wire, ["label_kind"], (item) => readDate(item)),
    ),
  );
}
