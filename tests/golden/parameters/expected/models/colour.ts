// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";

export interface Colour {
  r: number;
  g?: number | undefined;
  b?: number | undefined;
}

/** Writes a {@link Colour} for the wire. */
export function writeColour(model: Colour): components["schemas"]["Colour"] {
  return { R: model.r, G: model.g, B: model.b };
}
