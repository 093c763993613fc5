// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { Letter } from "./letter.js";

export interface RuledOut {
  byList?: ("b" & ("b" | "c")) | undefined;
  byName?: ("a" & Letter) | undefined;
  nullByName?: ("a" & Letter) | undefined;
  byAlternatives?: ("a" & ("a" | "c")) | undefined;
  allValues?: Letter | undefined;
  text?: string[] | undefined;
}

/** Reads a {@link RuledOut} from the wire. */
export function readRuledOut(wire: components["schemas"]["RuledOut"]): RuledOut {
  return readFrom(wire, {
    byList: wire.by_list,
    byName: wire.by_name,
    nullByName: wire.null_by_name,
    byAlternatives: wire.by_alternatives,
    allValues: wire.all_values,
    text: wire.text,
  });
}

/** Writes a {@link RuledOut} for the wire. */
export function writeRuledOut(model: RuledOut): components["schemas"]["RuledOut"] {
  return {
    by_list: model.byList,
    by_name: model.byName,
    null_by_name: model.nullByName,
    by_alternatives: model.byAlternatives,
    all_values: model.allValues,
    text: model.text,
  };
}
