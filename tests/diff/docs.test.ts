import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { format } from "prettier";
import { rules, type Rule } from "../../generator/src/diff/rules.js";

const file = "docs/diff.md";
const between = /<!-- rules -->[^]*<!-- \/rules -->/;

test("the docs list every rule as it is (UPDATE_GOLDENS=1 writes them)", async () => {
  const text = await readFile(file, "utf8");
  const written = await format(text.replace(between, `<!-- rules -->\n\n${table()}\n\n<!-- /rules -->`), {
    parser: "markdown",
    printWidth: 120,
  });
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(file, written);
  expect(await readFile(file, "utf8")).toBe(written);
});

function table(): string {
  const rows = Object.entries<Rule>(rules).map(([code, { level, says, why, compiler }]) => {
    return `| \`${code}\` | ${level} | … ${says} | ${why} | ${compiler ?? ""} |`;
  });
  return ["| code | level | meaning | why | compiler |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}
