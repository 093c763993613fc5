/** What the SDK weighs in an application: bundled with everything it needs, minified by esbuild, compressed by gzip -9. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { bundlers } from "./bundlers.mjs";
import { newApp, operations, sdk } from "./app.mjs";

/**
 * In bytes: what is reached, rounded up a little. Lower these whenever less is reached. The first list brings paging along,
 * which every further list has for nothing.
 */
const budget = { clientAndOne: 9_220, clientAndList: 9_940, further: 350, firstList: 1_080, whole: 10_910 };

let installed;
before(async () => (installed = await newApp()));
after(() => installed.remove());

async function weigh(code) {
  const entry = path.join(installed.app, "entry.js");
  await writeFile(entry, code);
  const { text } = await bundlers.esbuild(entry);
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}

const using = (names) => weigh(`export { ${["createClient", ...names].join(", ")} } from "${sdk}";\n`);

test("the SDK stays within its budget", async () => {
  const rows = [];
  const row = (what, { minified, gzipped }, most) => rows.push({ what, minified, gzipped, budget: most ?? "" });

  row("openapi-fetch alone", await weigh('export { default } from "openapi-fetch";\n'));
  row("createClient", await using([]));
  for (const operation of operations) {
    const most = operation.startsWith("list") ? budget.clientAndList : budget.clientAndOne;
    row(`createClient, ${operation}`, await using([operation]), most);
  }
  for (const [index, operation] of operations.entries()) {
    if (index === 0) continue;
    const [fewer, more] = [await using(operations.slice(0, index)), await using(operations.slice(0, index + 1))];
    const further = { minified: more.minified - fewer.minified, gzipped: more.gzipped - fewer.gzipped };
    row(`… and ${operation}`, further, operation.startsWith("list") ? budget.firstList : budget.further);
  }
  row("everything", await weigh(`export * from "${sdk}";\n`), budget.whole);

  console.table(rows);
  assert.deepEqual(
    rows.filter(({ gzipped, budget: most }) => most !== "" && gzipped > most),
    [],
  );
});
