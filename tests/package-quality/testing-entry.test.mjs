/** The fake for tests: it is in the package, under an entry of its own, and in no application. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { byEsbuild } from "./bundlers.mjs";
import { newApp, run, sdk } from "./app.mjs";

let installed;
before(async () => (installed = await newApp()));
after(() => installed.remove());

/** A text of the fake's own, which no other module has. */
const ofTheFake = "any but the fake's `credentials` are 401";

async function bundled(code) {
  const entry = path.join(installed.app, "entry.js");
  await writeFile(entry, code);
  const { text, modules } = await byEsbuild(entry);
  return { modules: modules.filter((file) => /\/testing(\/|\.js$)/.test(file)), hasText: text.includes(ofTheFake) };
}

test("not one byte of the fake is in a bundle that uses everything else", async () => {
  const found = await bundled(`import * as all from "${sdk}";\nconsole.log(all);\n`);
  assert.deepEqual(found, { modules: [], hasText: false });
});

test("the fake is in a bundle that asks for it, so that the test above would see it", async () => {
  const { modules, hasText } = await bundled(
    `import { createFake } from "${sdk}/testing";\nconsole.log(createFake().rules);\n`,
  );
  assert.deepEqual([modules.map((file) => path.basename(file)), hasText], [["testing.js"], true]);
});

describe("the entry", () => {
  const program = (load) => `${load}\nconsole.log(typeof createFake().fetch);\n`;
  for (const [name, load] of [
    ["import.mjs", `import { createFake } from "${sdk}/testing";`],
    ["require.cjs", `const { createFake } = require("${sdk}/testing");`],
  ]) {
    test(`loads by ${name.split(".")[0]}`, async () => {
      const file = path.join(installed.app, name);
      await writeFile(file, program(load));
      assert.deepEqual(await run(process.execPath, [file], installed.app), {
        code: 0,
        stdout: "function\n",
        stderr: "",
      });
    });
  }
});
