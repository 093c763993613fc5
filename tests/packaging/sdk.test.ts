/** The SDK as its users get it: packed, and installed in an application of its own. */
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ts from "typescript";
import * as sources from "../../generated/src/index.js";
import { filesBelow, installSdk, newFolder, pack, root } from "./packed.js";
import { output } from "./run-program.js";
import { compile, inBrowsers, onNode } from "./type-check.js";

interface Manifest {
  readonly main: string;
  readonly types: string;
  readonly exports: unknown;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly bundledDependencies?: unknown;
}

let folder: string;
let app: string;
let installed: string;
let files: readonly string[];
let manifest: Manifest;

beforeAll(async () => {
  folder = await newFolder();
  app = path.join(folder, "app");
  installed = path.join(app, "node_modules", "twilio-participants");
  await installSdk(await pack("generated", folder), app);
  files = await filesBelow(installed);
  manifest = JSON.parse(await textOf("package.json")) as Manifest;
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

/** All texts in a JSON value. */
function textsIn(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(Object(value) as object).flatMap(textsIn);
}

function textOf(file: string): Promise<string> {
  return readFile(path.join(installed, file), "utf8");
}

describe("the tarball", () => {
  test("holds the build, the sources, the docs and what npm always adds", () => {
    const parts = new Set(files.map((file) => file.split("/")[0]));
    const changelog = existsSync(path.join(root, "generated", "CHANGELOG.md")) ? ["CHANGELOG.md"] : [];
    expect([...parts].sort()).toEqual([...changelog, "LICENSE", "README.md", "dist", "docs", "package.json", "src"]);
  });

  test("holds no tests, no settings and no secrets", () => {
    const usual = /^(dist\/(cjs|esm)\/.+\.(js|d\.ts)(\.map)?|dist\/cjs\/package\.json|src\/.+\.ts|docs\/.+\.md)$/;
    const others = files.filter((file) => !usual.test(file) || /(^|[/.])(tests?|spec|env)[/.]/.test(file));
    expect(others).toEqual(["LICENSE", "README.md", "package.json"]);
  });

  test.each(["src", "docs"])("holds %s as it is committed", async (part) => {
    for (const file of await filesBelow(path.join(root, "generated", part))) {
      const committed = await readFile(path.join(root, "generated", part, file), "utf8");
      expect(`${file}\n${await textOf(path.join(part, file))}`).toBe(`${file}\n${committed}`);
    }
  });

  test("holds one file of ES modules an entry, every module as CommonJS, and the types of every module for both", () => {
    const modules = files
      .filter((file) => file.startsWith("src/"))
      .map((file) => file.slice("src/".length, -".ts".length));
    const types = modules.flatMap((name) => [`dist/esm/${name}.d.ts`, `dist/cjs/${name}.d.ts`]);
    expect(files).toEqual(expect.arrayContaining([...modules.map((name) => `dist/cjs/${name}.js`), ...types]));
    expect(files.filter((file) => /^dist\/esm\/.*\.js$/.test(file))).toEqual([
      "dist/esm/index.js",
      "dist/esm/testing.js",
    ]);
  });

  test("holds every file that its package.json names", () => {
    const named = [manifest.main, manifest.types, ...textsIn(manifest.exports)].map((file) =>
      path.posix.normalize(file),
    );
    expect(files).toEqual(expect.arrayContaining(named));
  });

  test("holds every source that its source maps name", async () => {
    const maps = files.filter((file) => file.endsWith(".map"));
    const named = maps.map(async (file) => {
      const map = JSON.parse(await textOf(file)) as { readonly sources: readonly string[] };
      return map.sources.map((source) => path.posix.join(path.posix.dirname(file), source));
    });
    expect(files).toEqual(expect.arrayContaining((await Promise.all(named)).flat()));
  });

  test("says nothing of the machine that built it", async () => {
    const texts = await Promise.all(files.map(textOf));
    expect(texts.filter((text) => text.includes(folder) || text.includes(root))).toEqual([]);
  });

  test("depends on openapi-fetch only", () => {
    const { dependencies, peerDependencies, optionalDependencies, bundledDependencies } = manifest;
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
    expect([peerDependencies, optionalDependencies, bundledDependencies]).toEqual([undefined, undefined, undefined]);
  });

  test("comes with openapi-fetch at the version that the tests use", async () => {
    const text = await readFile(path.join(app, "node_modules", "openapi-fetch", "package.json"), "utf8");
    const { version } = JSON.parse(text) as { readonly version: string };
    expect(manifest.dependencies["openapi-fetch"]).toBe(`^${version}`);
  });
});

/** A call that is answered without a network; prints the sid of the answer. */
const call = `
  const client = sdk.createClient({
    accountSid: "AC1",
    authToken: "secret",
    fetch: async () => Response.json({ sid: "MB1", date_created: "2015-12-16T22:18:37Z" }),
  });
  const params = { chatServiceSid: "IS1", conversationSid: "CH1", sid: "alice" };
  sdk.fetchServiceConversationParticipant(client, params).then(({ sid }) => console.log(sid));`;

const loaded = {
  "import()": ["--input-type=module", 'import * as sdk from "twilio-participants";'],
  "require()": ["--input-type=commonjs", 'const sdk = require("twilio-participants");'],
} as const;

describe.each(["import()", "require()"] as const)("an application that loads the package by %s", (way) => {
  const [type, load] = loaded[way];
  const evaluate = (code: string): Promise<string> =>
    output(process.execPath, [type, "--eval", `${load}\n${code}`], { cwd: app });

  test("finds everything that the sources export", async () => {
    const names = await evaluate(
      "console.log(JSON.stringify(Object.keys(sdk).filter((name) => !/^(default|__esModule)$|^module\\\\.exports$/.test(name)).sort()));",
    );
    expect(JSON.parse(names)).toEqual(Object.keys(sources).sort());
  });

  test("calls an operation", async () => {
    expect(await evaluate(call)).toBe("MB1\n");
  });

  test("is not kept running by the package", async () => {
    expect(await evaluate("sdk.createClient({ accountSid: 'AC1', authToken: 'secret' });")).toBe("");
  });
});

/** An application with mistakes that the types must catch. */
const mistaken = `
import { createClient, createServiceConversationParticipant, fetchServiceConversationParticipant } from "twilio-participants";
const client = createClient();
void createServiceConversationParticipant(client, { chatServiceSid: "IS1" });
void createServiceConversationParticipant(client, { chatServiceSid: "IS1", conversationSid: "CH1", identity: null });
void fetchServiceConversationParticipant(client, { chatServiceSid: "IS1", conversationSid: "CH1", sid: "MB1" }).then((p) => p.role_sid);
`;

describe("a TypeScript application", () => {
  const { Node16, NodeNext, ESNext, Preserve } = ts.ModuleKind;
  const { Bundler } = ts.ModuleResolutionKind;

  const typeProblems = async (file: string, text: string, options: ts.CompilerOptions): Promise<string[]> => {
    await writeFile(path.join(app, file), text);
    return compile([path.join(app, file)], { ...options, noEmit: true });
  };

  test.each([
    ["module node16, as an ES module", "consumer.mts", { ...onNode, module: Node16, verbatimModuleSyntax: true }],
    ["module node16, as CommonJS", "consumer.cts", { ...onNode, module: Node16 }],
    ["module nodenext", "consumer.mts", { ...onNode, module: NodeNext, verbatimModuleSyntax: true }],
    ["a bundler, for browsers", "consumer.ts", { ...inBrowsers, module: ESNext, moduleResolution: Bundler }],
    ["a bundler, for Node.js", "consumer.ts", { ...onNode, module: Preserve, moduleResolution: Bundler }],
  ])("compiles under the strictest flags with %s", async (_, file, options) => {
    const text = await readFile(new URL("consumer/every-export.ts", import.meta.url), "utf8");
    expect(await typeProblems(file, text, options)).toEqual([]);
  });

  test("has its mistakes found", async () => {
    const problems = await typeProblems("mistaken.mts", mistaken, { ...onNode, module: NodeNext });
    expect(problems).toEqual([
      expect.stringMatching(/:4: .*'conversationSid' is missing/s),
      expect.stringMatching(/:5: Type 'null' is not assignable/),
      expect.stringMatching(/:6: Property 'role_sid' does not exist/),
    ]);
  });
});
