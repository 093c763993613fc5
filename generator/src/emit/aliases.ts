import { StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { Context } from "./context.js";
import { docs } from "./ts/docs.js";

/** A name with those that the same thing had before. */
export function withAliases({ names }: Context, name: string): readonly string[] {
  return [name, ...(names.aliases.get(name) ?? [])];
}

/** The names that a function had before: constants, so that bundlers drop those that nobody uses. */
export function functionAliases({ names }: Context, name: string): readonly StatementStructures[] {
  return (names.aliases.get(name) ?? []).map((alias) => ({
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    docs: docs({ about: deprecated(name) }),
    declarations: [{ name: alias, type: `typeof ${name}`, initializer: name }],
    leadingTrivia: "\n",
  }));
}

/** The names that a type had before. */
export function typeAliases({ names }: Context, name: string): readonly StatementStructures[] {
  return (names.aliases.get(name) ?? []).map((alias) => ({
    kind: StructureKind.TypeAlias,
    name: alias,
    isExported: true,
    docs: docs({ about: deprecated(name) }),
    type: name,
    leadingTrivia: "\n",
  }));
}

function deprecated(name: string): string {
  return `@deprecated Use {@link ${name}}.`;
}
