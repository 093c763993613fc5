import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { DiagnosticError } from "../diagnostics.js";

/** The files of a repository as they were at a revision, in a folder of their own. */
export interface Revision {
  /** Absolute path of the folder, which stands for the repository's top. */
  readonly top: string;
  /** Where the run takes place, within `top`. */
  readonly cwd: string;
}

/**
 * Lays out a revision's files in a temporary folder for as long as the work takes. The repository's own files, index and
 * hooks are left alone.
 *
 * @throws {DiagnosticError} `revision-unknown` if there is no repository, no such revision, or no git
 */
export async function atRevision<Result>(
  cwd: string,
  revision: string,
  work: (files: Revision) => Promise<Result>,
): Promise<Result> {
  const commit = await git(
    cwd,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    revision,
  );
  const prefix = await git(cwd, ["rev-parse", "--show-prefix"], revision);
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-revision-"));
  try {
    const top = path.join(folder, "files");
    const env = { ...process.env, GIT_INDEX_FILE: path.join(folder, "index") };
    const whole = await git(cwd, ["rev-parse", "--show-toplevel"], revision);
    await git(whole, ["read-tree", commit], revision, env);
    await git(whole, ["checkout-index", "--all", `--prefix=${top}/`], revision, env);
    return await work({ top, cwd: path.join(top, prefix) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The nearest tag behind the present commit that is called like a release of the package (`v1.2.3`, `name@1.2.3`), if any. The
 * tag of another package in the same repository tells nothing: what changed before it may never have been released.
 *
 * @throws {DiagnosticError} `revision-unknown` in a shallow clone without one, where nothing tells whether there was a release
 */
export async function lastRelease(cwd: string, packageName: string): Promise<string | undefined> {
  const args = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "--match", `${packageName}@[0-9]*`];
  const found = await run(cwd, args, process.env).catch(() => undefined);
  if (found !== undefined) return found;
  const isShallow = await run(cwd, ["rev-parse", "--is-shallow-repository"], process.env).catch(() => "false");
  if (isShallow !== "true") return undefined;
  throw unknown("the last release cannot be found: this clone is shallow, and there is no tag in what it has");
}

async function git(cwd: string, args: readonly string[], revision: string, env = process.env): Promise<string> {
  return run(cwd, args, env).catch((error: unknown) => {
    const told = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    const reason = told === "" ? "there is no such commit, branch or tag here" : told;
    throw unknown(`${revision} cannot be read from git: ${reason}`);
  });
}

function unknown(message: string): DiagnosticError {
  return new DiagnosticError([{ code: "revision-unknown", severity: "error", message, location: undefined }]);
}

async function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)("git", [...args], { cwd, env, maxBuffer: 2 ** 26 });
  return stdout.trim();
}
