// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Bools, readBools } from "./bools.js";
import { type BothWays, readBothWays } from "./both-ways.js";
import { type Maps, readMaps } from "./maps.js";
import { type Nulls, readNulls } from "./nulls.js";
import type { Pair } from "./pair.js";
import { type RuledOut, readRuledOut } from "./ruled-out.js";
import type { Shape } from "./shape.js";

export interface All {
  nulls: Nulls;
  bothWays: BothWays;
  shape: Shape;
  pair: Pair;
  bools?: Bools | undefined;
  maps?: Maps | undefined;
  ruledOut?: RuledOut | undefined;
}

/** Reads a {@link All} from the wire. */
export function readAll(wire: components["schemas"]["All"]): All {
  return readFrom(wire, {
    nulls: readNulls(wire.nulls),
    bothWays: readBothWays(wire.both_ways),
    shape: wire.shape,
    pair: wire.pair,
    bools: wire.bools && readBools(wire.bools),
    maps: wire.maps && readMaps(wire.maps),
    ruledOut: wire.ruled_out && readRuledOut(wire.ruled_out),
  });
}
