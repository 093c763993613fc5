/** What bundlers make of an import: what is not imported is not there. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { bundlers } from "./bundlers.mjs";
import { newApp, operations, run, sdk } from "./app.mjs";

let installed;
before(async () => (installed = await newApp()));
after(() => installed.remove());

async function bundle(bundler, code, options) {
  const entry = path.join(installed.app, "entry.js");
  await writeFile(entry, code);
  const { text, modules } = await bundler(entry, options);
  return { text, modules: modules.filter((file) => file.includes(`/${sdk}/`)) };
}

/** Texts that survive minification, by the part of the SDK that has them. */
const marks = { client: /redirect:\s*"manual"/, paging: /nextCursor/, jsonText: /is not valid JSON/ };

function partsOf(text) {
  return Object.keys(marks).filter((part) => marks[part].test(text));
}

/** The id by which an operation is known at run time, in capitals: it survives minification. */
const idOf = (operation) => operation[0].toUpperCase() + operation.slice(1);

for (const [name, bundler] of Object.entries(bundlers)) {
  describe(name, () => {
    for (const operation of operations) {
      test(`bundles ${operation} alone`, async () => {
        const { text } = await bundle(
          bundler,
          `import { createClient, ${operation} } from "${sdk}";\nconsole.log(${operation}(createClient(), {}));\n`,
        );
        const found = operations.filter((other) => new RegExp(`"${idOf(other)}"`).test(text));
        assert.deepEqual(found, [operation]);
        assert.deepEqual(partsOf(text), operation.startsWith("list") ? ["client", "paging"] : ["client"]);
      });
    }

    test("bundles nothing of an import that uses nothing", async () => {
      const { modules } = await bundle(bundler, `import "${sdk}";\nimport { createClient } from "${sdk}";\n`);
      assert.deepEqual(modules, []);
    });

    test("bundles an error class without the client", async () => {
      const { text } = await bundle(bundler, `import { isApiError } from "${sdk}";\nconsole.log(isApiError(1));\n`);
      assert.deepEqual(partsOf(text), []);
      assert.ok(text.length < 1_000, `${text.length} characters`);
    });

    test("bundles everything where everything is used", async () => {
      const { text } = await bundle(bundler, `import * as sdk from "${sdk}";\nconsole.log(sdk);\n`);
      assert.deepEqual(partsOf(text), Object.keys(marks));
    });
  });
}

describe("no side effects", () => {
  test("is what rollup finds in the code itself, without the word of package.json", async () => {
    const { text } = await bundle(bundlers.rollup, `import "${sdk}";\n`, { trustManifest: false });
    assert.equal(text.trim(), "");
  });

  for (const [way, load] of [
    ["import()", `await import("${sdk}");`],
    ["require()", `(await import("node:module")).createRequire(import.meta.url)("${sdk}");`],
  ]) {
    test(`is what Node.js sees after ${way}: globals, listeners and handles are as before`, async () => {
      const file = path.join(installed.app, "effects.mjs");
      await writeFile(file, watched(load));
      assert.deepEqual(await run(process.execPath, [file], installed.app), { code: 0, stdout: "same\n", stderr: "" });
    });
  }
});

/** A program that looks at everything reachable from the global object before and after it loads the package. */
function watched(load) {
  return `
    import assert from "node:assert/strict";
    function state() {
      const seen = new Map();
      const visit = (value, at) => {
        if (Object(value) !== value || seen.has(value)) return;
        const own = Object.getOwnPropertyDescriptors(value);
        seen.set(value, at + ":" + Reflect.ownKeys(own).map(String).join());
        for (const key of Reflect.ownKeys(own)) if ("value" in own[key] && at.length < 60) visit(own[key].value, at + "." + String(key));
      };
      for (const name of Reflect.ownKeys(globalThis)) {
        const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
        if (name !== "process") visit(value, String(name));
      }
      return {
        globals: Reflect.ownKeys(globalThis).map(String),
        objects: [...seen.values()],
        listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
        handles: process.getActiveResourcesInfo().filter((name) => name !== "FSReqPromise"),
        env: { ...process.env },
      };
    }
    await import("node:module");
    const before = state();
    ${load}
    assert.deepEqual(state(), before);
    console.log("same");`;
}
