// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";
import { type Bools, writeBools } from "./bools.js";
import type { BothWaysInput } from "./both-ways-input.js";
import { type Maps, writeMaps } from "./maps.js";
import { type NullsInput, writeNullsInput } from "./nulls-input.js";
import type { Pair } from "./pair.js";
import { type RuledOut, writeRuledOut } from "./ruled-out.js";
import type { Shape } from "./shape.js";

export interface AllInput {
  nulls: NullsInput;
  bothWays: BothWaysInput;
  shape: Shape;
  pair: Pair;
  bools?: Bools | undefined;
  maps?: Maps | undefined;
  ruledOut?: RuledOut | undefined;
}

/** Writes a {@link AllInput} for the wire. */
export function writeAllInput(model: AllInput): components["schemas"]["AllInput"] {
  return {
    nulls: writeNullsInput(model.nulls),
    both_ways: model.bothWays,
    shape: model.shape,
    pair: model.pair,
    bools: model.bools && writeBools(model.bools),
    maps: model.maps && writeMaps(model.maps),
    ruled_out: model.ruledOut && writeRuledOut(model.ruledOut),
  };
}
