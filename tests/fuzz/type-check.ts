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

/** Source files that no run changes: libraries, and the runtime. */
const parsed = new Map<string, ts.SourceFile>();

/** A complaint of TypeScript's: where, and what. */
export interface TypeError {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Checks many SDKs, or programs that use them, at once. They share one runtime: each SDK's own is a copy of the same text.
 *
 * @param roots absolute paths of TypeScript files
 */
export function typeErrors(roots: readonly string[]): readonly TypeError[] {
  const program = ts.createProgram(roots, options, { ...host, getSourceFile, resolveModuleNameLiterals });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText, code }) => ({
    file: file?.fileName ?? "",
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1,
    message: `TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  }));
}

const runtime = path.resolve("generator/src/runtime");

function resolveModuleNameLiterals(
  literals: readonly ts.StringLiteralLike[],
  containing: string,
  _: ts.ResolvedProjectReference | undefined,
  settings: ts.CompilerOptions,
): readonly ts.ResolvedModuleWithFailedLookupLocations[] {
  return literals.map(({ text }) => {
    const [, name] = /^\.{1,2}\/runtime\/(.*)\.js$/.exec(text) ?? [];
    if (name !== undefined) {
      const resolvedFileName = path.join(runtime, `${name}.ts`);
      return { resolvedModule: { resolvedFileName, extension: ".ts", isExternalLibraryImport: false } };
    }
    return ts.resolveModuleName(text, containing, settings, host, undefined, undefined, ts.ModuleKind.ESNext);
  });
}

function getSourceFile(
  file: string,
  language: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = host.getSourceFile(file, language);
  if (source !== undefined && (file.startsWith(runtime) || file.includes("/node_modules/"))) parsed.set(file, source);
  return source;
}
