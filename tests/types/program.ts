import path from "node:path";
import ts from "typescript";

/** What generated code is checked with: everything that TypeScript can be asked to be strict about. */
export const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
  // The sources of a package name each other as files.
  rewriteRelativeImportExtensions: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Checks files with the strictest settings and gives what TypeScript finds wrong, as `file:line: message`.
 *
 * @param roots Paths of the files to check, with what they import.
 * @param texts Files that stand on no disk, or not like this, by absolute path.
 */
export function typeErrors(roots: readonly string[], texts: ReadonlyMap<string, string> = new Map()): string[] {
  const program = ts.createProgram(roots, strictest, hostWith(texts));
  return ts.getPreEmitDiagnostics(program).map(messageOf);
}

/** A diagnostic on one line, with its place relative to the working folder. */
export function messageOf({ file, start = 0, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${path.relative(".", file.fileName)}:${line + 1}: ${text}`;
}

function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(strictest);
  const folders = new Set([...texts.keys()].map((file) => path.dirname(file)));
  return {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    directoryExists: (folder) => folders.has(folder) || ts.sys.directoryExists(folder),
    getSourceFile: (file, options, ...rest) => {
      const text = texts.get(file);
      return text === undefined
        ? host.getSourceFile(file, options, ...rest)
        : ts.createSourceFile(file, text, options, true);
    },
  };
}
