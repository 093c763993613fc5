import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { format } from "prettier";
import { laidOutPage } from "../../generator/src/format/page.js";
import { run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";
import { seed } from "../fuzz/seed.js";

// Prettier formats thousands of small pages here.
jest.setTimeout(240_000);

const style = { printWidth: 100, endOfLine: "lf" } as const;
const byPrettier = (text: string): Promise<string> => format(text, { ...style, parser: "markdown" });
const laidOut = (text: string): Promise<string | undefined> =>
  laidOutPage(text, (code) => format(code, { ...style, parser: "babel-ts" }));

const folder = useTemporaryFolder();
const documents = ["torture-names", "torture-refs", "torture-schemas"];

async function configBeside(document: string): Promise<object> {
  const file = path.join(path.dirname(document), "fetchsmith.config.json");
  return JSON.parse(await readFile(file, "utf8")) as object;
}

async function pagesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".md") && !name.includes("node_modules"));
  return Promise.all(pages.map((name) => readFile(path.join(folder, name), "utf8")));
}

/** The same with its tables as they were before formatting. */
function narrow(page: string): string {
  return page.replace(/^\|.*\|$/gm, (row) => row.replace(/-{4,}/g, "---").replace(/ +\|/g, " |"));
}

describe("a page that is laid out is as prettier formats it", () => {
  test.each(documents)("in the package of %s", async (name) => {
    const document = path.resolve("tests/golden", name, "document.yaml");
    const settings = { document, out: "out", package: { name: "a", version: "1.0.0", license: "MIT", author: "B" } };
    await folder.write({ "a.config.json": JSON.stringify({ ...(await configBeside(document)), ...settings }) });
    const made = await run(["generate", "--config", "a.config.json"], { cwd: folder.path() });
    expect(made).toMatchObject({ exitCode: 0 });
    const pages = await pagesIn(folder.path("out"));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect([undefined, await byPrettier(page)]).toContain(await laidOut(page));
  });

  test("whatever its words and marks are", async () => {
    const plain = "a word of x_y and `c` `x | y` [t](https://x.y/a_b?c=d) **b** e.g. 1 (c), é: … · _it_".split(" ");
    const rare = "_ __ * ** - + # 1. 2) = --- | \\| \\ & < > ~ { ^ [a] [^1] ![i](u) ` `` `😀` Ａ 日本 😀 <b> $ :".split(
      " ",
    );
    const parts = [
      { weight: 60, arbitrary: fc.constantFrom(...plain) },
      { weight: 1, arbitrary: fc.constantFrom(...rare, "\t", "https://a_b.c/_d_", "`a `", "**b**c") },
    ];
    const line = fc
      .array(
        fc.tuple(fc.oneof(...parts), fc.oneof({ weight: 20, arbitrary: fc.constant(" ") }, fc.constantFrom("", "  "))),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => words.flatMap(([word, space], at) => (at === 0 ? [word] : [space, word])).join(""));
    const block = fc.oneof(
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
      fc.tuple(fc.constantFrom("# ", "> ", "- "), line).map((words) => words.join("")),
      fc.tuple(line, line).map((lines) => lines.map((one) => `- ${one}`).join("\n")),
      fc.tuple(line, line, line).map(([a, b, c]) => `| ${a} | A |\n| --- | --- |\n| ${b} | ${c} |\n| ${c} |  |`),
      fc.constantFrom("```ts\nconst a = {b:1}\n```", "```sh\nls   -l\n```", "```ts\n\n```", "```\nx\n```"),
    );
    const page = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => `${blocks.join("\n\n")}\n`);
    let count = 0;
    const property = fc.asyncProperty(page, async (text) => {
      const own = await laidOut(text);
      if (own === undefined) return;
      count += 1;
      expect(own).toBe(await byPrettier(text));
    });
    await fc.assert(property, { seed, numRuns: 3000 });
    expect(count).toBeGreaterThan(200);
  });
});

test("every page of this repository's SDK is laid out", async () => {
  const pages = [...(await pagesIn("generated/docs")), await readFile("generated/README.md", "utf8")].map(narrow);
  for (const page of pages) expect(await laidOut(page)).toBe(await byPrettier(page));
});

describe("a page is left to prettier", () => {
  test.each([
    ["with HTML", "a <b>c</b>\n"],
    ["with a list that prettier writes otherwise", "* a\n* b\n"],
    ["with code that is none", "```ts\nconst = ;\n```\n"],
    ["with a fence that stays open", "```ts\nconst a = 1;\n"],
    ["with a wide character in a table", "| a |\n| --- |\n| 日本 |\n"],
    ["with a heading underlined", "a\n===\n"],
    ["with blank lines too many", "a\n\n\nb\n"],
    ["with nothing in it", "\n"],
  ])("%s", async (_, text) => {
    expect(await laidOut(text)).toBeUndefined();
  });
});
