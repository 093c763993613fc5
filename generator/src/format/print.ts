import { Project } from "ts-morph";
import type { ModuleStructure } from "../emit/ts/module.js";

/** Prints modules, one by one. Each is created once, with all its statements: changing a source file afterwards is slow in ts-morph. */
export function* printModules(modules: Iterable<ModuleStructure>): Iterable<{ path: string; text: string }> {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  for (const { module, statements } of modules) yield { path: `${module}.ts`, text: printed(project, statements) };
}

/**
 * The text of statements. ts-morph prints them, and then parses what it has printed, which takes longer and is of no use here:
 * what stands last takes the text away before that.
 */
function printed(project: Project, statements: ModuleStructure["statements"]): string {
  let text = "";
  try {
    project.createSourceFile("module.ts", {
      statements: [
        ...statements,
        (writer) => {
          text = writer.toString();
          throw isPrinted;
        },
      ],
    });
  } catch (error) {
    if (error !== isPrinted) throw error;
  }
  return `${text.trimEnd()}\n`;
}

/** Ends the making of a source file once its text is known. One for all, as making an error takes its time. */
const isPrinted = new Error("printed");
