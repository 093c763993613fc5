/** The generator as its users get it: packed, and unpacked beside the packages it depends on. */
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import ts from "typescript";
import { filesBelow, newFolder, pack, root, unpack } from "./packed.js";
import { output, run, type Ended } from "./run-program.js";
import { compile, inBrowsers, onNode } from "./type-check.js";

const tiny = `openapi: 3.1.0
info: { title: Tiny, version: "1" }
servers: [{ url: "https://tiny.example" }]
paths:
  /pets/{id}:
    get:
      operationId: fetchPet
      tags: [pets]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
`;

let folder: string;
let installed: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await newFolder();
  installed = path.join(folder, "fetchsmith");
  await unpack(await pack("generator", folder), installed);
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(path.join(folder, "tiny.yaml"), tiny);
  files = await filesBelow(installed);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

function fetchsmith(...args: readonly string[]): Promise<Ended> {
  return run(process.execPath, [path.join(installed, "bin", "fetchsmith.js"), ...args], { cwd: folder });
}

describe("the tarball", () => {
  test("holds the command, the build and the runtime that is copied into SDKs", () => {
    const others = files.filter(
      (file) =>
        !/^(bin\/fetchsmith\.js|dist\/((cli|index|schema-thread|chunks\/.+)\.js|(quick\/(quick|compiled-run)|command\/(command|schema))\.cjs|.+\.d\.ts|(code|formatted)\.json)|src\/runtime\/.+\.ts)$/.test(
          file,
        ),
    );
    expect(others.filter((file) => !/^(LICENSE|README\.md)$/.test(file))).toEqual([
      "dist/THIRD-PARTY-NOTICES.txt",
      "package.json",
    ]);
  });

  test("holds the whole runtime as it is committed", async () => {
    const runtime = path.join("src", "runtime");
    const names = await readdir(path.join(root, "generator", runtime), { recursive: true });
    for (const name of names.filter((file) => file.endsWith(".ts"))) {
      const committed = await readFile(path.join(root, "generator", runtime, name), "utf8");
      expect(await readFile(path.join(installed, runtime, name), "utf8")).toBe(committed);
    }
  });

  test("depends on every package that its build imports, and on no other", async () => {
    const { dependencies } = JSON.parse(await readFile(path.join(installed, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const entryPoints = ["cli.js", "index.js"].map((name) => path.join(installed, "dist", name));
    const { metafile } = await build({
      entryPoints,
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: folder,
      packages: "external",
      platform: "node",
      write: false,
      metafile: true,
    });
    const imported = Object.values(metafile.outputs)
      .flatMap(({ imports }) => imports.flatMap((one) => (one.external === true ? [one.path] : [])))
      .filter((name) => !name.startsWith("node:") && !builtinModules.includes(name))
      .map((name) => name.replace(/^((?:@[^/]+\/)?[^/]+).*/, "$1"));
    // TypeScript is required, by all from one place.
    const chunks = files.filter((file) => file.startsWith("dist/chunks/"));
    const texts = await Promise.all(chunks.map((file) => readFile(path.join(installed, file), "utf8")));
    if (texts.some((text) => /require\w*\("typescript"\)/.test(text))) imported.push("typescript");
    expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe("the installed command", () => {
  test("prints its help", async () => {
    expect(await fetchsmith("--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Usage: fetchsmith"),
      stderr: "",
    });
  });
});

describe("the installed library", () => {
  const program = `
    import { defineConfig, generate, type GenerateResult } from "fetchsmith";
    export const config = defineConfig({ document: "tiny.yaml", out: "by-library" });
    const result: GenerateResult = await generate({ document: "tiny.yaml", out: "by-library" });
    if (result.counts.changed > 0) throw new Error();
    // @ts-expect-error: no field of a config
    defineConfig({ nothing: 1 });`;

  beforeAll(async () => {
    await mkdir(path.join(folder, "app", "node_modules"), { recursive: true });
    await symlink(installed, path.join(folder, "app", "node_modules", "fetchsmith"));
    await writeFile(path.join(folder, "app", "package.json"), '{ "type": "module" }');
    await writeFile(path.join(folder, "app", "tiny.yaml"), tiny);
    await writeFile(path.join(folder, "app", "program.ts"), program);
  });

  test("has declarations that need no other package's, and generates", async () => {
    const problems = compile([path.join(folder, "app", "program.ts")], {
      ...inBrowsers, // the types of fetch, without a package
      module: ts.ModuleKind.NodeNext,
      preserveSymlinks: true,
      outDir: path.join(folder, "app"),
    });
    expect(problems).toEqual([]);
    await output(process.execPath, ["program.js"], { cwd: path.join(folder, "app") });
    expect(await readdir(path.join(folder, "app", "by-library"))).toContain("index.ts");
  }, 60_000);
});

describe("what the installed command generates", () => {
  let ended: Ended;
  let problems: readonly string[];

  beforeAll(async () => {
    ended = await fetchsmith("generate", "tiny.yaml", "--out", "api");
    problems = compile([path.join(folder, "api", "index.ts")], {
      ...onNode,
      module: ts.ModuleKind.NodeNext,
      outDir: path.join(folder, "built"),
    });
  }, 60_000);

  test("is announced as a success", () => {
    expect(ended.code).toBe(0);
  });

  test("compiles under the strictest flags", () => {
    expect(problems).toEqual([]);
  });

  test("runs", async () => {
    const program = `
      import { createClient, fetchPet } from "./built/index.js";
      const client = createClient({ fetch: async ({ url }) => Response.json({ name: url }) });
      console.log((await fetchPet(client, { id: "a/b" })).name);`;
    const args = ["--input-type=module", "--eval", program];
    expect(await output(process.execPath, args, { cwd: folder })).toBe("https://tiny.example/pets/a%2Fb\n");
  });

  test("is found unchanged by a check", async () => {
    expect(await fetchsmith("check", "tiny.yaml", "--out", "api")).toMatchObject({ code: 0 });
  });
});
