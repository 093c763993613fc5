/**
 * Tells how spec/participants.yaml differs from the description that Twilio publishes, apart from the differences that
 * spec/drift-accepted.yaml lists with their reasons.
 *
 * `UPSTREAM` names another description than the published one, a file or an http(s) URL; `--format markdown` and
 * `--format json` write the report for a pull request and for a program. Exits with 0 when nothing is new, with 1 when
 * something is, and with 2 when it cannot tell.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { judge, parseAccepted } from "./accepted.js";
import { compareDescriptions } from "./compare-descriptions.js";
import { parseDescription } from "./description.js";
import { Failure } from "./failure.js";
import { FORMATS } from "./report.js";
import { readUpstream } from "./upstream.js";

const spec = path.dirname(import.meta.dirname);

try {
  process.exitCode = await main(process.argv.slice(2), process.env["UPSTREAM"]);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`error: ${error.message}\nfix: ${error.fix}\n`);
  process.exitCode = 2;
}

async function main(argv: string[], upstream: string | undefined): Promise<number> {
  const report = FORMATS[formatOf(argv)];
  const [ours, accepted] = [await ownFile("participants.yaml"), await ownFile("drift-accepted.yaml")];
  const description = parseDescription(ours.text, ours.name);
  const acceptances = parseAccepted(accepted.text, accepted.name);
  const published = await readUpstream(upstream);
  const judged = judge(compareDescriptions(description, published), acceptances);
  process.stdout.write(
    report({ ...judged, names: { ours: ours.name, theirs: published.name, accepted: accepted.name } }),
  );
  return judged.unaccepted.length === 0 ? 0 : 1;
}

async function ownFile(name: string): Promise<{ readonly name: string; readonly text: string }> {
  return { name: `spec/${name}`, text: await readFile(path.join(spec, name), "utf8") };
}

function formatOf(argv: string[]): keyof typeof FORMATS {
  const { format } = values(argv);
  if (Object.hasOwn(FORMATS, format)) return format as keyof typeof FORMATS;
  throw new Failure(`There is no format ${JSON.stringify(format)}.`, `Use one of ${Object.keys(FORMATS).join(", ")}.`);
}

function values(args: string[]): { readonly format: string } {
  try {
    return parseArgs({ args, options: { format: { type: "string", default: "text" } } }).values;
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error), "Run `make drift`.");
  }
}
