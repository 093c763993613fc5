import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { diff } from "fetchsmith";
import { sliceOf } from "./documents.mjs";
import { history } from "./table.mjs";

/** Replays other people's documents through time: each pair must get the verdict that was found by hand. */

const cwd = path.join(import.meta.dirname, "node_modules");
const config = path.join(cwd, "fetchsmith.config.json");
const rows = [];

before(async () => {
  const settings = { document: "unused", out: "unused", properties: "camel", dates: "Date" };
  await writeFile(config, JSON.stringify(settings));
});

after(() => {
  console.log(["", "verdict  pair", ...rows].join("\n"));
});

for (const { document, paths, pairs } of history) {
  describe(document, () => {
    for (const [old, next, verdict, codes, reason] of pairs) {
      test(`${old} → ${next} is ${verdict}: ${reason}`, async () => {
        const [before, now] = [await sliceOf({ document, paths }, old), await sliceOf({ document, paths }, next)];
        const result = await diff({ cwd, config, old: before, new: now });
        const found = [...new Set(result.changes.map(({ code }) => code))];
        rows.push(`${result.verdict.padEnd(9)}${document} ${old} → ${next}: ${reason}`);
        assert.equal(result.verdict, verdict);
        assert.equal(result.surface, verdict === "patch" ? "none" : verdict, "the compiler says the same");
        assert.deepEqual(
          codes.filter((code) => !found.includes(code)),
          [],
          `the rules named ${found.join(", ")}`,
        );
        assert.deepEqual(
          found.filter((code) => code.startsWith("surface-")),
          [],
          "the rules explain all that the compiler finds",
        );
      });
    }
  });
}
