import { posix } from "node:path";
import type { ImportDeclarationStructure, OptionalKind, WriterFunction } from "ts-morph";

/** What a module imports, gathered while its statements are made. */
export class Imports {
  readonly #module: string;
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  /** @param module The importing module, without extension, relative to the sources. */
  constructor(module: string) {
    this.#module = module;
  }

  /** Imports a value from a module of the SDK, or a package, and returns its name. */
  value(from: string, name: string): string {
    return add(this.#values, from, name);
  }

  /** Imports a type from a module of the SDK, or a package, and returns its name. */
  type(from: string, name: string): string {
    return add(this.#types, from, name);
  }

  /** The declarations, sorted: packages first, then modules by path. */
  structures(): OptionalKind<ImportDeclarationStructure>[] {
    const froms = [...new Set([...this.#values.keys(), ...this.#types.keys()])].filter((from) => from !== this.#module);
    return froms
      .map((from) => this.#declaration(from))
      .toSorted((a, b) => compare(a.moduleSpecifier, b.moduleSpecifier));
  }

  #declaration(from: string): OptionalKind<ImportDeclarationStructure> {
    const values = [...(this.#values.get(from) ?? [])];
    const types = [...(this.#types.get(from) ?? [])].filter((name) => !values.includes(name));
    const isTypeOnly = values.length === 0;
    return { isTypeOnly, namedImports: namesIn(values, types), moduleSpecifier: specifier(this.#module, from) };
  }
}

/** What stands in the braces of an import or export, sorted: one text, as ts-morph looks for the end of each name in a list. */
export function namesIn(values: readonly string[], types: readonly string[]): WriterFunction {
  const mark = values.length === 0 ? "" : "type ";
  const names = [
    ...values.map((name) => ({ name, text: name })),
    ...types.map((name) => ({ name, text: mark + name })),
  ];
  const text = names
    .toSorted((a, b) => compare(a.name, b.name))
    .map((one) => one.text)
    .join(", ");
  return (writer) => void writer.write(text);
}

/** How one module of the SDK names another (with `.js`, as ESM wants it); packages are named as they are. */
export function specifier(module: string, from: string): string {
  if (from.startsWith("npm:")) return from.slice("npm:".length);
  const relative = posix.relative(posix.dirname(module), from);
  return `${relative.startsWith(".") ? relative : `./${relative}`}.js`;
}

function add(names: Map<string, Set<string>>, from: string, name: string): string {
  names.set(from, (names.get(from) ?? new Set()).add(name));
  return name;
}

/** By code unit, so that the order is the same in every locale; packages, which start with a letter, after paths. */
function compare(a: string, b: string): number {
  const rank = (text: string): number => (text.startsWith(".") ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
