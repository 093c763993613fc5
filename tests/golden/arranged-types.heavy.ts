import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { typeErrors } from "../types/program.js";
import { useTemporaryFolder } from "../unit/temporary-folder.js";
import { documentOf, one, sourcesOf } from "./arrangements.js";
import { inlined, named } from "./rearranged.js";

jest.setTimeout(600_000);

const folder = useTemporaryFolder();
const home = path.resolve("tests/.cache/arranged");
const goldens = ["lists", "forms", "answers", "parameters", "bodies"];

test("types are the same, whatever their names, with schemas where they are used and with all of them named", async () => {
  const texts = new Map<string, string>();
  for (const golden of goldens) {
    const document = await documentOf(golden);
    const arrangements = { written: document, inlined: inlined(document), named: named(document) };
    for (const [name, arranged] of Object.entries(arrangements)) {
      // A date in params may be a text where its type is written in place; a named one is the model's.
      const files = await sourcesOf(folder, golden, one(arranged), { name: `${golden}-${name}`, dates: "string" });
      for (const [file, text] of Object.entries(files)) texts.set(path.join(home, golden, name, file), text);
    }
    const program = comparison(texts.get(path.join(home, golden, "written/index.ts")) ?? "");
    expect(program.match(/^same</gm)?.length).toBeGreaterThan(6);
    texts.set(path.join(home, golden, "program.ts"), program);
  }
  expect(
    typeErrors(
      goldens.map((golden) => path.join(home, golden, "program.ts")),
      texts,
    ),
  ).toEqual([]);
});

/** A program that passes params of each SDK to every other, and answers likewise. */
function comparison(exported: string): string {
  const types = [...exported.matchAll(/\b(\w+)Params\b/g)].map(([, type = ""]) => type);
  const functions = types.map((type) => type.charAt(0).toLowerCase() + type.slice(1));
  const pairs = ["inlined", "named"].flatMap((other) => functions.map((name) => [other, name] as const));
  return [
    ...["written", "inlined", "named"].map((name) => `import type * as ${name} from "./${name}/index.js";`),
    "type Answer<Call extends (...args: never[]) => unknown> = Awaited<ReturnType<Call>>;",
    "type Params<Call extends (...args: never[]) => unknown> = Parameters<Call>[1];",
    "declare function same<A, B>(one: (value: A) => B, other: (value: B) => A): void;",
    ...pairs.flatMap(([other, name]) =>
      ["Answer", "Params"].map((kind) => {
        const both = `${kind}<typeof written.${name}>, ${kind}<typeof ${other}.${name}>`;
        return `same<${both}>((value) => value, (value) => value);`;
      }),
    ),
  ].join("\n");
}
