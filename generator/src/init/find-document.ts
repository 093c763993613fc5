import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Where OpenAPI documents usually stand, relative to a project's folder. */
const usualPlaces = [
  ".",
  "api",
  "apis",
  "config",
  "contracts",
  "doc",
  "docs",
  "openapi",
  "public",
  "resources",
  "schema",
  "schemas",
  "spec",
  "specs",
  "src",
  "static",
  "swagger",
];

/** An OpenAPI document or what was its predecessor, by what is in the file. */
export interface Candidate {
  /** Path from the folder, with `/`. */
  readonly file: string;
  /** `openapi` for 3.x, `swagger` for 2.0. */
  readonly kind: "openapi" | "swagger";
}

/** The documents in the usual places of a folder, whatever they are called, sorted by path. */
export async function findDocuments(folder: string): Promise<readonly Candidate[]> {
  const files = (await Promise.all(usualPlaces.map((place) => describingFiles(folder, place)))).flat();
  const candidates = await Promise.all(files.map((file) => candidateIn(folder, file)));
  return candidates
    .filter((candidate) => candidate !== undefined)
    .toSorted((left, right) => (left.file < right.file ? -1 : 1));
}

async function describingFiles(folder: string, place: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, place), { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name));
  return files.map(({ name }) => path.posix.join(place, name));
}

async function candidateIn(folder: string, file: string): Promise<Candidate | undefined> {
  const text = await readFile(path.join(folder, file), "utf8").catch(() => "");
  const kind = (["openapi", "swagger"] as const).find((key) => versionIn(text, key, file));
  return kind && { file, kind };
}

/** Whether a text says at its root which version it is, as a whole document does and a part of one does not. */
function versionIn(text: string, key: "openapi" | "swagger", file: string): boolean {
  const major = key === "openapi" ? "3" : "2";
  if (/\.json$/i.test(file)) return String(jsonMember(text, key)).startsWith(`${major}.`);
  return new RegExp(`^["']?${key}["']?\\s*:\\s*["']?${major}\\.`, "m").test(text);
}

function jsonMember(text: string, key: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  } catch {
    return undefined;
  }
}
