import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { docs, type Doc } from "../../generator/src/emit/ts/docs.js";
import { printModules } from "../../generator/src/format/print.js";
import { StructureKind } from "ts-morph";

/** The source of a constant with the doc. */
function printed(doc: Doc, indent = 0): string {
  const declarations = [{ name: "a", initializer: "1" }];
  const statement = { kind: StructureKind.VariableStatement as const, docs: docs(doc, indent), declarations };
  return [...printModules([{ module: "a", statements: [statement] }])][0]?.text ?? "";
}

/** What a doc comment that is to hold any text must not let in. */
function parsed(text: string): {
  readonly statements: number;
  readonly tags: readonly string[];
  readonly errors: number;
} {
  const source = ts.createSourceFile("a.ts", printed({ paragraphs: [text] }), ts.ScriptTarget.ES2022, true);
  const tags = source.statements.flatMap((statement) => ts.getJSDocTags(statement).map(({ tagName }) => tagName.text));
  return { statements: source.statements.length, tags, errors: syntaxErrors(source.text) };
}

function syntaxErrors(text: string): number {
  return ts.transpileModule(text, { reportDiagnostics: true }).diagnostics?.length ?? 0;
}

const harmless = { statements: 1, tags: [], errors: 0 };

describe("a doc comment", () => {
  test("is none where there is nothing to say", () => {
    expect(docs({ paragraphs: [undefined, "", "  \n "] })).toEqual([]);
  });

  test("stands on one line where it fits", () => {
    expect(printed({ paragraphs: ["A pet."] })).toContain("/** A pet. */\n");
  });

  test("ends no line behind column 80", () => {
    const text = "word ".repeat(100);
    const lines = printed({ about: text, paragraphs: [text] }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("is narrower where it stands inside something", () => {
    const lines = printed({ paragraphs: ["word ".repeat(100)] }, 20).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("leaves a word that no line can hold in one piece", () => {
    const word = "x".repeat(200);
    expect(printed({ paragraphs: [`before ${word} after`] })).toContain(` * before\n * ${word}\n * after\n`);
  });

  test("keeps paragraphs apart", () => {
    expect(printed({ paragraphs: ["One.", "Two.\n\nThree."] })).toContain(" * One.\n *\n * Two.\n *\n * Three.\n");
  });

  test("keeps the lines of lists and code", () => {
    expect(printed({ paragraphs: ["- one\n  more\n- two"] })).toContain(" * - one\n *   more\n * - two\n");
    expect(printed({ paragraphs: ["```\na   b\n```"] })).toContain(" * ```\n * a   b\n * ```\n");
  });

  test("never breaks a link of ours", () => {
    const link = "{@link SomethingWithAName that has a text of several words}";
    expect(printed({ about: `${"word ".repeat(12)}${link}` })).toContain(link);
  });

  test("marks what is deprecated", () => {
    expect(printed({ paragraphs: ["A pet."], deprecated: true })).toContain(" * A pet.\n *\n * @deprecated\n");
  });
});

describe("text of a document in a doc comment", () => {
  test.each([
    ["the end of a comment", "*/ export const hacked = 1; /*"],
    ["the end of a comment on a line of its own", "a\n*/\nexport const hacked = 1;\n/*"],
    ["the end of a comment in code", "```\n*/ export const hacked = 1;\n```"],
    ["an end behind an end", "**//*/ hacked()"],
    ["a comment", "/* // <!-- -->"],
    ["a tag", "@deprecated not at all"],
    ["a tag on a later line", "fine\n@param client forged\n  @returns {never}"],
    ["a tag in a list", "- a\n- b\n@internal"],
    ["a link tag", "see {@link Date} and {@linkcode x}"],
    ["a template", "`${process.exit(1)}` and `backticks"],
    ["line separators", "a\u2028@internal\u2029*/ b\r\n@internal\rc"],
    ["control characters", "a\u0000b\u0007\u001bc\u007f"],
    ["characters that turn the direction of text", "\u202e/* \u2066 hidden \u2069*/"],
    ["a lone surrogate", "\ud800 */"],
  ])("may hold %s", (_, text) => {
    expect(parsed(text)).toEqual(harmless);
  });

  test("is wrapped before a word that would start a tag", () => {
    const text = `${"x".repeat(76)} @internal`;
    expect(parsed(text)).toEqual(harmless);
  });

  test("shows nothing that turns its direction", () => {
    expect(printed({ paragraphs: ["\u202eabc\u2069"] })).toContain("/** abc */");
  });
});
