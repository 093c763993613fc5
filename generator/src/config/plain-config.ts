import type { Node } from "typescript";

/**
 * Whether a config file gives the same value whenever and wherever it is evaluated: it imports nothing but `fetchsmith`, and
 * is made of literals and names for them. A file that does more may still do so; it is then evaluated at each run.
 */
export async function isPlainConfig(file: string, text: string): Promise<boolean> {
  const { default: ts } = await import("typescript");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const declared = new Set(["undefined"]);

  const isPlain = (node: Node | undefined): boolean => {
    if (node === undefined) return true;
    if (ts.isIdentifier(node)) return declared.has(node.text);
    if (ts.isPropertyAssignment(node)) return !ts.isComputedPropertyName(node.name) && isPlain(node.initializer);
    if (ts.isShorthandPropertyAssignment(node)) return isPlain(node.name);
    if (ts.isCallExpression(node)) return isDefineConfig(node.expression) && node.arguments.every(isPlain);
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isPlain(node.expression);
    if (isContainer(node)) return ts.forEachChild(node, (child) => !isPlain(child)) !== true;
    return isLiteral(node);
  };
  const isContainer = (node: Node): boolean =>
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isTemplateSpan(node);
  const isLiteral = (node: Node): boolean =>
    ts.isLiteralExpression(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
  const isDefineConfig = (callee: Node): boolean => ts.isIdentifier(callee) && callee.text === "defineConfig";
  const isPlainStatement = (statement: Node): boolean => {
    if (ts.isImportDeclaration(statement)) return isOwnImport(statement.moduleSpecifier);
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
    if (ts.isExportAssignment(statement)) return isPlain(statement.expression);
    if (!ts.isVariableStatement(statement)) return false;
    return statement.declarationList.declarations.every(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || !isPlain(initializer)) return false;
      declared.add(name.text);
      return true;
    });
  };
  const isOwnImport = (module: Node): boolean => ts.isStringLiteral(module) && module.text === "fetchsmith";

  return source.statements.every(isPlainStatement);
}
