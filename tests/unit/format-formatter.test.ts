import { describe, expect, test } from "@jest/globals";
import { Formatter, type Help, type Helper } from "../../generator/src/format/formatter.js";

const rough = { path: "a.ts", text: "const a={b:1}" };
const smooth = "const a = { b: 1 };\n";

/** One whose work comes to what is said. */
function helper(result: Promise<string | undefined>, isBegun: boolean): Helper {
  return { format: (): Help => ({ result, takeBack: () => !isBegun }) };
}

async function textsOf(formatter: Formatter): Promise<readonly string[]> {
  return (await formatter.all()).map(({ text }) => text);
}

describe("a file is formatted", () => {
  test("by the helper", async () => {
    const formatter = new Formatter(undefined, helper(Promise.resolve("by the helper"), true));
    formatter.add(rough);
    expect(await textsOf(formatter)).toEqual(["by the helper"]);
  });

  test("here where the helper fails", async () => {
    const formatter = new Formatter(undefined, helper(Promise.resolve(undefined), true));
    formatter.add(rough);
    expect(await textsOf(formatter)).toEqual([smooth]);
  });

  test("here where much is left that the helper has not begun", async () => {
    const formatter = new Formatter(
      undefined,
      helper(new Promise((resolve) => setImmediate(resolve, undefined)), false),
    );
    formatter.add({ path: "long.ts", text: `// ${"a".repeat(300_000)}` });
    formatter.add(rough);
    expect(await textsOf(formatter)).toEqual([`// ${"a".repeat(300_000)}\n`, smooth]);
  });

  test("by nobody where it is laid out, or known, or of no kind that is formatted", async () => {
    const known = { prettier: "3", recall: () => "known", remember: () => undefined };
    const formatter = new Formatter(known, helper(Promise.resolve("by the helper"), true));
    formatter.add({ ...rough, isLaidOut: true });
    formatter.add(rough);
    formatter.add({ path: "LICENSE", text: "MIT" });
    expect(await textsOf(formatter)).toEqual([rough.text, "known", "MIT"]);
  });
});

test("each is told of, and what is new is remembered", async () => {
  const remembered: string[] = [];
  const known = {
    prettier: "3",
    recall: () => undefined,
    remember: (_: string, text: string) => remembered.push(text),
  };
  const formatter = new Formatter(known, helper(Promise.resolve("by the helper"), true));
  formatter.add(rough);
  formatter.add({ path: "LICENSE", text: "MIT" });
  const told: (readonly [number, number])[] = [];
  await formatter.all((done, total) => told.push([done, total]));
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(remembered).toEqual(["by the helper"]);
});

test("what cannot be formatted is told, though the helper only gives up", async () => {
  const formatter = new Formatter(undefined, helper(Promise.resolve(undefined), true));
  formatter.add({ path: "a.ts", text: "const = ;" });
  await expect(formatter.all()).rejects.toThrow(SyntaxError);
});
