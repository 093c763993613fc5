import { readFile } from "node:fs/promises";
import { posix } from "node:path";

/** Where the runtime's sources stand: beside these sources, and beside the built generator. */
const folder = new URL("../../src/runtime/", import.meta.url);

/** The runtime modules that an SDK needs, as they stand: those its modules import, and those these import. */
export async function runtimeFiles(
  imported: readonly string[],
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const texts = new Map<string, string>();
  const waiting = [...imported];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (texts.has(module)) continue;
    const text = await readFile(new URL(`${module}.ts`, folder), "utf8");
    texts.set(module, text);
    const named = [...text.matchAll(/ from "(\.{1,2}\/[a-z-]+)\.js"/g)].map(([, name = ""]) => name);
    waiting.push(...named.map((name) => posix.join(posix.dirname(module), name)));
  }
  return [...texts].map(([module, text]) => ({ path: `runtime/${module}.ts`, text }));
}
