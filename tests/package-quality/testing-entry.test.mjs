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

async function bundled(code) {
  const entry = path.join(installed.app, "entry.js");
  await writeFile(entry, code);
  const { modules } = await byEsbuild(entry);
  return modules.filter((file) => /\/testing(\/|\.js$)/.test(file));
}

test("not one byte of the fake is in a bundle that uses everything else", async () => {
  assert.deepEqual(await bundled(`import * as all from "${sdk}";\nconsole.log(all);\n`), []);
});

test("the fake is in a bundle that asks for it, so that the test above would see it", async () => {
  const modules = await bundled(`import { createFake } from "${sdk}/testing";\nconsole.log(createFake());\n`);
  assert.ok(modules.length > 5, modules.join("\n"));
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
