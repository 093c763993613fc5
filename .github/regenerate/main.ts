/**
 * What .github/workflows/regenerate.yml runs, from the top of the work tree:
 *
 * - `report FOLDER [--base REVISION] [--drift]` regenerates, tests, compares with the last release, and writes what it
 *   found into the folder and into the run's summary. It exits with 1 if something failed.
 * - `publish FOLDER` comments on the pull request, or opens one, with what stands in the folder. It runs nothing that
 *   the change brought along, because it holds a token.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { publish, type Started } from "./publish.js";
import { report } from "./report.js";

const USAGE = "Usage: main.ts report FOLDER [--base REVISION] [--drift] | main.ts publish FOLDER";

const options = { base: { type: "string" }, drift: { type: "boolean", default: false } } as const;
const { positionals, values } = parseArgs({ options, allowPositionals: true });
const [command, folder] = positionals;

if (command === "report" && folder !== undefined) {
  // A push that created the branch comes from nowhere, which GitHub writes as zeros.
  const base = values.base === undefined || /^0*$/u.test(values.base) ? undefined : values.base;
  process.exitCode = (await report({ folder, base, drift: values.drift })) ? 0 : 1;
} else if (command === "publish" && folder !== undefined) {
  const access = { url: required("GITHUB_API_URL"), token: required("GITHUB_TOKEN") };
  console.log(await publish(folder, await started(), access));
} else throw new Error(USAGE);

async function started(): Promise<Started> {
  const payload = JSON.parse(await readFile(required("GITHUB_EVENT_PATH"), "utf8")) as Started["payload"];
  return { repository: required("GITHUB_REPOSITORY"), branch: required("GITHUB_REF_NAME"), payload };
}

/** @throws {Error} if an environment variable that GitHub sets is missing */
function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set; this runs in a GitHub workflow`);
  return value;
}
