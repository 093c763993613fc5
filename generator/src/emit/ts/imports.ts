import { posix } from "node:path";
import type { ImportDeclarationStructure, OptionalKind } from "ts-morph";

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
    const names = [
      ...values.map((name) => ({ name, isTypeOnly: false })),
      ...types.map((name) => ({ name, isTypeOnly: !isTypeOnly })),
    ];
    return {
      isTypeOnly,
      namedImports: names.toSorted((a, b) => compare(a.name, b.name)),
      moduleSpecifier: specifier(this.#module, from),
    };
  }
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
