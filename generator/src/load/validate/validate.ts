import { createConfig, lintDocument, type Config, type NormalizedProblem } from "@redocly/openapi-core";
import type { Diagnostic } from "../../diagnostics.js";
import type { ParsedDocument } from "../read/parse.js";
import type { Redocly } from "../redocly.js";
import { startOfFile } from "../place.js";
import type { ProblemContext } from "./problem-context.js";
import { problemDiagnostic } from "./problem-diagnostic.js";

/**
 * What Redocly checks here. Unique operationIds and declared path parameters are checked after bundling instead, where
 * both places of a clash are known and reused path items count for each path they stand under.
 */
export async function structureConfig(): Promise<Config> {
  return createConfig({
    extends: [],
    rules: {
      struct: "error",
      "no-unresolved-refs": "error",
      "no-identical-paths": "warn",
      "operation-parameters-unique": "warn",
    },
  });
}

/** Validates a document and every file it refers to; gives what Redocly finds wrong, as far as it means anything here. */
export async function validate(
  document: ParsedDocument,
  redocly: Redocly,
  context: ProblemContext,
): Promise<Diagnostic[]> {
  const problems = await lint(document, redocly);
  if (problems === undefined) return [unreadable(document, context)];
  const { resolver } = redocly;
  const diagnostics = await Promise.all(problems.map((problem) => problemDiagnostic(problem, resolver, context)));
  return diagnostics.filter((diagnostic) => diagnostic !== undefined);
}

/** Redocly's rules call `hasOwnProperty` on nodes, which a key of that name replaces by whatever the document says. */
async function lint(
  document: ParsedDocument,
  { config, types, resolver }: Redocly,
): Promise<NormalizedProblem[] | undefined> {
  try {
    return await lintDocument({ document, config, customTypes: types, externalRefResolver: resolver });
  } catch (error) {
    if (error instanceof TypeError && error.message.includes("hasOwnProperty")) return undefined;
    throw error;
  }
}

function unreadable({ source }: ParsedDocument, { names }: ProblemContext): Diagnostic {
  const message = "A key is called `hasOwnProperty` where the specification expects other keys.";
  return { code: "document-invalid", severity: "error", message, location: startOfFile(source, names) };
}
