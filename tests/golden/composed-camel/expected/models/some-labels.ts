// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Labels, readLabels } from "./labels.js";

export type SomeLabels =
  | ({ labelKind: string; someKind: "nested" } & { [key: string]: Labels | string | "nested" })
  | { labelKind: string; someKind: "none" };

/** Reads a {@link SomeLabels} from the wire. */
export function readSomeLabels(wire: components["schemas"]["SomeLabels"]): SomeLabels {
  return readFrom(
    wire,
    wire.some_kind === "nested"
      ? withOthers(
          { labelKind: wire.label_kind, someKind: wire.some_kind },
          mapOthers(wire, ["label_kind", "some_kind"], (item) =>
            readLabels(item as components["schemas"]["Labels"]),
          ),
        )
      : wire.some_kind === "none"
        ? { labelKind: wire.label_kind, someKind: wire.some_kind }
        : wire,
  );
}
