import { describe, test } from "@jest/globals";
import fc from "fast-check";
import { load, type Loaded } from "../../generator/src/load/load.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { namesOf, type Named } from "../../generator/src/name/names-of.js";
import { folder } from "./fixtures/load/samples.js";
import { filesOf, growth, type Growth } from "./growing-files.js";
import { seed } from "../fuzz/seed.js";

type Standing = ReadonlyMap<string, string>;

interface Made extends Loaded {
  readonly named: Named;
  /** What is called how: operations by route, schemas by where they say they stand. */
  readonly called: readonly string[];
}

async function made(files: Readonly<Record<string, string>>, standing: Standing = new Map()): Promise<Made> {
  const loaded = await load("api.json", { cwd: folder(files), standing });
  const { document } = loaded;
  const { api } = modelOf(document);
  const named = namesOf(api, document, { properties: "camel", chosen: {}, standing });
  const { operations, schemas } = named.names;
  return {
    ...loaded,
    named,
    called: [
      ...api.operations.map((operation) => {
        const names = operations.get(operation.id);
        return [operation.method, operation.path, operation.id, names?.function, names?.params].join(" ");
      }),
      ...api.schemas.map(({ name, description }) => {
        const names = schemas.get(name);
        return [description ?? "", name, names?.type, names?.module, names?.page].join(" ");
      }),
    ],
  };
}

describe("whatever files and operations a document grows by, and in whatever order", () => {
  test("operations keep their ids, schemas keep their names, and so does all that is made of them", async () => {
    await fc.assert(
      fc.asyncProperty(growth, async (steps: Growth) => {
        let standing: Standing | undefined;
        let called: readonly string[] = [];
        for (const count of steps.counts) {
          const files = filesOf(steps.parts.slice(0, count.until), count.reversed);
          const now = await made(files, standing);
          const gone = called.filter((one) => !now.called.includes(one));
          if (gone.length > 0) throw new Error(`${gone.join("\n")}\nis now\n${now.called.join("\n")}`);
          standing = now.named.given;
          called = now.called;
        }
      }),
      { seed, numRuns: 300 },
    );
  }, 240_000);
});
