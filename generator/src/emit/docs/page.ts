import { plain } from "./markdown.js";

/** Parts of a Markdown page: links, tables, and paragraphs with a blank line between them. */

/** The parts that say something, with a blank line between them. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** A link. `text` is Markdown already. */
export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** A heading. `text` is plain. */
export function heading(level: 1 | 2 | 3, text: string): string {
  return `${"#".repeat(level)} ${plain(text)}`;
}

/** The anchor that GitHub and npm give the first heading of this text on a page, with `#` in front. */
export function anchor(text: string): string {
  const slug = text
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
  return `#${encodeURIComponent(slug)}`;
}

/** A table of cells that are Markdown already. Empty where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [head, head.map(() => "---"), ...rows].map(tableRow).join("\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replace(/(\\*)\|/g, separated)).join(" | ")} |`;
}

/** A pipe that separates no cells: behind an odd number of backslashes. */
function separated(pipe: string, backslashes: string): string {
  return backslashes.length % 2 === 0 ? `${backslashes}\\|` : pipe;
}

/** A list of items that are Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Words as a sentence lists them: `a, b or c`. */
export function enumeration(words: readonly string[], last: "and" | "or"): string {
  const head = words.slice(0, -1).join(", ");
  return head === "" ? words.join("") : `${head} ${last} ${words.at(-1) ?? ""}`;
}
