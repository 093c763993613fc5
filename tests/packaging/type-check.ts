import path from "node:path";
import ts from "typescript";
import { root } from "./packed.js";

/** Every check that TypeScript has, on the dependencies' declarations as well. */
const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
};

/** An application on Node.js. */
export const onNode: ts.CompilerOptions = {
  lib: ["lib.es2023.d.ts"],
  types: ["node"],
  typeRoots: [path.join(root, "node_modules", "@types")],
};

/** An application for browsers. */
export const inBrowsers: ts.CompilerOptions = {
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
};

/** Compiles an application with the strictest settings. Gives what TypeScript has against it, and writes what `options` ask for. */
export function compile(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, { ...strictest, ...options });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    const line = problem.file?.getLineAndCharacterOfPosition(problem.start ?? 0).line;
    return `${problem.file?.fileName ?? ""}:${(line ?? 0) + 1}: ${text}`;
  });
}
