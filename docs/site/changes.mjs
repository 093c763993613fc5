/** The page on what a new version changes for callers: reports of `fetchsmith diff` as it makes them, and the documents of one. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { here, root } from "./places.mjs";

const example = path.join(here, "example");

/** @returns the page, as those of the guides. */
export async function changesPage() {
  const [before, after, report] = await Promise.all([document("before.yaml"), document("after.yaml"), exampleReport()]);
  const markdown = `# What changed

When the document changes, \`fetchsmith diff\` tells what that means to code that uses the SDK, and how high the next version has
to be: [the verdicts](#verdicts), [every rule and its reason](#rules), [which version follows](#releases).

## Since the last release

${await sinceRelease()}

## An example

\`fetchsmith diff before.yaml after.yaml --format markdown\` says of [the two documents below](#documents):

${report}
## Documents

\`before.yaml\`:

\`\`\`yaml
${before}\`\`\`

\`after.yaml\`:

\`\`\`yaml
${after}\`\`\`
`;
  return { title: "What changed", file: "changes.html", source: "docs/site/changes.mjs", markdown };
}

/** What the next release of the SDK would say in its changelog; nothing is written. */
async function sinceRelease() {
  const { DiagnosticError, release } = await import(path.join(root, "generator/dist/index.js"));
  try {
    const { released, version, changelog } = await release({ cwd: root, date: "1970-01-01", dryRun: true });
    if (released === undefined) return `Nothing is released yet. The first version will be ${version}.`;
    return `The last version is ${released}, the next one ${version}.\n\n${changelog.entry}`;
  } catch (error) {
    // A copy without its history has no release to compare with.
    const codes = error instanceof DiagnosticError ? error.diagnostics.map(({ code }) => code) : [];
    if (!codes.includes("revision-unknown")) throw error;
    return "This site was built where the history does not reach back to a release.";
  }
}

async function exampleReport() {
  const cli = path.join(root, "generator/bin/fetchsmith.js");
  const args = [cli, "diff", "before.yaml", "after.yaml", "--format", "markdown"];
  return (await promisify(execFile)(process.execPath, args, { cwd: example })).stdout;
}

function document(name) {
  return readFile(path.join(example, name), "utf8");
}
