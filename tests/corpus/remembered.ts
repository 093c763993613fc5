import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/**
 * What the compiler says of an output, or has said of the same one in another run: most outputs are the same from run to run,
 * and compiling is most of the work.
 *
 * @param folder Where it is written down.
 * @param digests The output: the digest of each file by its name.
 */
export async function remembered(
  folder: string,
  digests: ReadonlyMap<string, string>,
  compile: () => readonly string[],
): Promise<readonly string[]> {
  const output = JSON.stringify([ts.version, await rulesDigest(), [...digests].sort()]);
  const file = path.join(folder, `${sha256(output)}.json`);
  const said = await readFile(file, "utf8").catch(() => undefined);
  if (said !== undefined) return JSON.parse(said) as readonly string[];
  const errors = compile();
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(errors));
  return errors;
}

/** What output is compiled with is part of what is said of it. */
async function rulesDigest(): Promise<string> {
  return sha256(await readFile(path.join(import.meta.dirname, "type-check.ts"), "utf8"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
