import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DiagnosticError, generate, type Config } from "fetchsmith";

/** How an SDK is generated. */
export type Mode = Required<Pick<Config, "properties" | "dates">>;

/** Both answers to both questions. */
export const modes: readonly [Mode, Mode] = [
  { properties: "preserve", dates: "string" },
  { properties: "camel", dates: "Date" },
];

/** What became of a document: a folder with its SDK, the codes of what is wrong with it, or an error of ours. */
export type Generated =
  | { readonly kind: "sdk"; readonly folder: string; readonly codes: readonly string[] }
  | { readonly kind: "refused"; readonly problems: readonly string[] }
  | { readonly kind: "crashed"; readonly problem: string };

/** The folder of this process, in the repository, so that what is generated finds what it imports. */
const root = path.resolve("tests/.cache", `fuzz-${process.pid}`);

/** Generates an SDK into a folder of its own, which stands until {@link removeSdks}. */
export async function sdkOf(name: string, document: unknown, mode: Mode): Promise<Generated> {
  const cwd = path.join(root, name);
  await rm(cwd, { recursive: true, force: true });
  await mkdir(cwd, { recursive: true });
  await writeFile(path.join(cwd, "document.json"), JSON.stringify(document));
  await writeFile(
    path.join(cwd, "fetchsmith.config.json"),
    JSON.stringify({ document: "document.json", out: "sdk", ...mode }),
  );
  try {
    const { out, diagnostics } = await generate({ cwd });
    return { kind: "sdk", folder: out, codes: diagnostics.map(({ code }) => code) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) {
      return { kind: "crashed", problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    return { kind: "refused", problems: errors.map(({ code, message }) => `${code}: ${message}`) };
  }
}

/** Removes what this process has generated. */
export async function removeSdks(): Promise<void> {
  await rm(root, { recursive: true, force: true });
}
