import { describe, expect, test } from "@jest/globals";
import { catalogue } from "../../generator/src/diagnostics.js";
import { run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const runHere = (...argv: string[]): ReturnType<typeof run> => run(argv, { cwd: folder.path() });

describe("fetchsmith", () => {
  test("--help exits 0 and lists the commands on standard output", async () => {
    const { exitCode, stdout, stderr } = await runHere("--help");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/generate .*check /s);
  });

  test("generate --help exits 0 and lists its options", async () => {
    const { exitCode, stdout } = await runHere("generate", "--help");
    expect(exitCode).toBe(0);
    for (const option of ["--out <dir>", "--config <file>", "--force", "--json"]) expect(stdout).toContain(option);
  });

  test("--version exits 0 and prints a version", async () => {
    expect(await runHere("--version")).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
  });

  test("without a command prints the help to standard error and exits 3", async () => {
    const { exitCode, stdout, stderr } = await runHere();
    expect([exitCode, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("Usage: fetchsmith");
  });

  test.each([
    [["generate", "--ot", "x"], "option-unknown", "unknown option '--ot'", "Did you mean --out?"],
    [["check", "--force"], "option-unknown", "unknown option '--force'", "--help"],
    [["genrate"], "argument-invalid", "unknown command 'genrate'", "Did you mean generate?"],
    [["generate", "a", "b"], "argument-invalid", "too many arguments", "--help"],
    [["generate", "--out"], "argument-invalid", "option '--out <dir>' argument missing", "--help"],
    [["generate", "--out", ""], "argument-invalid", "--out", "--help"],
    [["generate", ""], "argument-invalid", "document", "--help"],
  ])("%j is refused with %s and exit code 3", async (argv, code, message, fix) => {
    const { exitCode, stdout, stderr } = await runHere(...argv);
    expect([exitCode, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(`error[${code}]`);
    expect(stderr).toContain(message);
    expect(stderr.slice(stderr.indexOf("fix: "))).toContain(fix);
  });

  test("reports a usage error as JSON when asked", async () => {
    const { exitCode, stdout } = await runHere("generate", "--json", "--ot");
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: "option-unknown", severity: "error" }],
    });
  });

  test("tells programs title, cause and fix, too", async () => {
    const { diagnostics } = JSON.parse((await runHere("check", "--json")).stdout) as { diagnostics: unknown };
    const { title, cause } = catalogue["config-missing"];
    expect(diagnostics).toEqual([
      {
        code: "config-missing",
        severity: "error",
        message: expect.stringMatching(/(was|were) not given/),
        title,
        cause,
        fix: expect.stringContaining("Write a fetchsmith.config.ts"),
      },
    ]);
  });

  test("claims no line in a file that cannot be read", async () => {
    const { stdout } = await runHere("check", "nope.json", "--out", "out", "--json");
    const { fix } = catalogue["document-missing"];
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ location: { source: "nope.json" }, fix }] });
    expect(stdout).not.toMatch(/"(?:line|column)"/);
  });

  test("without config file and arguments says what is missing and exits 3", async () => {
    const { exitCode, stderr } = await runHere("generate");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("error[config-missing]");
  });

  test("prints an invalid config's place and code frame and exits 3", async () => {
    await folder.write({ "fetchsmith.config.ts": 'export default {\n  document: "d",\n  out: 1,\n};\n' });
    const { exitCode, stderr } = await runHere("check");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("fetchsmith.config.ts:3:3");
    expect(stderr).toContain("out: 1");
  });

  test("prints no escape sequences where standard error is no terminal", async () => {
    expect((await runHere("generate", "--ot")).stderr).not.toContain("\u001B");
  });

  test("prints colours on a terminal", async () => {
    expect((await run(["generate", "--ot"], { cwd: folder.path(), isTTY: true })).stderr).toContain("\u001B[1;31m");
  });

  test("prints no colours on a terminal with NO_COLOR", async () => {
    const { stderr } = await run(["generate", "--ot"], { cwd: folder.path(), isTTY: true, env: { NO_COLOR: "1" } });
    expect(stderr).not.toMatch(/\u001B\[[\d;]*m/);
  });
});
