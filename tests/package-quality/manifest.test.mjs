/** What publint and "are the types wrong" have against the tarball. */
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { newApp, sdk } from "./app.mjs";

let installed;
before(async () => (installed = await newApp()));
after(() => installed.remove());

test("publint has nothing to say, not even a suggestion", async () => {
  const { messages, pkg } = await publint({
    pkgDir: path.join(installed.app, "node_modules", sdk),
    level: "suggestion",
    strict: true,
    pack: false,
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test("the types are right for every way of resolving: node10, node16 as CommonJS and as ES module, bundler", async () => {
  const result = await checkPackage(createPackageFromTarballData(installed.tarball));
  assert.deepEqual(result.problems, []);
  const { resolutions } = result.entrypoints["."];
  assert.deepEqual(Object.keys(resolutions).sort(), ["bundler", "node10", "node16-cjs", "node16-esm"]);
  for (const [kind, { resolution }] of Object.entries(resolutions)) {
    assert.ok(resolution?.isTypeScript, `${kind} finds no types`);
  }
});
