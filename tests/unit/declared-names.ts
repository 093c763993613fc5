import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/** A name that a module has from another one, by import or re-export. */
export interface Link {
  readonly module: string;
  readonly name: string;
}

/** Every TypeScript file in a folder and below, parsed. */
export async function sourceFilesIn(folder: string): Promise<readonly ts.SourceFile[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((entry) => entry.endsWith(".ts")).map((entry) => path.join(folder, entry));
  return Promise.all(
    files.map(async (file) => ts.createSourceFile(file, await readFile(file, "utf8"), ts.ScriptTarget.ES2022, true)),
  );
}

/** What a module imports and re-exports by name. */
export function linksOf(source: ts.SourceFile): readonly Link[] {
  return source.statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : ts.isExportDeclaration(statement) && statement.exportClause;
    const module = "moduleSpecifier" in statement && (statement.moduleSpecifier as ts.Expression | undefined);
    if (!bindings || !("elements" in bindings) || !module || !ts.isStringLiteral(module)) return [];
    return bindings.elements.map(({ name }) => ({ module: module.text, name: name.text }));
  });
}

/** What a module exports: its own declarations and what it passes on. */
export function declaredIn(source: ts.SourceFile): readonly string[] {
  const own = source.statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport);
    return isExported ? namesOf(statement) : [];
  });
  const passed = source.statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) =>
      exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [],
    );
  return [...own, ...passed];
}

/** The texts that a module holds in quotes. */
export function textsIn(source: ts.SourceFile): readonly string[] {
  return everyNode(source).flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []));
}

function isExport({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named = statement as ts.Statement & { readonly name?: ts.Identifier };
  return named.name === undefined ? [] : [named.name.text];
}

function everyNode(source: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}
