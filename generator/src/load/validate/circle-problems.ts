import type { Diagnostic } from "../../diagnostics.js";
import { circularRefs } from "../references/circular-refs.js";
import type { ReferenceResolver } from "../references/reference-resolver.js";
import type { ReferenceTargets } from "../references/reference-targets.js";
import type { ProblemContext } from "./problem-context.js";
import { unresolvedReference } from "./unresolved-reference.js";

/**
 * Reports `$ref`s that lead only in a circle and, if there are any, those that lead nowhere: the validator, which
 * reports the latter otherwise, cannot work on a document with circles.
 */
export async function circleProblems(
  targets: ReferenceTargets,
  resolver: ReferenceResolver,
  context: ProblemContext,
): Promise<readonly Diagnostic[]> {
  const circles = circularRefs(targets, context.names);
  if (circles.length === 0) return [];
  // One that leads to another, which leads nowhere, is not at fault itself.
  const lost = targets.all().filter(({ node }) => targets.isLost(node));
  const unresolved = await Promise.all(lost.map((reference) => unresolvedReference(reference, resolver, context)));
  return [...circles, ...unresolved.filter((diagnostic) => diagnostic !== undefined)];
}
