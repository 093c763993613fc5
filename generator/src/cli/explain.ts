import type { Command } from "commander";
import { explainJson, explainText } from "./explain-text.js";
import { inputOf, notBlank, withInputs, type InputFlags } from "./input-options.js";
import type { Io } from "./io.js";

/** Adds `explain NAME`. */
export function addExplain(program: Command, io: Io): void {
  const command = program
    .command("explain")
    .description("tell where a name comes from in the document, why it is so, and which file it is in")
    .argument("<name>", "a name of the SDK (listPets, Pet.name) or of the document", notBlank);
  withInputs(command)
    .option("--json", "print the result as JSON")
    .action(async (name: string, document: string | undefined, flags: InputFlags & { readonly json?: boolean }) => {
      const { explain } = await import("../explain.js");
      const explanations = await explain(name, inputOf(io, document, flags));
      io.stdout.write(flags.json === true ? explainJson(explanations) : explainText(explanations, io.cwd));
    });
}
