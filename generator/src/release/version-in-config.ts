import { readFile } from "node:fs/promises";
import type { Node, StringLiteralLike } from "typescript";
import { configProblem } from "../config/config-problem.js";

/**
 * The text of a config file with another `package.version`, and nothing else in it changed.
 *
 * @throws {DiagnosticError} `config-invalid` where the version is not written there as a text
 */
export async function withVersion(file: string, from: string, to: string): Promise<{ old: string; new: string }> {
  const text = await readFile(file, "utf8");
  const literal = await versionLiteral(file, text);
  if (literal?.text !== from) {
    const message = `the config does not say \`version: ${JSON.stringify(from)}\` in its \`package\``;
    const fix = `Write the version there as a text, or set it to ${JSON.stringify(to)} yourself.`;
    throw configProblem("config-invalid", { message, fix });
  }
  const [start, end] = [literal.getStart() + 1, literal.getEnd() - 1];
  return { old: text, new: text.slice(0, start) + to + text.slice(end) };
}

async function versionLiteral(file: string, text: string): Promise<StringLiteralLike | undefined> {
  const { default: ts } = await import("typescript");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const find = (node: Node, path: readonly string[]): StringLiteralLike | undefined => {
    const here = ts.isPropertyAssignment(node) && "text" in node.name ? [...path, node.name.text] : path;
    if (ts.isStringLiteralLike(node) && path.length === 2 && path.join(".") === "package.version") return node;
    return ts.forEachChild(node, (child) => find(child, here));
  };
  return find(source, []);
}
