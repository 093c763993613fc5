import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parsers } from "prettier/plugins/markdown";
import { code, codeBlock, plain, prose, proseLine } from "../../generator/src/emit/docs/markdown.js";
import { anchor, table } from "../../generator/src/emit/docs/page.js";
import { seed } from "../fuzz/seed.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** All nodes of Markdown, as the formatter's parser sees it. */
function nodesOf(markdown: string): readonly Node[] {
  const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)];
  const parse = parsers.markdown.parse as (source: string, options: object) => Node;
  return within(parse(markdown, { originalText: markdown }));
}

const pieces = [
  "<b>",
  "<!--",
  "-->",
  "`",
  "``",
  "```",
  "~~~",
  "\n",
  "\n\n",
  "\\",
  "|",
  "# ",
  "- ",
  "> ",
  "    ",
  "===",
];
const morePieces = ["---", "a", " ", "<https://x.y>", "https://x.y", "[a](b)", "*", "_", "1. ", "\t", "<", "]("];
const hostile = fc.array(fc.constantFrom(...pieces, ...morePieces), { maxLength: 14 }).map((parts) => parts.join(""));

describe("a description", () => {
  test("keeps its links and code", () => {
    const text = "See [the guide](https://example.com/a) and `a < b`.\n\n```sh\nrun <x>\n```";
    expect(prose(text)).toBe(text);
  });

  test("keeps links in angle brackets", () => {
    expect(prose("<https://example.com/a>")).toBe("<https://example.com/a>");
  });

  test("shows HTML as text", () => {
    expect(prose("<script>x</script> `<b>`")).toBe("&lt;script>x&lt;/script> `<b>`");
  });

  test("turns headings into bold text", () => {
    expect(prose("# Title\ntext\n---\nmore")).toBe("**Title**\ntext\n***\nmore");
  });

  test("closes a fence that it leaves open", () => {
    expect(prose("```ts\nconst a = 1;")).toBe("```ts\nconst a = 1;\n```");
  });

  test("never brings HTML or swallows what follows, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = nodesOf(`${prose(text)}\n\n## After\n`);
        expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
        expect(nodes.filter(({ type }) => type === "heading").at(-1)?.children?.[0]?.value).toBe("After");
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("a table", () => {
  test("keeps its columns, whatever its cells hold", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = nodesOf(`${table(["A", "B", "C"], [[code(text), proseLine(text), plain(text)]])}\n`);
        expect(nodes.filter(({ type }) => type === "tableCell")).toHaveLength(6);
        expect(nodes.filter(({ type, value }) => type === "html" && !/^<\/?code>$/.test(value ?? ""))).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("shows pipes and backticks in code", () => {
    expect(table(["A"], [[code("a|`b`")]])).toBe("| A |\n| --- |\n| `` a\\|`b` `` |");
  });
});

describe("text that is no Markdown", () => {
  test("stands for itself", () => {
    expect(plain("# a *b* [c](d) <e> snake_case\nnext")).toBe("\\# a \\*b\\* \\[c\\](d) &lt;e\\> snake_case next");
  });
});

describe("a block of code", () => {
  test("cannot be closed by what is in it", () => {
    expect(codeBlock("ts", 'const a = "```";')).toBe('````ts\nconst a = "```";\n````');
  });
});

describe("an anchor", () => {
  test.each([
    ["createPet", "#createpet"],
    ["HTTP request headers", "#http-request-headers"],
    ["account_id (v2)", "#account_id-v2"],
  ])("of %s is %s", (heading, expected) => {
    expect(anchor(heading)).toBe(expected);
  });
});
