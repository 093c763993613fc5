// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

import { mapOthers, readDate, readFrom, withOthers } from "../runtime/values.js";
import type { components } from "../schema.js";

/** One visit to the vet. */
export type Visit = {
  visitedAt: Date | null;
  nextVisitAt?: Date | null | undefined;
  findings: { [key: string]: number };
  openQuestions?: (string | null)[] | null | undefined;
} & { [key: string]: unknown };

/** Reads a {@link Visit} from the wire. */
export function readVisit(wire: components["schemas"]["Visit"]): Visit {
  return readFrom(
    wire,
    withOthers(
      {
        visitedAt: readDate(wire.visited_at),
        nextVisitAt: readDate(wire.next_visit_at),
        findings: wire.findings,
        openQuestions: wire.open_questions,
      },
      mapOthers(
        wire,
        ["visited_at", "next_visit_at", "findings", "open_questions"],
        (item) => item,
      ),
    ),
  );
}
