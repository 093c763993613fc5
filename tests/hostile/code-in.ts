import ts from "typescript";

/** What is wrong with a TypeScript file: its syntax errors, and places where a canary is code. */
export function wrongIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: name, reportDiagnostics: true });
  const wrong = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  const visit = (node: ts.Node): void => {
    // A name that was made from a text with the canary in it is a name, and does nothing.
    if (ts.isIdentifier(node) && (node.text === "canary" || node.text === "globalThis"))
      wrong.push(node.parent.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return wrong;
}
