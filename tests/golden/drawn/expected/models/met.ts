// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Begun, readBegun } from "./begun.js";
import { type Ended, readEnded } from "./ended.js";

/** Both parts tell of one property, and each of them what the other does not. */
export type Met = Begun &
  Ended & {
    steps?:
      | {
          listed?:
            ({ readBy?: string | undefined } & { madeAt?: Date | null | undefined })[] | undefined;
          madeAt?: Date | null | undefined;
        }
      | undefined;
  };

/** Reads a {@link Met} from the wire. */
export function readMet(wire: components["schemas"]["Met"]): Met {
  return readFrom(wire, {
    ...readBegun(wire),
    ...readEnded(wire),
    span: { begunAt: readDate(wire.span.begun_at), endedAt: readDate(wire.span.ended_at) },
    steps: wire.steps && {
      listed: wire.steps.listed?.map((item) => ({
        readBy: item.read_by,
        madeAt: readDate(item.made_at),
      })),
      madeAt: readDate(wire.steps.made_at),
    },
  });
}
