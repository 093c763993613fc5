import path from "node:path";
import MarkdownIt from "markdown-it";

/** The anchor of a heading, as GitHub makes it. */
export function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

/**
 * Markdown as HTML. Headings get anchors, wide tables scroll by themselves, and links to other files of the repository become
 * links to their pages, or plain text where they have none.
 */
export function renderMarkdown(markdown, pages) {
  const renderer = new MarkdownIt({ html: false, linkify: false });
  const anchors = new Map(pages.flatMap((page) => headingsOf(page.markdown).map((heading) => [slug(heading), page])));
  const { rules } = renderer.renderer;
  rules.heading_open = (tokens, index, _, seen) => {
    const anchor = slug(tokens[index + 1].content.replaceAll("`", ""));
    seen[anchor] = (seen[anchor] ?? -1) + 1;
    return `<${tokens[index].tag} id="${seen[anchor] === 0 ? anchor : `${anchor}-${seen[anchor]}`}">`;
  };
  rules.table_open = () => `<div class="wide" tabindex="0" role="region" aria-label="Table"><table>`;
  rules.table_close = () => "</table></div>";
  rules.fence = (tokens, index) =>
    `<pre tabindex="0"><code>${renderer.utils.escapeHtml(tokens[index].content)}</code></pre>\n`;
  rules.link_open = (tokens, index) => {
    const target = targetOf(tokens[index].attrGet("href"), anchors, pages);
    return target === undefined ? "<span>" : `<a href="${renderer.utils.escapeHtml(target)}">`;
  };
  rules.link_close = (tokens, index) => {
    const open = tokens.slice(0, index).findLast(({ type }) => type === "link_open");
    return targetOf(open.attrGet("href"), anchors, pages) === undefined ? "</span>" : "</a>";
  };
  return renderer.render(markdown, {});
}

function headingsOf(markdown) {
  return [...markdown.replace(/^```.*?^```$/gms, "").matchAll(/^#{1,4} (.*)$/gm)].map(([, heading]) =>
    heading.replaceAll("`", ""),
  );
}

function targetOf(href, anchors, pages) {
  if (/^https?:/.test(href)) return href;
  const [file, anchor] = href.split("#");
  if (file === "") return anchors.has(anchor) ? `${anchors.get(anchor).file}#${anchor}` : undefined;
  if (/^docs\/ServicesConversations/.test(file)) return "api.html";
  return pages.find(({ source }) => path.basename(source) === path.basename(file) && !/README/.test(source))?.file;
}
