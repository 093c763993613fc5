import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { laidOut } from "../../generator/src/format/laid-out.js";

const words = ["first-of-them", "second-of-them", "third-of-them", "a | b", 'say \\"(\\"', "fifth-of-them"];
const union = words.map((word) => `"${word}"`).join(" | ");

/** The members of an interface as TypeScript's printer writes them. */
function printed(...members: readonly string[]): string {
  return `export interface A {\n${members.map((member) => `    ${member}\n`).join("")}}\n`;
}

/** What the compiler makes of a text, whatever its layout. */
function meaningOf(text: string): string {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest);
  expect(file).toHaveProperty("parseDiagnostics", []);
  return ts.createPrinter({ removeComments: true }).printFile(file).replaceAll(/\s+/g, " ").replaceAll(": | ", ": ");
}

describe("alternatives in a line that is too long stand one a line", () => {
  test.each(["state", "state?", '"the: state"', '"the \\"state\\": | "', "[key: string]"])("of %s", (name) => {
    const text = printed(`${name}: ${union};`);
    const lines = words.map((word) => `    | "${word}"`);
    expect(laidOut(text)).toBe(`export interface A {\n  ${name}:\n${lines.join("\n")};\n}\n`);
    expect(meaningOf(laidOut(text))).toBe(meaningOf(text));
  });

  test("but for those in brackets", () => {
    expect(laidOut(printed(`states?: (${union})[] | undefined;`))).toBe(
      `export interface A {\n  states?:\n    | (${union})[]\n    | undefined;\n}\n`,
    );
  });
});

describe("a line stays as it is", () => {
  test.each([
    ["that is as long as lines may be", `state: "a" | "${"b".repeat(82)}";`],
    ["that opens braces", `state: ${union} | {`],
    ["without alternatives", `state: "${"a | b".repeat(30)}";`],
    ["of a comment", `/** state: ${union}; */`],
  ])("%s", (_, line) => {
    expect(laidOut(`    ${line}`)).toBe(`  ${line}`);
  });
});

test("levels are two spaces deep, and what a comment says keeps its own", () => {
  const text =
    "type A = {\n    /**\n     * About\n     *\n     *         code\n     */\n    a: {\n        b: 1;\n    };\n};\n";
  const laid = "type A = {\n  /**\n   * About\n   *\n   *         code\n   */\n  a: {\n    b: 1;\n  };\n};\n";
  expect(laidOut(text)).toBe(laid);
});
