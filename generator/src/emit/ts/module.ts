import { StructureKind, type StatementStructures } from "ts-morph";
import type { Imports } from "./imports.js";

/** One TypeScript module as structures, to be printed by the format stage. */
export interface ModuleStructure {
  /** Path without extension, relative to the sources. */
  readonly module: string;
  readonly statements: readonly StatementStructures[];
}

/** A module of imports and declarations. */
export function moduleOf(
  module: string,
  imports: Imports,
  declarations: readonly StatementStructures[],
): ModuleStructure {
  const kind = StructureKind.ImportDeclaration as const;
  return {
    module,
    statements: [...imports.structures().map((structure) => ({ ...structure, kind })), ...declarations],
  };
}
