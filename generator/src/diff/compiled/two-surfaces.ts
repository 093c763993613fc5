import path from "node:path";
import ts from "typescript";

/** The sources of an SDK by path from the folder that holds its `index.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** Two SDKs under one type checker. */
export interface TwoSurfaces {
  readonly checker: ts.TypeChecker;
  /** What each `index.ts` exports. */
  readonly old: ts.Symbol;
  readonly new: ts.Symbol;
}

/** Files of TypeScript's own library, parsed once for all comparisons that share them. */
export type Library = Map<string, ts.SourceFile>;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Puts two SDKs before one checker. A runtime file that is the same in both is one file, so that a class is the same class.
 * Packages are not resolved: what is openapi-fetch's own is the same in both, or no concern of the surface.
 *
 * @throws {Error} where an `index.ts` is missing or exports nothing.
 */
export function twoSurfaces(old: Sources, next: Sources, library: Library): TwoSurfaces {
  const files = new Map([...placed("/old", old), ...placed("/new", next)]);
  const isShared = (file: string): boolean => file.startsWith("runtime/") && old.get(file) === next.get(file);
  const resolve = (specifier: string, from: string): ts.ResolvedModuleFull | undefined => {
    if (!specifier.startsWith(".")) return undefined;
    const target = path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, ".ts");
    const own = target.replace(/^\/old\//, "");
    const file = isShared(own) ? `/new/${own}` : target;
    return files.has(file) ? { resolvedFileName: file, extension: ts.Extension.Ts } : undefined;
  };
  const roots = ["/old/index.ts", "/new/index.ts"];
  const program = ts.createProgram(roots, options, hostOf(files, library, resolve));
  const checker = program.getTypeChecker();
  const [oldIndex, newIndex] = roots.map((root) => moduleOf(checker, program, root));
  if (oldIndex === undefined || newIndex === undefined) throw new Error("an index.ts exports nothing");
  return { checker, old: oldIndex, new: newIndex };
}

function placed(folder: string, sources: Sources): readonly (readonly [string, string])[] {
  return [...sources].filter(([file]) => file.endsWith(".ts")).map(([file, text]) => [`${folder}/${file}`, text]);
}

function moduleOf(checker: ts.TypeChecker, program: ts.Program, file: string): ts.Symbol | undefined {
  const source = program.getSourceFile(file);
  return source && checker.getSymbolAtLocation(source);
}

function hostOf(
  files: Sources,
  library: Library,
  resolve: (specifier: string, from: string) => ts.ResolvedModuleFull | undefined,
): ts.CompilerHost {
  const folder = path.dirname(ts.getDefaultLibFilePath(options));
  return {
    getSourceFile: (file) => {
      const text = files.get(file);
      return text === undefined ? libraryFile(file, library) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
    },
    getDefaultLibFileName: () => path.join(folder, "lib.es2022.d.ts"),
    getDefaultLibLocation: () => folder,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
    readFile: (file) => files.get(file) ?? ts.sys.readFile(file),
    writeFile: () => undefined,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({ resolvedModule: resolve(text, from) })),
  };
}

function libraryFile(file: string, library: Library): ts.SourceFile | undefined {
  const known = library.get(file);
  if (known !== undefined) return known;
  const text = ts.sys.readFile(file);
  if (text === undefined) return undefined;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  library.set(file, source);
  return source;
}
