import { formerRun, type FormerRun } from "../cache/verified-run.js";
import { documentFrom, type ConfigRequest, type ResolvedConfig } from "../config.js";
import { DiagnosticError } from "../diagnostics.js";
import { formatted } from "../format/pretty.js";
import { load } from "../load/load.js";
import { readFileText } from "../load/read/read-file-text.js";
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

/** A run that was made from the one before it. */
export interface EditedRun {
  readonly config: ResolvedConfig;
  readonly run: RunOutput;
}

/**
 * Makes the output of a large document from that of the run before, if nothing but one path item has changed, and no more
 * follows from that than other text of some declarations: the path item is generated with what it refers to, as it was and as it is,
 * and what differs between the two is made to differ in the output, too. Policy: wherever that is not plain, it is left to a
 * whole run, which gives the same, byte by byte. Packages are, whose pages and examples choose among all operations.
 *
 * @param onStage called once the document is about to be read; a whole run that follows begins with that stage again
 * @throws {DiagnosticError} for anything wrong with the config
 */
export async function editedRun(
  request: ConfigRequest,
  onStage?: (stage: "load", config: ResolvedConfig) => void,
): Promise<EditedRun | undefined> {
  const former = await formerRun(request);
  if (former === undefined || former.config.package !== undefined || former.config.overlays.length > 0)
    return undefined;
  onStage?.("load", former.config);
  request.onRead?.(former.document);
  const text = await readFileText(former.document).catch(() => undefined);
  const run = text === undefined ? undefined : await outputOf(former, text, request.cwd);
  return run && { config: former.config, run };
}

/** What {@link editedRun} gives for a text of the document. */
export async function outputOf(former: FormerRun, text: string, cwd: string): Promise<RunOutput | undefined> {
  const { config, document } = former;
  const edit = editedPath(former.text, text);
  const slice = edit && pathSlice(edit, text);
  if (edit === undefined || slice === undefined) return undefined;
  const standing = await readStandingNames(config.out);
  const before = await sketch(slice.before, slice.start, { config, cwd, standing });
  const after = before && (await sketch(slice.after, slice.start, { config, cwd, standing }));
  if (after === undefined || before?.decided !== after.decided) return undefined;
  if (!hasStandingComponents(before.files, former.files)) return undefined;
  const names = editedNames(standing, before.names, after.names);
  const diagnostics = movedDiagnostics(
    former.diagnostics,
    edit,
    { name: documentFrom(cwd, config), before: former.text, after: text },
    [before, after],
  );
  const edited = editedFiles(before.files, after.files);
  const files = names && diagnostics && edited && (await withEdits(former.files, edited));
  if (files === undefined || diagnostics === undefined || names === undefined) return undefined;
  const inputs = new Map([[document, text]]);
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
