// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type DateLabels, readDateLabels } from "./date-labels.js";
import { type NestedLabels, readNestedLabels } from "./nested-labels.js";
import { type SomeLabels, readSomeLabels } from "./some-labels.js";
import { type Unlabelled, readUnlabelled } from "./unlabelled.js";

/**
 * A union of which members say that their other properties are times, or again
 * of the union.
 */
export type Labels =
  | (Unlabelled & { labelKind: "Unlabelled" })
  | (DateLabels & { labelKind: "DateLabels" })
  | (NestedLabels & { labelKind: "NestedLabels" })
  | (SomeLabels & { labelKind: "SomeLabels" });

/** Reads a {@link Labels} from the wire. */
export function readLabels(wire: components["schemas"]["Labels"]): Labels {
  return readFrom(
    wire,
    wire.label_kind === "Unlabelled"
      ? { ...readUnlabelled(wire), labelKind: wire.label_kind }
      : wire.label_kind === "DateLabels"
        ? ({ ...readDateLabels(wire), labelKind: wire.label_kind } as DateLabels & {
            labelKind: "DateLabels";
          })
        : wire.label_kind === "NestedLabels"
          ? ({ ...readNestedLabels(wire), labelKind: wire.label_kind } as NestedLabels & {
              labelKind: "NestedLabels";
            })
          : wire.label_kind === "SomeLabels"
            ? ({ ...readSomeLabels(wire), labelKind: wire.label_kind } as SomeLabels & {
                labelKind: "SomeLabels";
              })
            : wire,
  );
}
