import path from "node:path";
import ts from "typescript";
import type { Sources } from "../../generator/src/diff/compiled/two-surfaces.js";

/** Tells what the compiler has against a caller's code beside an SDK; TypeScript's own library is parsed once. */
export class Caller {
  readonly #files = new Map<string, string>();
  readonly #service: ts.LanguageService;

  constructor() {
    const files = this.#files;
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
        types: [],
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
      }),
      getScriptFileNames: () => [...files.keys()],
      getScriptVersion: (file) => files.get(file) ?? "",
      getScriptSnapshot: (file) => {
        const text = files.get(file) ?? ts.sys.readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => path.resolve("."),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
      readFile: (file) => files.get(file) ?? ts.sys.readFile(file),
      directoryExists: (folder) =>
        [...files.keys()].some((file) => file.startsWith(`${folder}/`)) || ts.sys.directoryExists(folder),
      getDirectories: (folder) => ts.sys.getDirectories(folder),
    });
  }

  /** The faults of some lines of code that call the SDK as `sdk`, with a `client` at hand. */
  faultsOf(code: string, sources: Sources): readonly string[] {
    const folder = path.resolve("tests/diff/caller");
    this.#files.clear();
    this.#files.set(path.resolve("tests/diff/package.json"), `{ "type": "module" }`);
    for (const [file, text] of sources) this.#files.set(`${folder}/${file}`, text);
    const file = `${folder}/caller.ts`;
    const before = `import * as sdk from "./index.js";\ndeclare const client: sdk.Client;\nexport async function call(): Promise<void> {\n`;
    this.#files.set(file, `${before}${code}\n}\n`);
    const found = [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)];
    return found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  }
}
