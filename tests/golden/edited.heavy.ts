import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { resolveConfig, type ResolvedConfig } from "../../generator/src/config.js";
import { editedRun } from "../../generator/src/edited/edited-run.js";
import { fullRun, type FullRun } from "../../generator/src/full-run.js";
import { generate } from "../../generator/src/index.js";
import { randomOf } from "../fuzz/random.js";
import { useTemporaryFolder } from "../unit/temporary-folder.js";
import { editedDocument, edits, type Node } from "./edits.js";
import { goldenFolder } from "./golden.js";

const folder = useTemporaryFolder();

const documents = [
  "answers",
  "bodies",
  "collisions",
  "composed",
  "forms",
  "lists",
  "pages",
  "parameters",
  "petstore-json",
  "schemas",
  "security",
  "servers",
  "torture-names",
  "torture-schemas",
  "values",
  "wild",
];

/** Texts that are formatted already: each run makes nearly the same ones. */
const texts = new Map<string, string>();
const known = {
  prettier: "",
  recall: (key: string) => texts.get(key),
  remember: (key: string, text: string) => void texts.set(key, text),
  keep: async () => Promise.resolve(),
};

const wholeRun = async (config: ResolvedConfig): Promise<FullRun | undefined> =>
  fullRun(config, { cwd: folder.path(), texts: known }).catch(() => undefined);

/** How many edits were made from the run before, of how many. */
const counted = { taken: 0, all: 0 };

test.each(documents.flatMap((name) => [[name, "preserve"] as const, [name, "camel"] as const]))(
  "an operation that was edited is as a whole run makes it: %s, %s",
  async (name, properties) => {
    const yaml = await readFile(path.join(goldenFolder(name), "document.yaml"), "utf8");
    const document = parse(yaml) as Node;
    const before = JSON.stringify(document, undefined, 2);
    const dates = properties === "camel" ? "Date" : "string";
    await folder.write({
      "api.json": before,
      "fetchsmith.config.json": JSON.stringify({ document: "api.json", out: "out", properties, dates }),
    });
    await generate({ cwd: folder.path() });
    const config = await resolveConfig({ cwd: folder.path() });
    const manifest = { path: ".fetchsmith.json", text: await readFile(folder.path("out/.fetchsmith.json"), "utf8") };
    const base = await wholeRun(config);
    if (base === undefined) throw new Error("the golden is not generated");
    const former = {
      ...base,
      config,
      document: folder.path("api.json"),
      text: before,
      files: [...base.files, manifest],
    };
    const random = randomOf(`${name} ${properties}`);
    for (const edit of Object.keys(edits)) {
      const edited = editedDocument(document, edit, random);
      const after = JSON.stringify(edited, undefined, 2);
      if (after === before) continue;
      await folder.write({ "api.json": after });
      const taken = await editedRun({ ...former, now: after }, folder.path());
      counted.all += 1;
      if (taken === undefined) continue;
      counted.taken += 1;
      const whole = await wholeRun(config);
      expect({ edit, ...comparable(taken) }).toEqual({ edit, ...(whole && comparable(whole)) });
    }
  },
  300_000,
);

test("of all kinds of edits, a third or more is made from the run before", () => {
  expect(counted.taken).toBeGreaterThan(counted.all / 3);
});

function comparable({ files, facts, diagnostics }: Pick<FullRun, "files" | "facts" | "diagnostics">): object {
  return { files: new Map(files.map(({ path: file, text }) => [file, text])), facts, diagnostics };
}
