import { laidOutMember } from "./code/laid-out-code.js";
import { lineWidth } from "./line-width.js";

/**
 * Declarations that look after formatting as is plain to see: imports and exports by name, interfaces and types whose members
 * are simple and fit into a line. Whatever is not surely of this kind is left to prettier.
 */

const name = String.raw`[A-Za-z_$][\w$]*`;
/** Without quotes, backslashes and bars. */
const text = String.raw`"[ !#-&(-[\]-{}~]*"`;
/** A key in quotes stays in quotes only where it has to be. */
const key = String.raw`(?:${name}|"[\w$]*[-.:/ @+][\w$.:/ @+-]*")`;
const reference = String.raw`${name}(?:<${name}(?:, ${name})*>)?`;
const one = String.raw`(?:${text}|0|[1-9]\d*|${reference}(?:\[\])*)`;
const type = String.raw`${one}(?: \| ${one})*`;
const names = String.raw`(?:type )?${name}(?: as ${name})?`;

const member = new RegExp(String.raw`^ {4}((?:readonly )?${key}\??:) (${type});$`);
const alias = new RegExp(String.raw`^(export type ${name} =) (${type});$`);
const named = new RegExp(String.raw`^((?:import|export)(?: type)? )\{ (${names}(?:, ${names})*) \}( from ${text};)$`);
const opening = new RegExp(String.raw`^export interface ${name}(?: extends ${name})? \{$`);

/** Statements that follow each other without a blank line, as they are laid out; undefined where that is for prettier. */
export function laidOutDeclarations(chunk: string): string | undefined {
  const lines = chunk.split("\n");
  if (lines.every((line) => named.test(line))) return lines.map(laidOutNames).join("\n");
  const docs = docsOf(lines, "");
  const [first = "", ...rest] = lines.slice(docs.length);
  if (rest.length === 0) {
    const statement = docs.length === 0 && isComment(first) ? first : laidOutType("", alias.exec(first));
    return statement && [...docs, statement].join("\n");
  }
  if (!opening.test(first) || first.length > lineWidth || rest.pop() !== "}") return undefined;
  const members = laidOutMembers(rest);
  return members && [...docs, ...(members.length === 0 ? [`${first}}`] : [first, ...members, "}"])].join("\n");
}

/** What is of a type: in a line if it fits, else the type in the next, else one alternative a line. */
function laidOutType(indent: string, found: RegExpExecArray | null): string | undefined {
  const [, start = "", type = ""] = found ?? [];
  if (!found) return undefined;
  const line = `${indent}${start} ${type};`;
  if (line.length <= lineWidth) return line;
  const alternatives = type.split(" | ");
  const lines = alternatives.map((each) => `${indent}  | ${each}`);
  if (alternatives.length < 2 || lines.some((each) => each.length >= lineWidth)) return undefined;
  const next = `${indent}  ${type};`;
  return `${indent}${start}\n${next.length <= lineWidth ? next : `${lines.join("\n")};`}`;
}

/** A comment of one line that stands for itself. */
function isComment(line: string): boolean {
  return /^\/\/ .*\S$/.test(line);
}

/** Names in braces: in a line if they fit or there is but one, else one a line. */
function laidOutNames(line: string): string {
  const [, start = "", list = "", end = ""] = named.exec(line) ?? [];
  const all = list.split(", ");
  if (line.length <= lineWidth || all.length === 1) return line;
  return `${start}{\n${all.map((each) => `  ${each},\n`).join("")}}${end}`;
}

/** Members with their docs, two spaces in. */
function laidOutMembers(lines: readonly string[]): readonly string[] | undefined {
  const laidOut: string[] = [];
  for (let at = 0; at < lines.length;) {
    const docs = docsOf(lines.slice(at), "    ");
    at += docs.length;
    const line = laidOutType("  ", member.exec(lines[at] ?? "")) ?? laidOutMember(lines[at] ?? "");
    if (line === undefined) return undefined;
    laidOut.push(...docs.map((doc) => doc.slice(2)), line);
    at += 1;
  }
  return laidOut;
}

/** The lines of the doc comment that these lines begin with; none where there is none of the usual form. */
function docsOf(lines: readonly string[], indent: string): readonly string[] {
  if (isDocOfOneLine(lines[0] ?? "", indent)) return lines.slice(0, 1);
  if (lines[0] !== `${indent}/**`) return [];
  const end = lines.indexOf(`${indent} */`);
  const inner = lines.slice(1, end);
  const isUsual = inner.every((line) => line === `${indent} *` || line.startsWith(`${indent} * `));
  return end > 0 && isUsual && inner.every((line) => line === line.trimEnd()) ? lines.slice(0, end + 1) : [];
}

function isDocOfOneLine(line: string, indent: string): boolean {
  return line.startsWith(`${indent}/** `) && line.indexOf("*/") === line.length - 2;
}
