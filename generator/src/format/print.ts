import { Project } from "ts-morph";
import type { ModuleStructure } from "../emit/ts/module.js";

/** Prints modules. Each is created once, with all its statements: changing a source file afterwards is slow in ts-morph. */
export function printModules(modules: readonly ModuleStructure[]): readonly { path: string; text: string }[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return modules.map(({ module, statements }) => {
    const path = `${module}.ts`;
    return { path, text: project.createSourceFile(path, { statements: [...statements] }).getFullText() };
  });
}
