import { isPlainInline, isPlainLine } from "./plain-markdown.js";

/**
 * Lays out a Markdown page as prettier does, if that is plain to see: its tables in columns, its code by what formats code, and
 * all else as it stands. Prettier would take most of the time of a small SDK for it.
 *
 * @param format formats the code of a block in TypeScript
 * @returns undefined for a page with anything else in it, which is for prettier
 */
export async function laidOutPage(
  text: string,
  format: (code: string) => Promise<string>,
): Promise<string | undefined> {
  const blocks = blocksOf(text);
  const laidOut: string[] = [];
  for (const block of blocks ?? []) {
    const result = await laidOutBlock(block, format);
    if (result === undefined) return undefined;
    laidOut.push(result);
  }
  return laidOut.length === 0 ? undefined : `${laidOut.join("\n\n")}\n`;
}

type Block = readonly [first: string, ...rest: string[]];

/** What stands between blank lines; code with its fences, whatever it holds. Undefined where that does not come out even. */
function blocksOf(text: string): readonly Block[] | undefined {
  if (!text.endsWith("\n")) return undefined;
  const blocks: [string, ...string[]][] = [];
  let isFenced = false;
  let isOpen = false;
  for (const line of text.slice(0, -1).split("\n")) {
    const block = blocks.at(-1);
    if (isOpen && block && (isFenced || line !== "")) block.push(line);
    else if (line !== "") blocks.push([line]);
    else if (!isOpen) return undefined; // two blank lines
    if (line.startsWith("```")) isFenced = !isFenced;
    isOpen = isFenced || line !== "";
  }
  return isFenced || !isOpen ? undefined : blocks;
}

async function laidOutBlock(block: Block, format: (code: string) => Promise<string>): Promise<string | undefined> {
  const [first] = block;
  if (first.startsWith("```")) return laidOutCode(block, format);
  if (first.startsWith("|")) return laidOutTable(block);
  return isPlainBlock(block) ? block.join("\n") : undefined;
}

/** Headings, quotes of one line, lists of lines, paragraphs. */
function isPlainBlock(block: Block): boolean {
  const [first, ...rest] = block;
  const start = /^(?:#{1,3}|>|-) /.exec(first)?.[0];
  if (start === undefined) return block.every(isPlainLine);
  if (start === "- ") return block.every((line) => line.startsWith(start) && isPlainLine(line.slice(start.length)));
  return rest.length === 0 && isPlainLine(first.slice(start.length));
}

async function laidOutCode(block: Block, format: (code: string) => Promise<string>): Promise<string | undefined> {
  const [first, ...rest] = block;
  const last = rest.pop();
  const source = rest.join("\n");
  if (last !== "```" || source.includes("```")) return undefined;
  if (first === "```sh") return block.join("\n");
  if (first !== "```ts") return undefined;
  const code = await format(source).catch(() => undefined);
  return code === undefined || code === "" ? undefined : `${first}\n${code}${last}`;
}

/** The cells of a row, each trimmed: what stands between pipes that nothing escapes. */
function cellsOf(row: string): readonly string[] | undefined {
  const [, inner] = /^\| (.*) \|$/.exec(row) ?? [];
  return inner?.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function laidOutTable(block: Block): string | undefined {
  const rows = block.map(cellsOf);
  const [head, rule, ...body] = rows;
  if (!head || !rule?.every((cell) => cell === "---")) return undefined;
  const cells = [head, ...body].flatMap((row) => (row?.length === head.length ? [row] : []));
  if (cells.length !== rows.length - 1 || rule.length !== head.length) return undefined;
  if (!cells.flat().every(isPlainCell)) return undefined;
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [first = "", ...others] = cells.map(line);
  return [first, line(widths.map((width) => "-".repeat(width))), ...others].join("\n");
}

/** A pipe stands in code only, and escaped. */
function isPlainCell(cell: string): boolean {
  const isCode = (at: number): boolean => (cell.slice(0, at).split("`").length - 1) % 2 === 1;
  const pipes = [...cell.matchAll(/\\\|/g)].map(({ index }) => index);
  return pipes.every(isCode) && isPlainInline(cell.replaceAll("\\|", "|"));
}
