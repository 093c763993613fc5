import { access, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { documentFrom, resolveConfig, seenFrom, type ResolvedConfig } from "../config.js";
import { findConfigFile } from "../config/find-config.js";
import { DiagnosticError, type Diagnostic } from "../diagnostics.js";
import { refuseErrors } from "../full-run.js";
import type { Document } from "../load/document.js";
import { pretty } from "../format/pretty.js";
import { load } from "../load/load.js";
import { hasScheme } from "../load/source-names.js";
import { draft, type Draft } from "../render.js";
import type { OutputFile } from "../write/output-file.js";
import { readStandingNames, type StandingNames } from "../write/standing-names.js";
import type { Sources } from "./compiled/two-surfaces.js";
import { atRevision, type Revision } from "./git-revision.js";

/** Where one side of a comparison comes from. */
export interface SideRequest {
  /** Absolute folder that everything is relative to. */
  readonly cwd: string;
  /**
   * A document (a file, a URL or `-`), a folder that holds a generated SDK, or `git:REVISION:PATH`, a document as it was then.
   * Without it, the config's document; `git:REVISION` is that as it was then.
   */
  readonly source?: string | undefined;
  /** The config file. Default: the one found from `cwd` upwards. */
  readonly config?: string | undefined;
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
  /** The names given out before. Default: those in the config's output folder where the document is the config's, or none. */
  readonly standing?: StandingNames | undefined;
}

/** One side of a comparison: an SDK's files, and what they were made from where that is known. */
export interface Side {
  readonly files: readonly OutputFile[];
  readonly sources: Sources;
  readonly made:
    | {
        readonly context: Draft["context"];
        readonly names: StandingNames;
        readonly document: Document;
        readonly config: ResolvedConfig;
      }
    | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The git revision that it was made at, if any. */
  readonly revision?: string;
}

/**
 * Generates an SDK in memory, or reads a generated one.
 *
 * @throws {DiagnosticError} for anything wrong with the config, the document or the revision
 */
export async function sideOf(request: SideRequest): Promise<Side> {
  const { cwd, source, config: file } = request;
  const [, revision, document] = /^git:([^:]+)(?::(.+))?$/s.exec(source ?? "") ?? [];
  if (revision !== undefined) return sideAt(revision, document, request);
  const folder = path.resolve(cwd, source ?? ".");
  const isPath = source !== undefined && source !== "-" && !hasScheme(source);
  if (isPath && (await isFolder(folder))) return readSide(folder);
  // Nothing is written, so that without a config any folder will do.
  const out = source === undefined ? undefined : ".";
  const config = await resolveConfig({ cwd, config: file, document: source, out });
  const standing = source === undefined ? await readStandingNames(config.out) : (request.standing ?? new Map());
  return makeSide({ ...config, out: cwd }, { ...request, standing });
}

/** The SDK as it was at a revision, by the config as it was then; by that of now if there was none. */
async function sideAt(revision: string, document: string | undefined, request: SideRequest): Promise<Side> {
  const { cwd, config } = request;
  const file = await findConfigFile(cwd, config);
  return atRevision(cwd, revision, async (files) => {
    const then = file && path.join(files.cwd, path.relative(cwd, file));
    const wasThere = then !== undefined && (await isThere(then));
    const source = document && pathAt(document, files);
    const side = await sideOf({ ...request, cwd: files.cwd, source, config: wasThere ? then : file });
    return { ...side, revision };
  });
}

/** Like git has it: from the top of the repository, or with a dot in front from where the run takes place. */
function pathAt(document: string, { top, cwd }: Revision): string {
  return path.relative(cwd, path.resolve(/^\.{1,2}\//.test(document) ? cwd : top, document)) || ".";
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Makes the SDK of a config. What says where and as which version it is made counts for nothing in a comparison. */
async function makeSide(config: ResolvedConfig, { cwd, stdin, standing = new Map() }: SideRequest): Promise<Side> {
  const loaded = await load(documentFrom(cwd, config), { ...config, cwd, standing, stdin });
  const { document } = loaded;
  const comparable: ResolvedConfig = {
    ...config,
    origin: "the document",
    package: config.package && { ...config.package, version: "0.0.0" },
  };
  const drafted = await draft(document, comparable, standing).catch(seenFrom(cwd, config.file));
  const { context, files, names, diagnostics } = drafted;
  const all = [...loaded.diagnostics, ...diagnostics];
  refuseErrors(all);
  const made = { context, names, document, config };
  return { files, sources: sourcesOf(files), made, diagnostics: all };
}

/** The same with its files formatted, and without what says as which version and from what they were made. */
export async function formatted(side: Side): Promise<Side> {
  const files = await Promise.all(
    side.files.map(async ({ path, text }) => ({ path, text: withoutOrigin(path, await pretty(path, text)) })),
  );
  return { ...side, files, sources: sourcesOf(files) };
}

/** The sources of a package stand in `src`, those of no package at the top. */
function sourcesOf(files: readonly OutputFile[]): Sources {
  const isPackage = !files.some(({ path }) => path === "index.ts");
  const texts = files.map(({ path, text }) => [isPackage ? path.replace(/^src\//, "") : path, text] as const);
  const sources = new Map(texts.filter(([file]) => file.endsWith(".ts")));
  if (sources.has("index.ts")) return sources;
  const message = "a folder was given that holds no generated SDK: there is no index.ts in it, nor in its src";
  throw new DiagnosticError([{ code: "argument-invalid", severity: "error", message, location: undefined }]);
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** A generated SDK as it stands in a folder, without what is built, installed or only says how it was generated. */
async function readSide(folder: string): Promise<Side> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, "/"))
    .filter((name) => !/(^|\/)(dist|node_modules|\.[^/]*)(\/|$)|^CHANGELOG\.md$/.test(name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: name,
      text: withoutOrigin(name, await readFile(path.join(folder, name), "utf8")),
    })),
  );
  return { files, sources: sourcesOf(files), made: undefined, diagnostics: [] };
}

/** A generated file without its header, and a package.json without its version. */
function withoutOrigin(name: string, text: string): string {
  if (name === "package.json") return text.replace(/^ {2}"version": .*\n/m, "");
  const bare = name.endsWith(".ts") ? text.replace(/^\/\/ Generated from .*\n\n/, "") : text;
  return bare.replace(/(userAgent\("[^"]*)\/\d+\.\d+\.\d+[^"]*"/, '$1"');
}
