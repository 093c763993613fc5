import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
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
    for (const [old, next, verdict, codes, reason, fact] of pairs) {
      test(`${old} → ${next} is ${verdict}: ${reason}`, async () => {
        const [before, now] = [await sliceOf({ document, paths }, old), await sliceOf({ document, paths }, next)];
        const result = await diff({ cwd, config, old: before, new: now });
        const found = [...new Set(result.changes.map(({ code }) => code))];
        rows.push(`${result.verdict.padEnd(9)}${document} ${old} → ${next}: ${reason}`, `         ${factText(fact)}`);
        assertFact(fact, await read(before), await read(now));
        if (verdict === "none") assert.deepEqual(shown(await read(now)), shown(await read(before)));
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

function factText([pointer, ...values]) {
  const [before, after] = values.map((value) => JSON.stringify(value) ?? "absent");
  return `${pointer}: ${before} → ${after}`;
}

async function read(file) {
  return JSON.parse(await readFile(file, "utf8"));
}

/** What decides stands in the documents as they were published, whatever the comparison makes of it. */
function assertFact([pointer, before, after], old, next) {
  const keys = pointer.split("/").slice(1);
  const names = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const valueIn = (document) => names.reduce((node, name) => node?.[name], document);
  assert.deepEqual([valueIn(old), valueIn(next)], [before, after], pointer);
  assert.notDeepEqual(before, after);
}

/** A document without what no SDK shows. */
function shown({ info, tags, ...document }) {
  return JSON.parse(JSON.stringify(document, (key, value) => (key.startsWith("x-") ? undefined : value)));
}
