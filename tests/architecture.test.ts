import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { circles, importGraph, sourceFiles, sources, type Import } from "./architecture/import-graph.js";

const imports = await importGraph();

/** The stages, left to right. A file at the top of the sources stands behind none of them. */
const stages = ["load", "model", "name", "plan", "emit", "format", "write"] as const;
const stageOf = (file: string): number => stages.findIndex((stage) => file.startsWith(`${stage}/`));

/** Files at the top that stages may use: they know nothing of any stage. */
const shared = ["json.ts", "settled-names.ts", "diagnostics.ts", "diagnostics/", "config/definition.ts"];

/** Imports that the arrow does not allow, each with the reason why it stands. */
const exceptions: readonly { readonly from: RegExp; readonly to: string; readonly because: string }[] = [
  {
    from: /^(model|name|plan)\//,
    to: "load/document.ts",
    because: "what a later stage has to say is told with its place in the document, which only the document knows",
  },
  {
    from: /^format\/print\.ts$/,
    to: "emit/ts/module.ts",
    because: "the form of what is printed; nothing of how it is made",
  },
  {
    from: /^emit\/testing\//,
    to: "runtime/testing/facts.ts",
    because:
      "the form of the data that the fake reads; written into the SDK, and given to the fake that the command line serves",
  },
];

function isException({ from, to }: Import): boolean {
  return exceptions.some((one) => one.from.test(from) && one.to === to);
}

function told(found: readonly Import[]): readonly string[] {
  return found.map(({ from, to }) => `${from} imports ${to}`);
}

describe("the arrow of stages", () => {
  const between = imports.filter(({ from, isRelative }) => isRelative && stageOf(from) >= 0);

  test("never points back: no stage imports anything to its right", () => {
    expect(told(between.filter(({ from, to }) => stageOf(to) > stageOf(from)))).toEqual([]);
  });

  test("hides OpenAPI: nothing behind the model imports from load, but for the listed exceptions", () => {
    const looking = between.filter(({ from, to }) => stageOf(from) > 0 && stageOf(to) === 0);
    expect(told(looking.filter((one) => !isException(one)))).toEqual([]);
  });

  test("hides structures: format and write import nothing of earlier stages, but for the listed exceptions", () => {
    const late = between.filter(({ from, to }) => stageOf(from) > 4 && stageOf(to) >= 0 && stageOf(to) < stageOf(from));
    expect(told(late.filter((one) => !isException(one)))).toEqual([]);
  });

  test("keeps stages apart from the run: what they import at the top is shared by all", () => {
    const up = between.filter(
      (one) => stageOf(one.to) < 0 && !shared.some((name) => one.to.startsWith(name)) && !isException(one),
    );
    expect(told(up)).toEqual([]);
  });

  test("has an import for every exception", () => {
    const unused = exceptions.filter((one) => !imports.some(({ from, to }) => one.from.test(from) && one.to === to));
    expect(unused).toEqual([]);
  });
});

