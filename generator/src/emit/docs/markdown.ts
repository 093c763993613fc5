/** The doors through which text of a document enters Markdown: as prose, as plain text, as code. */

/** A description: CommonMark whose links and code work, and which cannot bring HTML, headings or an open fence with it. */
export function prose(text: string | undefined): string {
  const lines = (text ?? "").trim().split(/\r\n?|\n/);
  const safe: string[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const opened = fence === undefined ? openedFence(line) : undefined;
    safe.push(opened ? opened.fence + opened.language : fence === undefined ? safeLine(line) : line);
    if (opened) fence = opened.fence;
    else if (fence !== undefined && closes(line, fence)) fence = undefined;
  }
  return [...safe, ...(fence === undefined ? [] : [fence])].join("\n");
}

/** A description on one line, as it stands in a table or a list. */
export function proseLine(text: string | undefined): string {
  return safeInline(oneLine(text ?? ""));
}

/** Text that is no Markdown, such as a title: every character stands for itself. */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/[<`&]/g, entity)
    .replace(/[\\*[\]>~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/^([-+#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Code within a line, such as a name or a type. */
export function code(text: string): string {
  const content = oneLine(text);
  // No backslash can stand before a pipe in a table's code span: the table takes it for an escape.
  if (content.includes("\\|")) return `<code>${entities(content)}</code>`;
  const fence = "`".repeat(longestRun(content) + 1);
  const padding = /^`|`$|^ .* $/.test(content) ? " " : "";
  return content === "" ? "" : `${fence}${padding}${content}${padding}${fence}`;
}

/** A block of code that nothing in it can close. */
export function codeBlock(language: string, source: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(source) + 1));
  return `${fence}${language}\n${source.trimEnd()}\n${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A fence is only looked for at the start of a line: there, nothing around it can end it early. */
function openedFence(line: string): { readonly fence: string; readonly language: string } | undefined {
  const [, fence = "", info = ""] = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/s.exec(line) ?? [];
  return fence === "" ? undefined : { fence, language: /^\s*([\w+#.-]*)/.exec(info)?.[1] ?? "" };
}

function closes(line: string, fence: string): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
  return found.startsWith(fence);
}

/** A line outside of fences: no heading, no rule under a heading, no fence in a list. */
function safeLine(line: string): string {
  if (/^[ \t]*-{3,}[ \t]*$/.test(line)) return "***";
  const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line)?.[1];
  if (heading) return `**${safeInline(heading)}**`;
  return safeInline(line.replace(/^([ \t]*)(?=(?:=+|-+|#+)[ \t]*$)/, "$1\\")).replace(/~{3,}/g, "\\$&");
}

/** Escapes what would be HTML, and backticks without a partner, which could find one on another line. */
function safeInline(line: string): string {
  return line.replace(inlineTokens, (token) => {
    if (token === "<") return "&lt;";
    if (bareUrl.test(token)) return token.replaceAll("`", entity);
    return /^`+$/.test(token) ? token.replaceAll("`", "\\`") : token;
  });
}

/**
 * In this order: an escaped character, a code span, lone backticks, a link in angle brackets, any other angle bracket, and a bare
 * URL, which takes backslashes and backticks for its own (https://github.github.com/gfm/#autolinks-extension-).
 */
const inlineTokens =
  /\\[!-/:-@[-`{-~]|(`+)(?!`).*?[^`]\1(?!`)|`+|<https?:\/\/[^\s<>`]*>|<|(?:(?:https?|ftp):\/\/|www\.)[^\s<]*/gis;

const bareUrl = /^(?:https?:|ftp:|www\.)/i;

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function entities(text: string): string {
  return text.replace(/[&<>|\\`*_[\]~]/g, entity);
}

function entity(character: string): string {
  return character === "<" ? "&lt;" : `&#${character.charCodeAt(0)};`;
}
