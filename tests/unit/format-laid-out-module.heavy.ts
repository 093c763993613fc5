import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { format } from "prettier";
import { laidOutModule } from "../../generator/src/format/laid-out-module.js";
import { seed } from "../fuzz/seed.js";

// Prettier formats thousands of small modules here.
jest.setTimeout(240_000);

const style = { printWidth: 100, endOfLine: "lf" } as const;
const byPrettier = (text: string): Promise<string> => format(text, { ...style, parser: "typescript" });

/** The module laid out, and how much of it was left to prettier. */
async function laidOut(text: string): Promise<{ readonly own: string | undefined; readonly left: string }> {
  let left = "";
  const own = await laidOutModule(text, (module) => {
    left += module;
    return format(module, { ...style, parser: "babel-ts" });
  });
  return { own, left };
}

const long = (count: number): string => Array.from({ length: count }, (_, index) => `"value-${index}"`).join(" | ");
const names = (count: number): string => Array.from({ length: count }, (_, index) => `nameOfIt${index}`).join(", ");

describe("is laid out as prettier does it, and without it", () => {
  test.each([
    ["an interface", "export interface A {\n    a: string;\n    readonly b?: A[] | null | undefined;\n}"],
    ["docs", '/** A. */\nexport interface A {\n    /**\n     * B,\n     *   and more\n     */\n    "x-b": 0 | 12;\n}'],
    ["an interface of another", "export interface A extends B {\n}"],
    ["a type", `/** A. */\nexport type A = ${long(3)};`],
    ["a type that fits into the next line", `export type ${"A".repeat(40)} = ${long(6)};`],
    ["a type of many lines", `export type A = ${long(30)};`],
    ["a member that fits into the next line", `export interface A {\n    ${"a".repeat(30)}?: ${long(6)};\n}`],
    ["a member of many lines", `export interface A {\n    a?: ${long(30)} | undefined;\n}`],
    ["imports", 'import { a, type B as C } from "./a.js";\nimport type { D } from "./d.js";'],
    ["names of many lines", `export { ${names(12)} } from "./a.js";`],
    ["one name in a line that is too long", `export { ${"a".repeat(80)} } from "./of-some-length.js";`],
    ["a comment", "// A.\n\n\nexport type A = string;"],
  ])("%s", async (_, text) => {
    expect(await laidOut(`${text}\n`)).toEqual({ own: await byPrettier(`${text}\n`), left: "" });
  });

  test("whatever stands in its types", async () => {
    const name = fc.constantFrom("a", "$b", "aNameThatIsRatherLong", "constructor", "readonly", "get", "type", "A1");
    const literal = fc.constantFrom('"a"', '"b-c d"', '""', "0", "12", "null", "undefined", "unknown");
    const reference = fc.constantFrom("A", "$b", "ANameThatIsRatherLong", "get");
    const one = fc.oneof(literal, reference, fc.constantFrom("Date", "string[]", "A[][]", "Record<string, B>"));
    const type = fc.array(one, { minLength: 1, maxLength: 14 }).map((all) => all.join(" | "));
    const key = fc.oneof(name, fc.constantFrom('"x-y"', '"a.b"', '"@c"', '"1-2"', '"1.5"', '"a b"', '"-1"', '"1e-5"'));
    const doc = fc.constantFrom("", "    /** Of it. */\n", "    /**\n     * Of\n     *\n     * - it\n     */\n");
    const member = fc
      .tuple(doc, fc.constantFrom("", "readonly "), key, fc.constantFrom(":", "?:"), type)
      .map(([before, modifier, ...parts]) => `${before}    ${modifier}${parts[0]}${parts[1]} ${parts[2]};`);
    const members = fc
      .uniqueArray(member, { maxLength: 4 })
      .map((all) => `{\n${all.map((each) => `${each}\n`).join("")}}`);
    const statement = fc.oneof(
      members.map((body) => `export interface Some ${body}`),
      type.map((alias) => `/** Some. */\nexport type Some = ${alias};`),
      type.map((alias) => `export function some(a: ${alias}): void { return f({ a, "b": 'c' }); }`),
    );
    const module = fc.array(statement, { minLength: 1, maxLength: 3 }).map((all) => `${all.join("\n\n")}\n`);
    let count = 0;
    const property = fc.asyncProperty(module, async (text) => {
      const { own } = await laidOut(text);
      if (own === undefined) return;
      count += 1;
      expect(own).toBe(await byPrettier(text));
    });
    await fc.assert(property, { seed, numRuns: 1500 });
    expect(count).toBeGreaterThan(500);
  });
});

test("what is not plain to see is left to prettier, and stays in its place", async () => {
  const text =
    'export type A = "a";\n\nexport function b(): void { c( ) }\n\nexport type D = "d";\n\n/** E. */\nlet e = {f:1};\n';
  const { own, left } = await laidOut(text);
  expect(own).toBe(await byPrettier(text));
  expect(left).not.toContain("type");
  expect(left).toContain("/** E. */\nlet e");
});

describe("is left to prettier as a whole", () => {
  test.each([
    ["where text goes over several lines", "export type A = string;\n\nconst a = `\n\nexport type  B = string;\n`;\n"],
    ["where a comment asks to leave something", "export type A = string;\n\n// prettier-ignore\nconst a={b:1};\n"],
    ["where nothing of it is plain", "let a={b:1};\n"],
    ["where a blank line stands within braces", "while (a) {\nb();\n\nc({ d });\n\n}\n"],
  ])("%s", async (_, text) => {
    expect((await laidOut(text)).own).toBeUndefined();
  });
});

test("what cannot be formatted is told", async () => {
  await expect(laidOut("export type A = string;\n\nconst = ;\n")).rejects.toThrow(SyntaxError);
});
