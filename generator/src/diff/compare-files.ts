import ts from "typescript";
import type { OutputFile } from "../write/output-file.js";
import type { Found } from "./change.js";

/** What differs in an SDK's files: in its code, or only in what people read. Nothing where all bytes are the same. */
export function compareFiles(
  old: readonly OutputFile[],
  next: readonly OutputFile[],
  isExplained: boolean,
): readonly Found[] {
  if (isExplained) return [];
  const before = new Map(old.map(({ path, text }) => [path, text]));
  const after = new Map(next.map(({ path, text }) => [path, text]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const differing = paths.filter((path) => before.get(path) !== after.get(path));
  const inCode = differing.filter((path) => isCode(path) && codeOf(before.get(path)) !== codeOf(after.get(path)));
  if (inCode.length > 0) return [{ code: "internals-changed", subject: "the SDK", after: inCode.join(", ") }];
  return differing.length > 0 ? [{ code: "docs-changed", subject: "the SDK", after: differing.join(", ") }] : [];
}

function isCode(path: string): boolean {
  return /\.ts$|^(package|tsconfig[\w.]*)\.json$/.test(path);
}

/** A module without its comments and layout. */
function codeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
