// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Profile {
  /** Items beside alternatives of which one is a list. */
  fields?: { [key: string]: unknown } | string[] | undefined;
  /** A name that is no URL. */
  "50% off"?: { at100?: number | undefined } | undefined;
  /** Closed without properties and without a type. */
  shares?: Record<string, never> | undefined;
}

/** Reads a {@link Profile} from the wire. */
export function readProfile(wire: components["schemas"]["Profile"]): Profile {
  return readFrom(wire, {
    fields: wire.fields,
    "50% off": wire["50% off"] && { at100: wire["50% off"]["at 100%"] },
    shares: wire.shares,
  });
}
