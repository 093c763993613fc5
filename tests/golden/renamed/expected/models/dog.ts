// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface Dog {
  name: string;
  bornAt: Date | null;
}

/** @deprecated Use {@link Dog}. */
export type Pet = Dog;

/** Reads a {@link Dog} from the wire. */
export function readDog(wire: components["schemas"]["Dog"]): Dog {
  return readFrom(wire, { name: wire.name, bornAt: readDate(wire.born_at) });
}
