import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { codeFile, readCode, writeCode } from "./compiled-code.js";

/** What is called with these gives a module's exports: a CommonJS module. */
type Body = (
  exports: unknown,
  require: NodeJS.Require,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

interface Loaded {
  readonly module: { exports: unknown };
  readonly script: Script;
  readonly identity: string;
  readonly isKept: boolean;
}

/**
 * Loads large CommonJS modules by what was compiled of them before, with the functions that were called then. Node.js 22 has a
 * cache like it, without those functions, and Node.js 20 has none. Danger: such a module requires, and imports nothing, which
 * Node.js has allowed for code of its own loading only.
 */
export class CodeLoader {
  readonly #loaded = new Map<string, Loaded>();
  readonly #folder: string | undefined;
  readonly #packages: readonly string[];

  /**
   * @param folder where compiled code is kept, the user's own; without one it is compiled each time
   * @param packages names of those that are loaded in this way, too, by whom this loads
   */
  constructor(folder: string | undefined, packages: readonly string[]) {
    this.#folder = folder;
    this.#packages = packages;
  }

  /** The exports of a module. */
  load(file: string): unknown {
    const known = this.#loaded.get(file);
    if (known !== undefined) return known.module.exports;
    const { text, identity } = sourceOf(file);
    const cachedData = this.#folder === undefined ? undefined : readCode(codeFile(this.#folder, file), identity);
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
      filename: file,
      ...(cachedData && { cachedData }),
    });
    const module = { exports: {} as unknown };
    const isKept = cachedData !== undefined && script.cachedDataRejected !== true;
    this.#loaded.set(file, { module, script, identity, isKept });
    const body = script.runInThisContext() as Body;
    body.call(module.exports, module.exports, this.#requireFor(file), module, file, path.dirname(file));
    return module.exports;
  }

  /** Keeps what has been compiled by now, where it was not known. */
  keep(): void {
    if (this.#folder === undefined) return;
    for (const [file, { script, identity, isKept }] of this.#loaded) {
      if (!isKept) writeCode(codeFile(this.#folder, file), identity, script.createCachedData());
    }
  }

  #requireFor(file: string): NodeJS.Require {
    const require = createRequire(file);
    const own = (name: string): unknown =>
      this.#packages.includes(name) ? this.load(require.resolve(name)) : (require(name) as unknown);
    return Object.assign(own, require);
  }
}

/** A source, and what tells its state from any other: no program can set the time at which a file's content was changed. */
function sourceOf(file: string): { readonly text: string; readonly identity: string } {
  const descriptor = openSync(file, "r");
  try {
    const { ino, size, mtimeNs, ctimeNs } = fstatSync(descriptor, { bigint: true });
    return { text: readFileSync(descriptor, "utf8"), identity: [ino, size, mtimeNs, ctimeNs].join(" ") };
  } finally {
    closeSync(descriptor);
  }
}
