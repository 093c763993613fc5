import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What output is checked with: `strict` and the flags beyond it that projects use. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: true,
  noEmit: true,
};

const host = ts.createCompilerHost(options);

/** Files that many documents have in common are parsed once: libraries by their path, the runtime by what it says. */
const parsed = new Map<string, ts.SourceFile>();

/** What TypeScript finds wrong with an SDK, as `file:line: message`. */
export function typeErrors(folder: string): string[] {
  const program = ts.createProgram([path.join(folder, "index.ts")], options, {
    ...host,
    getSourceFile: (file, languageVersion) => sourceFile(file, languageVersion, folder),
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => messageOf(diagnostic, folder));
}

function sourceFile(
  file: string,
  languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions,
  folder: string,
): ts.SourceFile | undefined {
  // The same path for every document, so that the compiler's caches fit.
  const isOwn = file.startsWith(folder) && !file.startsWith(path.join(folder, "runtime"));
  if (isOwn) return ts.createSourceFile(file, readFileSync(file, "utf8"), languageVersion, true);
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = host.getSourceFile(file, languageVersion);
  if (source !== undefined) parsed.set(file, source);
  return source;
}

function messageOf({ file, start = 0, messageText, code }: ts.Diagnostic, folder: string): string {
  const text = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  if (file === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${path.relative(folder, file.fileName)}:${line + 1}: ${text}`;
}
