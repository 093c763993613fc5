// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Bools {
  anything?: unknown;
  nothing?: never | undefined;
  notText?: unknown;
  notAnything?: unknown;
  empty?: unknown;
  noValues?: never | undefined;
  constant?: unknown;
  listOrOne?: string | string[] | undefined;
  conditional?: unknown;
}

/** Reads a {@link Bools} from the wire. */
export function readBools(wire: components["schemas"]["Bools"]): Bools {
  return readFrom(wire, {
    anything: wire.anything,
    nothing: wire.nothing,
    notText: wire.not_text,
    notAnything: wire.not_anything,
    empty: wire.empty,
    noValues: wire.no_values,
    constant: wire.constant,
    listOrOne: wire.list_or_one,
    conditional: wire.conditional,
  });
}

/** Writes a {@link Bools} for the wire. */
export function writeBools(model: Bools): components["schemas"]["Bools"] {
  return {
    anything: model.anything,
    nothing: model.nothing,
    not_text: model.notText,
    not_anything: model.notAnything,
    empty: model.empty,
    no_values: model.noValues,
    constant: model.constant,
    list_or_one: model.listOrOne,
    conditional: model.conditional,
  };
}
