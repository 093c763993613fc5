import type { Diagnostic } from "../../diagnostics.js";
import { locationOf } from "../place.js";
import type { Reference } from "./reference-files.js";
import type { ReferenceTargets } from "./reference-targets.js";
import type { SourceNames } from "../source-names.js";

/**
 * Reports `$ref`s that lead only to each other, each circle once. This comes before validation because the library ends
 * with an error that has no place when it meets one.
 */
export function circularRefs(targets: ReferenceTargets, names: SourceNames): Diagnostic[] {
  const reported = new Set<Reference>();
  return targets.all().flatMap((reference) => {
    const resolution = targets.of(reference);
    if (resolution.kind !== "circle" || resolution.circle.some((part) => reported.has(part))) return [];
    for (const part of resolution.circle) reported.add(part);
    return [circleDiagnostic(resolution.circle, names)];
  });
}

function circleDiagnostic(circle: readonly Reference[], names: SourceNames): Diagnostic {
  // A circle has no beginning of its own; the reference that stands first in its file is as good as any.
  const [first = circle[0]] = circle.toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1));
  const trail = [...circle, circle[0]].map((part) => part?.ref ?? "").join(" -> ");
  const message = `This $ref leads only back to itself: ${trail}.`;
  const location = first === undefined ? undefined : locationOf(refPlace(first), "value", names);
  return { code: "ref-circular", severity: "error", message, location };
}

/** The place of the `$ref`'s text, which is where its reader looks. */
export function refPlace(reference: Pick<Reference, "source" | "pointer">): Pick<Reference, "source" | "pointer"> {
  return { source: reference.source, pointer: `${reference.pointer}/$ref` };
}
