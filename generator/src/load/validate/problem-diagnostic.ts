import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import type { Diagnostic } from "../../diagnostics.js";
import { isEndlessAt } from "../endless-numbers.js";
import type { ReferenceResolver } from "../references/reference-resolver.js";
import { isNotGenerated, problemLocation, type ProblemContext } from "./problem-context.js";
import { unresolvedReference } from "./unresolved-reference.js";

/** Redocly's problem in our terms; undefined where it is none for us. */
export async function problemDiagnostic(
  problem: NormalizedProblem,
  resolver: ReferenceResolver,
  context: ProblemContext,
): Promise<Diagnostic | undefined> {
  const [place] = problem.location;
  if (place === undefined) return undefined;
  if (problem.ruleId === "no-unresolved-refs") return unresolvedReference(place, resolver, context);
  if (problem.ruleId === "struct") return structural(problem, place, context);
  const code = problem.ruleId === "operation-parameters-unique" ? "parameter-duplicate" : "document-invalid";
  return { code, severity: "warning", message: sentence(problem), location: problemLocation(place, context) };
}

function structural(
  problem: NormalizedProblem,
  place: LocationObject,
  context: ProblemContext,
): Diagnostic | undefined {
  const { pointer } = context.writtenPlace({ source: place.source, pointer: place.pointer ?? "#" });
  // Reported on its own, with the remedy.
  if (problem.message.includes("`paths`") && (pointer === "#/" || pointer === "#/paths")) return undefined;
  const path = /^#\/paths\/((?!~1)[^/]+)$/u.exec(pointer)?.[1];
  if (path !== undefined && problem.message.endsWith("is not expected here.")) {
    const message = `The path \`${path}\` does not start with \`/\`.`;
    return { code: "document-invalid", severity: "error", message, location: problemLocation(place, context) };
  }
  // In 3.0, where a schema is no boolean, what is meant is clear, too.
  const isBooleanSchema = problem.message.includes("`Schema` (object) but got `boolean`");
  // Which Redocly does not know everywhere.
  if (isBooleanSchema && context.dialect !== "3.0") return undefined;
  const location = problemLocation(place, context);
  // It is a number, too large for JavaScript.
  if (numeric.test(problem.message) && isEndlessAt(location)) return undefined;
  const severity = !isBooleanSchema && hinders(problem.message, pointer) ? "error" : "warning";
  return { code: "document-invalid", severity, message: sentence(problem), location };
}

const numeric = /^Expected type `(?:number|integer)` but got `string`/u;

/** Kinds of nodes that generating starts from; a text in the place of one leaves nothing to start from. */
const essential =
  /^Expected type `(?:Root|Info|Paths|PathItem|Operation|Parameter|RequestBody|Responses?|MediaType|Header|Schema|Components|SecurityScheme|Server|Named)\w*` \((?:object|array)\) but got/u;

/**
 * What a key with nothing behind it, as YAML allows it, is taken for: a part that says nothing. An operation, a way to
 * authenticate or a server is no less than what it says.
 */
const emptied =
  /^Expected type `(?!(?:Root|Info|Paths|Operation|SecurityScheme|Server)`)\w+` \((?:object|array)\) but got `null`/u;

/** Harmless departures are common in the wild, and what is malformed is left out when normalising. */
function hinders(message: string, pointer: string): boolean {
  return essential.test(message) && !emptied.test(message) && !isNotGenerated(pointer);
}

function sentence(problem: NormalizedProblem): string {
  const [suggestion] = problem.suggest;
  const text = problem.message.replaceAll(/\s+/gu, " ").replace(/\.?$/u, ".");
  return suggestion === undefined ? text : `${text} Did you mean \`${suggestion}\`?`;
}
