// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import type { _50OffIt } from "./50-off-it.js";
import type { _50Off } from "./50-off.js";
import type { AnchoredLocal } from "./anchored-local.js";
import type { Tree } from "./tree.js";
import { type XGet200BCD, writeXGet200BCD } from "./x-get200-bcd.js";

export interface Anchored {
  encoded?: XGet200BCD | undefined;
  percent?: _50Off | undefined;
  anchor?: _50OffIt | undefined;
  defined?: AnchoredLocal | undefined;
  /** Said beside a reference. */
  described?: Tree | undefined;
}

/** Writes a {@link Anchored} for the wire. */
export function writeAnchored(model: Anchored): components["schemas"]["Anchored"] {
  return {
    encoded: model.encoded && writeXGet200BCD(model.encoded),
    percent: model.percent,
    anchor: model.anchor,
    defined: model.defined,
    described: model.described,
  };
}
