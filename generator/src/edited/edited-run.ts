import type { FormerRun } from "../cache/verified-run.js";
import { documentFrom, type ResolvedConfig } from "../config.js";
import { DiagnosticError } from "../diagnostics.js";
import { formatted } from "../format/pretty.js";
import { load } from "../load/load.js";
import { draft, type Draft } from "../render.js";
import { factsOf, type RunOutput } from "../run-output.js";
import { manifestName } from "../write/manifest.js";
import type { OutputFile } from "../write/output-file.js";
import { readStandingNames, type StandingNames } from "../write/standing-names.js";
import { decided, editedNames } from "./decided.js";
import { editedPath } from "./edited-path.js";
import { movedDiagnostics, type ItemDiagnostics } from "./moved-diagnostics.js";
import { pathSlice } from "./path-slice.js";
import { hasStandingComponents } from "./standing-components.js";
import { editedFiles, spliced, type EditedFile } from "./splice.js";

/**
 * Makes the output of a large document from that of the run before, if nothing but one path item has changed, and no more
 * follows from that than other text of some declarations: the path item is generated with what it refers to, as it was and as it is,
 * and what differs between the two is made to differ in the output, too. Policy: wherever that is not plain, it is left to a
 * whole run, which gives the same, byte by byte. Packages are, whose pages and examples choose among all operations.
 *
 * @param cwd where the run takes place, absolute
 * @returns undefined where a whole run is to be made
 */
export async function editedRun(former: FormerRun, cwd: string): Promise<RunOutput | undefined> {
  const { config, document, text, now } = former;
  if (config.package !== undefined) return undefined;
  const edit = editedPath(text, now);
  const slice = edit && pathSlice(edit, now);
  if (edit === undefined || slice === undefined) return undefined;
  const standing = await readStandingNames(config.out);
  const before = await sketch(slice.before, slice.start, { config, cwd, standing });
  const after = before && (await sketch(slice.after, slice.start, { config, cwd, standing }));
  if (after === undefined || before?.decided !== after.decided) return undefined;
  if (!hasStandingComponents(before.files, former.files)) return undefined;
  const names = editedNames(standing, before.names, after.names);
  const edited = { name: documentFrom(cwd, config), before: text, after: now };
  const diagnostics = movedDiagnostics(former.diagnostics, edit, edited, [before, after]);
  const changed = editedFiles(before.files, after.files);
  const files = names && diagnostics && changed && (await withEdits(former.files, changed));
  if (files === undefined || diagnostics === undefined || names === undefined) return undefined;
  const inputs = new Map([[document, now]]);
  return { files, diagnostics, inputs, facts: { ...(await factsOf(config, inputs, cwd)), names } };
}

/** What is made of a small document. */
interface Sketch extends ItemDiagnostics, Pick<Draft, "files" | "names"> {
  readonly decided: string;
}

interface Surroundings {
  readonly config: ResolvedConfig;
  readonly cwd: string;
  readonly standing: StandingNames;
}

/** Undefined where the document is refused. */
async function sketch(
  text: string,
  start: number,
  { config, cwd, standing }: Surroundings,
): Promise<Sketch | undefined> {
  try {
    const loaded = await load("-", { ...config, cwd, standing, stdin: async () => Promise.resolve(text) });
    const drafted = await draft(loaded.document, config, standing);
    const diagnostics = [...loaded.diagnostics, ...drafted.diagnostics];
    const { files, names } = drafted;
    return { text, start, diagnostics, files, names, decided: decided(loaded.document.root, drafted, diagnostics) };
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  }
}

async function withEdits(
  standing: readonly OutputFile[],
  edited: readonly EditedFile[],
): Promise<readonly OutputFile[] | undefined> {
  const files = new Map(standing.map((file) => [file.path, file]));
  for (const file of edited) {
    const { path } = file;
    const [before, after] = [await laidOut(file, file.before), await laidOut(file, file.after)];
    const text = spliced({ path, before, after }, files.get(path)?.text ?? "");
    if (text === undefined) return undefined;
    files.set(path, { path, text });
  }
  files.delete(manifestName);
  return [...files.values()];
}

async function laidOut({ path, isLaidOut }: EditedFile, text: string): Promise<string> {
  return isLaidOut ? text : formatted(path, text);
}
