import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { configFileNames } from "./config/find-config.js";
import { DiagnosticError, type DiagnosticCode } from "./diagnostics.js";
import { findDocuments } from "./init/find-document.js";
import { newPackageText, withScripts } from "./init/package-scripts.js";
import { configText, workflowText } from "./init/texts.js";
import { writeNew, type Step } from "./init/write-new.js";
import { hasScheme } from "./load/source-names.js";
import { isSystemError, unlessMissing } from "./write/system-error.js";

/** What to set up. */
export interface InitOptions {
  /** The project's folder. Default: the process's. */
  readonly cwd?: string | undefined;
  /** The document: a file relative to `cwd`, or a URL. Default: the one found in the usual places. */
  readonly document?: string | undefined;
  /** The folder to generate into, relative to `cwd`. Default: `src/api`. */
  readonly out?: string | undefined;
  /** Overwrite what is there. Default: false. */
  readonly force?: boolean | undefined;
}

/** What was set up. */
export interface InitResult {
  readonly steps: readonly Step[];
}

/**
 * Sets a project up: a config file, npm scripts, and a workflow that checks the generated code. Asks nothing, and leaves what
 * is there as it is.
 *
 * @throws {DiagnosticError} `document-undecided` if there is no document to be found, or more than one; `document-missing`;
 * `output-unwritable`
 */
export async function init(options: InitOptions = {}): Promise<InitResult> {
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const force = options.force ?? false;
  try {
    const config = await writeConfig(cwd, options, force);
    return { steps: [config, await writeScripts(cwd, force), await writeWorkflow(cwd, force)] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw refusal("output-unwritable", `${error.path ?? cwd} cannot be written: ${error.message}`);
  }
}

async function writeConfig(cwd: string, options: InitOptions, force: boolean): Promise<Step> {
  const present = await firstThatIs(configFileNames.map((name) => path.join(cwd, name)));
  if (present !== undefined && !force) return { file: present, outcome: "kept", note: "was there before" };
  const document =
    options.document === undefined ? await foundDocument(cwd) : await givenDocument(cwd, options.document);
  const file = path.join(cwd, configFileNames[0]);
  return writeNew(file, configText(document, options.out ?? "src/api"), force);
}

async function foundDocument(cwd: string): Promise<string> {
  const found = await findDocuments(cwd);
  const [only, ...others] = found.filter(({ kind }) => kind === "openapi").map(({ file }) => file);
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const files = [only, ...others];
    const fix = `Name the one that is meant, e.g. \`fetchsmith init ${only}\`.`;
    throw refusal("document-undecided", `there are ${files.length} OpenAPI documents here: ${files.join(", ")}`, fix);
  }
  const [older] = found;
  if (older === undefined)
    throw refusal("document-undecided", `there is no OpenAPI document in the usual places of ${cwd}`);
  throw refusal("swagger-2", `${older.file} says \`swagger\``);
}

async function givenDocument(cwd: string, document: string): Promise<string> {
  if (hasScheme(document)) return document;
  if (document === "-") throw refusal("document-undecided", "a config cannot name standard input as its document");
  const file = path.resolve(cwd, document);
  if ((await firstThatIs([file])) === undefined) throw refusal("document-missing", `${document} does not exist.`);
  return path.relative(cwd, file).replaceAll(path.sep, "/");
}

async function writeScripts(cwd: string, force: boolean): Promise<Step> {
  const file = path.join(cwd, "package.json");
  const text = await unlessMissing(readFile(file, "utf8"));
  if (text === undefined) return writeNew(file, newPackageText(), false);
  const edited = withScripts(text, force);
  if (edited === undefined) return { file, outcome: "kept", note: "is not JSON" };
  const kept = edited.kept.map((name) => `\`${name}\``).join(" and ");
  const note = kept === "" ? {} : { note: `its own script ${kept} stays` };
  if (edited.text === text) return { file, outcome: "kept", note: "has the scripts already", ...note };
  await writeFile(file, edited.text);
  return { file, outcome: "changed", ...note };
}

/** Workflows stand at the top of a repository, wherever in it the project is; each project in it has its own. */
async function writeWorkflow(cwd: string, force: boolean): Promise<Step> {
  const repository = (await repositoryAround(cwd)) ?? cwd;
  const folder = path.relative(repository, cwd).replaceAll(path.sep, "/") || ".";
  const name = folder === "." ? "fetchsmith" : `fetchsmith-${folder.replaceAll("/", "-")}`;
  return writeNew(path.join(repository, ".github", "workflows", `${name}.yml`), workflowText(folder), force);
}

async function repositoryAround(folder: string): Promise<string | undefined> {
  if ((await firstThatIs([path.join(folder, ".git")])) !== undefined) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

async function firstThatIs(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if ((await stat(file).catch(() => undefined)) !== undefined) return file;
  return undefined;
}

function refusal(code: DiagnosticCode, message: string, fix?: string): DiagnosticError {
  const said = { code, severity: "error", message, location: undefined } as const;
  return new DiagnosticError([fix === undefined ? said : { ...said, fix }]);
}
