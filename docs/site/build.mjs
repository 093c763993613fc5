/**
 * Builds the reference site into dist/: api.html by Redocly from the document, with the samples of the SDK's own docs, and a page
 * for each guide. Everything a page needs is in its folder: no host is called, and no server is needed.
 */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildApi } from "./api.mjs";
import { layout } from "./layout.mjs";
import { renderMarkdown } from "./markdown.mjs";
import { pages } from "./pages.mjs";
import { dist, here } from "./places.mjs";

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await cp(path.join(here, "style.css"), path.join(dist, "style.css"));
const guides = await pages();
for (const page of guides) {
  const body = renderMarkdown(page.markdown, guides);
  await writeFile(path.join(dist, page.file), layout(page, guides, body));
}
await buildApi();
console.log(`${guides.length + 1} pages in ${path.relative(process.cwd(), dist)}`);
