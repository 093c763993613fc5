// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Labels, readLabels } from "./labels.js";

export type NestedLabels = { labelKind: string } & { [key: string]: Labels | string };

/** Reads a {@link NestedLabels} from the wire. */
export function readNestedLabels(wire: components["schemas"]["NestedLabels"]): NestedLabels {
  return readFrom(
    wire,
    withOthers(
      { labelKind: wire.label_kind },
      mapOthers(wire, ["label_kind"], (item) =>
        readLabels(item as components["schemas"]["Labels"]),
      ),
    ),
  );
}
