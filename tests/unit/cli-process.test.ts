import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { main } from "../../generator/src/cli.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

/** Runs the command line from its sources, in a process of its own. */
function start(argv: readonly string[]): ReturnType<typeof spawn> {
  const jiti = pathToFileURL(createRequire(import.meta.url).resolve("jiti"));
  const cli = fileURLToPath(new URL("../../generator/src/cli.ts", import.meta.url));
  const program = `
    const { createJiti } = (await import(${JSON.stringify(jiti.href)})).default;
    const { main } = await createJiti(${JSON.stringify(cli)}).import(${JSON.stringify(cli)});
    process.exitCode = await main(process.argv.slice(1));`;
  return spawn(process.execPath, ["--input-type=module", "--eval", program, "--", ...argv], { cwd: folder.path() });
}

async function exitOf(child: ReturnType<typeof spawn>): Promise<{ exitCode: unknown; stderr: string }> {
  const closed = new Promise((resolve) => child.on("close", resolve));
  const stderr = child.stderr === null ? "" : await text(child.stderr);
  return { exitCode: await closed, stderr };
}

describe("a process", () => {
  test("prints the help and exits 0", async () => {
    const child = start(["--help"]);
    const [stdout, end] = await Promise.all([child.stdout === null ? "" : text(child.stdout), exitOf(child)]);
    expect(stdout).toContain("Usage: fetchsmith");
    expect(end).toEqual({ exitCode: 0, stderr: "" });
  });

  test("exits 3 on an unknown option", async () => {
    expect(await exitOf(start(["generate", "--ot"]))).toMatchObject({ exitCode: 3 });
  });

  test("ends quietly when the reader of its standard output has hung up", async () => {
    const child = start(["--help"]);
    child.stdout?.destroy();
    expect(await exitOf(child)).toEqual({ exitCode: 0, stderr: "" });
  });
});

describe("a mistake of ours", () => {
  test("is reported as an internal error with its stack and exit code 4", async () => {
    const broken = new PassThrough();
    broken.write = () => {
      throw new Error("no luck");
    };
    const stderr = new PassThrough();
    const io = { cwd: folder.path(), env: {}, stdin: Readable.from([]), stdout: broken, stderr };
    expect(await main(["--help"], io)).toBe(4);
    expect(String(stderr.read())).toMatch(/^internal error: .*report.*Error: no luck\n {4}at /s);
  });
});
