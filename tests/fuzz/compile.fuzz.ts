import assert from "node:assert/strict";
import path from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { anyDocument, type OpenApiDocument } from "./documents.js";
import { seed, scaled } from "./seed.js";
import { smaller } from "./smaller.js";
import { modes, removeSdks, sdkOf, type Mode } from "./sdks.js";
import { typeErrors } from "./type-check.js";

after(removeSdks);

/** How long a failing document is made smaller. */
const patienceMs = 60_000;

/** An SDK of the batch: of which document, and how. */
interface Made {
  readonly index: number;
  readonly mode: Mode;
  readonly folder: string;
}

void test("documents of any kind end in an SDK that type-checks, or in diagnostics with codes", async (context) => {
  const documents = fc.sample(anyDocument, { seed, numRuns: scaled(36) });
  const { made, refused, wrong } = await generateAll(documents);
  const ill = typeErrors(made.map(({ folder }) => path.join(folder, "index.ts"))).flatMap(({ file, line, message }) => {
    const sdk = made.find(({ folder }) => file.startsWith(folder + path.sep));
    const place = sdk === undefined ? file : `${path.relative(sdk.folder, file)}:${line}`;
    return [{ index: sdk?.index ?? -1, problem: `${sdk?.mode.properties ?? ""} ${place}: ${message}` }];
  });
  const count = `${documents.length} documents, ${made.length} SDKs, ${refused} refused`;
  context.diagnostic(`seed ${seed}: ${count}`);
  const failed = [...wrong, ...ill];
  const [first] = failed;
  if (first === undefined) {
    assert.ok(made.length > refused, "most documents are refused, so that little is tried");
    return;
  }
  const document = documents[first.index];
  const hasProblem = async (one: unknown): Promise<boolean> => kindOf(await problemOf(one)) === kindOf(first.problem);
  const smallest = JSON.stringify(await smaller(document, hasProblem, patienceMs), null, 1);
  const told = failed.map(({ index, problem }) => `document ${index}: ${problem.slice(0, 400)}`);
  assert.fail(`seed ${seed}\n${told.slice(0, 20).join("\n")}\n\nthe first of them, made smaller:\n${smallest}`);
});

async function generateAll(documents: readonly OpenApiDocument[]): Promise<{
  readonly made: readonly Made[];
  readonly refused: number;
  readonly wrong: readonly { readonly index: number; readonly problem: string }[];
}> {
  const made: Made[] = [];
  const wrong: { index: number; problem: string }[] = [];
  let refused = 0;
  for (const [index, document] of documents.entries()) {
    for (const mode of modes) {
      const outcome = await sdkOf(`compile-${index}-${mode.properties}`, document, mode);
      if (outcome.kind === "sdk") made.push({ index, mode, folder: outcome.folder });
      else if (outcome.kind === "crashed") wrong.push({ index, problem: outcome.problem });
      else refused += 1;
    }
  }
  return { made, refused, wrong };
}

/** The code of TypeScript's, or how the crash is called, so that one problem is not exchanged for another. */
function kindOf(problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : (/TS\d+|^\w*Error\b/.exec(problem)?.[0] ?? "");
}

async function problemOf(document: unknown): Promise<string | undefined> {
  for (const mode of modes) {
    const outcome = await sdkOf("shrunk", document, mode);
    if (outcome.kind === "crashed") return outcome.problem;
    if (outcome.kind === "refused") continue;
    const [error] = typeErrors([path.join(outcome.folder, "index.ts")]);
    if (error !== undefined) return `${mode.properties} ${error.message}`;
  }
  return undefined;
}
