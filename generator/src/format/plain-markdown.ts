/**
 * What of Markdown prettier leaves as it stands, as far as that is plain to see. Whatever is not surely of this kind is left
 * to prettier, so what is missing here costs time and nothing else.
 */

/** Letters and marks beyond ASCII that take one column each, as those of ASCII do. */
const narrow = "À-ɏ·…–—‘’“”→";
/** What means nothing to Markdown within a line; other characters by their place below. */
const mark = String.raw`[A-Za-z0-9${narrow} .,;:?!'"()/=+%@-]`;
/** An underscore within a word. */
const joint = String.raw`(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])`;
const code = `\`(?! )[!-_a-~${narrow} ]+(?<! )\``;
const words = String.raw`(?:${mark}|${joint}|${code})`;
const target = String.raw`[A-Za-z0-9:/.#?=%@,;~-]+(?:[_]+[A-Za-z0-9:/.#?=%@,;~-]+)*`;
const link = String.raw`(?<!!)\[(?! )${words}+(?<! )\]\(${target}\)`;
const strong = String.raw`(?<![^ (])\*\*(?=[A-Za-z0-9])${words}+(?<=[A-Za-z0-9.])\*\*(?![^ .,:;)])`;
const stressed = String.raw`(?<![^ ])_(?=[A-Za-z0-9])${words}+(?<=[A-Za-z0-9.])_(?![^ ])`;
const inline = new RegExp(String.raw`^(?:${words}|${link}|${strong}|${stressed})*$`, "u");

/** Whether it stays as it is within a line: words, code, links, what is stressed. */
export function isPlainInline(text: string): boolean {
  return inline.test(text) && text === text.trim() && !hasRun(text);
}

/** Whether it stays as it is as a line of a paragraph: nothing at its start makes it something else. */
export function isPlainLine(line: string): boolean {
  return /^(?:[A-Za-zÀ-ɏ`[("'“]|\*\*|\d+(?![\d.)]))/u.test(line) && isPlainInline(line);
}

/** More than one space, which would become one. */
function hasRun(text: string): boolean {
  return text.includes("  ");
}
