import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Failure } from "./failure.js";
import { member, textMember, type Json } from "./json.js";

const run = promisify(execFile);
/** Far above the description's 2 MB; a file beyond it is something else. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** npm's codes for a registry that does not answer. */
const UNREACHABLE =
  /^(E?CONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET|ENETUNREACH|EHOSTUNREACH|EPROTO|CERT_|UNABLE_TO)/u;
const OFFLINE_FIX = "Connect, or name a description that you have: UPSTREAM=file make drift";

/** A file out of a published package. */
export interface PackageFile {
  readonly text: string;
  /** Package, version and path, for people. */
  readonly name: string;
}

/**
 * Takes one file out of the latest version of an npm package. Nothing is installed, no script is run, and nothing that
 * the package holds is written to disk: the file is read out of the tarball.
 *
 * @param file its name; the folder that it stands in may change from version to version
 * @throws {Failure} if there is no npm, no network, no such package, or not exactly one such file in it
 */
export async function packageFile(packageName: string, file: string): Promise<PackageFile> {
  const folder = await mkdtemp(path.join(tmpdir(), "drift-"));
  try {
    const { filename, version } = await pack(packageName, folder);
    const tarball = path.join(folder, path.basename(filename));
    const entry = await entryOf(tarball, file, `${packageName}@${version}`);
    const { stdout } = await tar("-xzOf", tarball, "--", entry);
    return { text: stdout, name: `${packageName}@${version} ${entry.replace(/^package\//u, "")}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pack(packageName: string, folder: string): Promise<{ filename: string; version: string }> {
  const flags = ["--json", "--ignore-scripts", "--fetch-retries=1", "--pack-destination", folder];
  try {
    // In a folder of its own, so that no workspace and no settings of a project take part.
    const { stdout } = await run("npm", ["pack", packageName, ...flags], { cwd: folder, maxBuffer: LARGEST_FILE });
    const [packed] = JSON.parse(stdout) as [{ filename: string; version: string }];
    return packed;
  } catch (error) {
    throw packFailure(error, packageName);
  }
}

/** In our own words: npm's name the registry, with whatever credentials its URL holds. */
function packFailure(error: unknown, packageName: string): Failure {
  const { code, stdout = "" } = error as { code?: unknown; stdout?: string };
  if (code === "ENOENT")
    return new Failure("There is no npm to fetch the description with.", "Install Node.js with npm.");
  const told = npmCode(stdout);
  if (told === "E404")
    return new Failure(`There is no package ${packageName}.`, "Name a description: UPSTREAM=URL make drift");
  if (UNREACHABLE.test(told)) return new Failure(`The package registry cannot be reached (${told}).`, OFFLINE_FIX);
  return new Failure(
    `npm cannot fetch ${packageName} (${told}).`,
    `Run \`npm pack ${packageName}\` to see why. ${OFFLINE_FIX}`,
  );
}

function npmCode(stdout: string): string {
  try {
    const code = textMember(member(JSON.parse(stdout) as Json, "error"), "code");
    return /^\w+$/u.test(code) ? code : "no code";
  } catch {
    return "no code";
  }
}

async function entryOf(tarball: string, file: string, source: string): Promise<string> {
  const { stdout } = await tar("-tzf", tarball);
  const [entry, second] = stdout.split("\n").filter((line) => path.posix.basename(line) === file);
  const fix = "See where it went, and name it: UPSTREAM=file make drift";
  if (entry === undefined) throw new Failure(`${source} has no file ${file} any more.`, fix);
  if (second !== undefined) throw new Failure(`${source} has several files ${file}: ${entry} and ${second}.`, fix);
  return entry;
}

async function tar(...args: readonly string[]): Promise<{ readonly stdout: string }> {
  try {
    return await run("tar", args, { maxBuffer: LARGEST_FILE });
  } catch (error) {
    const { code } = error as { code?: string | number };
    if (code === "ENOENT") throw new Failure("There is no tar to open the package with.", "Install tar.");
    const fix = "Try again; if it stays so, name a description: UPSTREAM=file make drift";
    throw new Failure(`The package's tarball cannot be read (${code ?? "no code"}).`, fix);
  }
}
