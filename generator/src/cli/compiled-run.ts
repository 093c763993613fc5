import { fileURLToPath } from "node:url";
import { CodeLoader } from "../compiled/code-loader.js";
import { privateFolder } from "../compiled/private-folder.js";

/** The whole command line in one file, which the build makes. */
const command = fileURLToPath(new URL("../command/command.cjs", import.meta.url));

/**
 * Does a `generate` or `check` by code that was compiled before, since these load most of the generator.
 *
 * @param argv what follows the program's name
 * @returns the exit code; undefined for what is none of them
 */
export async function compiledRun(argv: readonly string[]): Promise<number | undefined> {
  if (!/^(?:generate|check)$/.test(argv[0] ?? "") || argv.some((arg) => /^(?:-h|--help)$/.test(arg))) return undefined;
  const loader = new CodeLoader(privateFolder(), ["typescript"]);
  const { main } = loader.load(command) as typeof import("../cli.js");
  const exitCode = await main(argv);
  // A run that has failed has not come to all that others need.
  if (exitCode === 0) loader.keep();
  return exitCode;
}
