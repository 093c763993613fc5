/** Watching, on real files. Waits are long because machines may be slow; nothing is timed. */
import { spawn } from "node:child_process";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { watch } from "../../generator/src/index.js";
import { refused } from "./refused.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const patience = 300_000;

/** A running watch, and what it has told. */
interface Watch {
  readonly told: { readonly runs: number; readonly refusals: readonly string[] };
  readonly end: () => void;
  readonly ended: Promise<void>;
}

let watching: Watch | undefined;

beforeEach(async () => {
  await folder.write({
    "fetchsmith.config.json": '{ "document": "spec/api.yaml", "out": "out" }',
    "spec/api.yaml": documentWith("listPets"),
    "spec/schemas/pet.yaml": "type: object\nproperties: { name: { type: string } }\n",
  });
});

afterEach(async () => {
  watching?.end();
  await watching?.ended;
  watching = undefined;
});

describe("watch", () => {
  test(
    "as a command generates, says so, and ends on SIGINT with exit code 0",
    async () => {
      const child = spawn(process.execPath, commandArguments("watch"), { cwd: folder.path() });
      const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
      let printed = "";
      child.stdout.on("data", (text) => (printed += String(text)));
      await new Promise<void>((resolve) => {
        child.stderr.on("data", (text) => String(text).includes("Watching for changes; Ctrl-C ends it.") && resolve());
        child.on("close", () => resolve());
      });
      child.kill("SIGINT");
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(printed).toMatch(/^out: \d+ created, /);
      expect(await operations()).toContain("function listPets(");
    },
    patience,
  );

  test(
    "generates again when the document is rewritten, and when it is replaced as editors do",
    async () => {
      await start();
      await again(() => writeFile(folder.path("spec/api.yaml"), documentWith("listDogs")));
      expect(await operations()).toContain("function listDogs(");
      await again(() => replace("spec/api.yaml", documentWith("listCats")));
      expect(await operations()).toContain("function listCats(");
      await again(() => replace("spec/api.yaml", documentWith("listCows")));
      expect(await operations()).toContain("function listCows(");
    },
    patience,
  );

  test(
    "generates again when a file changes that the document refers to, whether it did from the start or not",
    async () => {
      await start();
      await again(() => replace("spec/schemas/pet.yaml", "type: object\nproperties: { age: { type: integer } }\n"));
      expect(await model()).toContain("age?: number");
      await mkdir(folder.path("shared"));
      await writeFile(folder.path("shared/pet.yaml"), "type: object\nproperties: { size: { type: integer } }\n");
      await again(() => writeFile(folder.path("spec/api.yaml"), documentWith("listPets", "../shared/pet.yaml")));
      expect(await model()).toContain("size?: number");
      await again(() => replace("shared/pet.yaml", "type: object\nproperties: { fur: { type: string } }\n"));
      expect(await model()).toContain("fur?: string");
    },
    patience,
  );

  test(
    "generates again when the config changes",
    async () => {
      await start();
      const config = { document: "spec/api.yaml", out: "out", names: { operations: { listPets: "pets" } } };
      await again(() => replace("fetchsmith.config.json", JSON.stringify(config)));
      expect(await operations()).toContain("function pets(");
    },
    patience,
  );

  test(
    "says what is wrong, leaves the output as it was, and goes on once it is mended",
    async () => {
      const { told } = await start();
      await again(() => writeFile(folder.path("spec/api.yaml"), "openapi: 3.1.0\npaths: ["));
      expect(told.refusals).toContain("document-syntax");
      expect(await operations()).toContain("function listPets(");
      await again(() => writeFile(folder.path("spec/api.yaml"), documentWith("listDogs")));
      expect(await operations()).toContain("function listDogs(");
    },
    patience,
  );

  test(
    "waits for what is deleted to come back, a whole folder as well",
    async () => {
      const { told } = await start();
      await again(() => rm(folder.path("spec/api.yaml")));
      expect(told.refusals).toContain("document-missing");
      await again(() => writeFile(folder.path("spec/api.yaml"), documentWith("listDogs")));
      await again(() => rename(folder.path("spec"), folder.path("away")));
      await again(() => rename(folder.path("away"), folder.path("spec")));
      await again(() => replace("spec/api.yaml", documentWith("listCats")));
      expect(await operations()).toContain("function listCats(");
    },
    patience,
  );

  test(
    "waits for a file that the document refers to and that is not there yet",
    async () => {
      await folder.write({ "spec/api.yaml": documentWith("listPets", "../later/pet.yaml") });
      const { told } = await start();
      expect(told.refusals).toContain("ref-unresolved");
      await mkdir(folder.path("later"));
      await again(() =>
        writeFile(folder.path("later/pet.yaml"), "type: object\nproperties: { late: { type: string } }\n"),
      );
      expect(await model()).toContain("late?: string");
    },
    patience,
  );

  test("is refused where there is nothing to watch", async () => {
    await rm(folder.path("fetchsmith.config.json"));
    const untold = { onResult: () => undefined, onRefusal: () => undefined };
    const [diagnostic] = await refused(watch({ cwd: folder.path(), signal: new AbortController().signal, ...untold }));
    expect(diagnostic?.code).toBe("config-missing");
  });
});

function documentWith(id: string, pet = "schemas/pet.yaml"): string {
  return `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://example.com" }]
paths:
  /pets:
    get:
      operationId: ${id}
      tags: [pets]
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components: { schemas: { Pet: { $ref: "${pet}" } } }
`;
}

const operations = (): Promise<string> => readFile(folder.path("out/operations/pets.ts"), "utf8");
const model = (): Promise<string> => readFile(folder.path("out/schema.ts"), "utf8");

/** Arguments for Node that run the command line from its sources. */
function commandArguments(command: string): readonly string[] {
  const jiti = pathToFileURL(createRequire(import.meta.url).resolve("jiti"));
  const cli = fileURLToPath(new URL("../../generator/src/cli.ts", import.meta.url));
  const program = `
    const { createJiti } = (await import(${JSON.stringify(jiti.href)})).default;
    const { main } = await createJiti(${JSON.stringify(cli)}).import(${JSON.stringify(cli)});
    process.exitCode = await main([${JSON.stringify(command)}]);`;
  return ["--input-type=module", "--eval", program];
}

/** Writes a new file and moves it to the place of the old one, as editors do. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(folder.path(`${file}~`), text);
  await rename(folder.path(`${file}~`), folder.path(file));
}

/** Watches in this process: what a person sees of it is the matter of the one test with a process of its own. */
async function start(): Promise<Watch> {
  const controller = new AbortController();
  const told = { runs: 0, refusals: [] as string[] };
  const ended = watch({
    cwd: folder.path(),
    signal: controller.signal,
    onResult: () => undefined,
    onRefusal: ({ diagnostics }) => void told.refusals.push(...diagnostics.map(({ code }) => code)),
    onIdle: () => void (told.runs += 1),
  });
  watching = { told, end: () => controller.abort(), ended };
  await goneOn(watching, 1);
  return watching;
}

/** Changes something, and waits until the watch has dealt with it. */
async function again(change: () => Promise<unknown>): Promise<void> {
  if (watching === undefined) throw new Error("nothing is watching");
  const before = watching.told.runs;
  await change();
  await goneOn(watching, before + 1);
}

async function goneOn({ told, ended }: Watch, runs: number): Promise<void> {
  const deadline = Date.now() + patience / 2;
  const isOver = ended.then(() => true);
  while (told.runs < runs) {
    if (Date.now() > deadline) throw new Error("it did not go on");
    await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
}