describe("packages", () => {
  const packages = imports.filter(({ isRelative }) => !isRelative);
  const importersOf = (...names: readonly string[]): readonly string[] => [
    ...new Set(packages.filter(({ to }) => names.includes(to)).map(({ from }) => from.replace(/\/.*/, ""))),
  ];

  test("that know TypeScript are for emit and format, for the config, and for comparing SDKs by its compiler", () => {
    expect(importersOf("ts-morph", "openapi-typescript", "prettier")).toEqual(["emit", "format"]);
    expect(importersOf("typescript")).toEqual(["config", "diff", "emit", "release"]);
  });

  test("that know OpenAPI are for load alone", () => {
    expect(importersOf("@redocly/openapi-core")).toEqual(["load"]);
  });

  test("are dependencies of the generator or of its build, or come with Node", async () => {
    const { dependencies, devDependencies } = JSON.parse(await readFile("generator/package.json", "utf8")) as {
      readonly dependencies: object;
      readonly devDependencies: object; // the bundle holds them
    };
    const allowed = ["node", ...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const nameOf = (to: string): string => /^(@[^/]+\/)?[^/:]+/.exec(to)?.[0] ?? to;
    expect(told(packages.filter(({ to }) => !allowed.includes(nameOf(to))))).toEqual([]);
  });
});

describe("the runtime", () => {
  test("imports openapi-fetch and itself, and nothing else", () => {
    const inRuntime = imports.filter(({ from }) => from.startsWith("runtime/"));
    expect(told(inRuntime.filter(({ to }) => to !== "openapi-fetch" && !to.startsWith("runtime/")))).toEqual([]);
  });

  test("is imported by no part of the generator but the mock, which serves the SDK's fake, and what writes its facts", () => {
    const users = imports.filter(({ from, to }) => to.startsWith("runtime/") && !from.startsWith("runtime/"));
    const serving = ({ from, to }: Import): boolean => to.startsWith("runtime/testing/") && /^mock(\.ts|\/)/.test(from);
    expect(told(users.filter((one) => !serving(one) && !isException(one)))).toEqual([]);
  });

  test("keeps the fake apart: nothing that applications use imports it", () => {
    const users = imports.filter(({ from, to }) => to.startsWith("runtime/testing/") && from.startsWith("runtime/"));
    expect(told(users.filter(({ from }) => !from.startsWith("runtime/testing/")))).toEqual([]);
  });
});

describe("files", () => {
  test("never import each other in a circle", () => {
    expect(circles(imports)).toEqual([]);
  });

  test("import nothing outside of the generator's sources", () => {
    expect(told(imports.filter(({ to, isRelative }) => isRelative && to.startsWith("..")))).toEqual([]);
  });

  test("import only files that exist", async () => {
    const files = await sourceFiles();
    expect(told(imports.filter(({ to, isRelative }) => isRelative && !files.includes(to)))).toEqual([]);
  });

  test("leave the terminal and the exit code to the command line", async () => {
    const files = (await sourceFiles()).filter((file) => file !== "cli.ts" && !file.startsWith("cli/"));
    const found = await Promise.all(files.map(terminalUses));
    expect(found.flat()).toEqual([]);
  });
});

describe("texts", () => {
  test("of the generator never name the API of this repository", async () => {
    const files = (await repositoryFiles()).filter((file) => file.startsWith("generator/"));
    const naming = await filesWith(files, /twilio|participant/i);
    expect({ naming, paths: files.filter((file) => /twilio|participant/i.test(file)) }).toEqual({
      naming: [],
      paths: [],
    });
  });

  test("of the repository hold no absolute path of a machine", async () => {
    // The lock file's integrity hashes are base64, which has slashes.
    const files = (await repositoryFiles()).filter((file) => file !== "package-lock.json");
    expect(await filesWith(files, machinePath)).toEqual([]);
  });
});

/** An absolute path into somebody's home, a build machine or a temporary folder; URLs have a host in front. */
const machinePath = /(?<![\w.:/~-])\/(?:home|Users|root|work|tmp|private|var\/folders|builds|workspace)\/[\w.-]/;

async function repositoryFiles(): Promise<readonly string[]> {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const { stdout } = await promisify(execFile)("git", args, { maxBuffer: 2 ** 26 });
  return stdout.split("\0").filter((file) => file !== "");
}

async function filesWith(files: readonly string[], pattern: RegExp): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      // A file that is deleted but still known to git has no text.
      const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
      return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
    }),
  );
  return found.flat();
}

/** Where a file uses `console`, the standard streams or the exit code. */
async function terminalUses(file: string): Promise<readonly string[]> {
  const text = await readFile(path.join(sources, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isTerminal(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTerminal(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  if (node.expression.text === "console") return true;
  return node.expression.text === "process" && ["stdout", "stderr", "exit", "exitCode"].includes(node.name.text);
}
