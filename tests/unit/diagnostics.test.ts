import { describe, expect, test } from "@jest/globals";
import { catalogue, DiagnosticError, exitCodeOf, type Diagnostic } from "../../generator/src/diagnostics.js";
import { renderDiagnostics } from "../../generator/src/diagnostics/render.js";
import { run } from "./cli-io.js";

const text = "openapi: 3.1.0\ninfo:\n  title: Test\npaths: {}\n";
const location = { source: "api.yaml", line: 4, column: 8, text };
const diagnostic: Diagnostic = {
  code: "paths-missing",
  severity: "error",
  message: "`paths` holds no path.",
  location,
};
const plain = (changes: Partial<Diagnostic>): string =>
  renderDiagnostics([{ ...diagnostic, ...changes }], { color: false });
const escape = "\u001b";

describe("rendering", () => {
  test("names code, message, place, frame, cause and fix", () => {
    expect(plain({})).toBe(`error[paths-missing]: \`paths\` holds no path.
 --> api.yaml:4:8
  2 | info:
  3 |   title: Test
> 4 | paths: {}
    |        ^
  5 |
cause: ${catalogue["paths-missing"].cause}
fix: ${catalogue["paths-missing"].fix}
`);
  });

  test("a fix of the diagnostic's own goes before the catalogue's", () => {
    expect(plain({ fix: "Do this." })).toContain("\nfix: Do this.\n");
  });

  test("a file without text is named without a line", () => {
    expect(plain({ location: { source: "a.yaml", line: 1, column: 1, text: "" } })).toContain(" --> a.yaml\ncause:");
  });

  test("a diagnostic without a place has none", () => {
    expect(plain({ location: undefined })).not.toContain("-->");
  });

  test("several are separated by a blank line", () => {
    const rendered = renderDiagnostics([diagnostic, diagnostic], { color: false });
    expect(rendered.match(/\n\nerror\[/gu)).toHaveLength(1);
  });

  test("without colour there is no escape sequence, with colour there is", () => {
    expect(plain({})).not.toContain(escape);
    expect(renderDiagnostics([diagnostic], { color: true })).toContain(
      `${escape}[1;31merror[paths-missing]${escape}[0m`,
    );
  });

  test("a line of a megabyte is clipped around the place, which stays marked", () => {
    const long = `{"a":"${"x".repeat(500_000)}","here":1,"b":"${"y".repeat(500_000)}"}`;
    const column = long.indexOf("here") + 1;
    const rendered = plain({ location: { source: "a.json", line: 1, column, text: long } });
    expect(rendered.length).toBeLessThan(1000);
    const [, , line = "", marker = ""] = rendered.split("\n");
    expect(line.slice(marker.indexOf("^")).startsWith("here")).toBe(true);
  });

  test("escape sequences of a document are shown, not obeyed", () => {
    const hostile = `${escape}[2J${escape}]0;title\u0007\u009b31m\u202e\r`;
    const rendered = plain({
      message: hostile,
      location: { ...location, source: hostile, text: `a: ${hostile}\n`, line: 1 },
    });
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    expect(rendered).toContain("␛[2J");
  });

  test("a message of several lines cannot pass for several diagnostics", () => {
    expect(plain({ message: "a\nerror[x]: y" }).split("\n")[0]).toBe("error[paths-missing]: a␊error[x]: y");
  });

  test("a place beyond the text has no frame", () => {
    expect(plain({ location: { ...location, line: 99 } })).toContain("api.yaml:99:8\ncause:");
  });
});

describe("exit codes", () => {
  test("without errors a run ends well", () => {
    expect(exitCodeOf([{ ...diagnostic, severity: "warning" }])).toBe(0);
  });

  test("an error in the document is 2", () => {
    expect(exitCodeOf([diagnostic])).toBe(2);
  });

  test("usage goes before document", () => {
    expect(exitCodeOf([diagnostic, { ...diagnostic, code: "option-unknown" }])).toBe(3);
  });
});

describe("the catalogue", () => {
  test.each(Object.entries(catalogue))(
    "%s is told in full sentences and a kebab-case code",
    (code, { title, cause, fix }) => {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(title).toMatch(/^[A-Z].*[^.]$/u);
      expect(cause).toMatch(/\.$/u);
      expect(fix).toMatch(/[.)]$/u);
    },
  );

  test.each(Object.entries(catalogue))(
    "%s speaks of commands and options that there are",
    async (_, { cause, fix }) => {
      const helped = ["generate", "release", "mock"].map((command) => run([command, "--help"], { cwd: "." }));
      const help = (await Promise.all(helped)).map(({ stdout }) => stdout).join("");
      const commands = (await run(["--help"], { cwd: "." })).stdout;
      for (const [, command = ""] of `${cause} ${fix}`.matchAll(/`fetchsmith ([a-z]+)/gu)) {
        expect(commands).toMatch(new RegExp(`^ {2}${command} `, "mu"));
      }
      for (const [option] of `${cause} ${fix}`.matchAll(/--[a-z]+/gu)) expect(help).toContain(option);
    },
  );
});

test("the error of a run carries every diagnostic and says them", () => {
  const error = new DiagnosticError([diagnostic, { ...diagnostic, message: "Second." }]);
  expect(error.message).toBe("paths-missing: `paths` holds no path.\npaths-missing: Second.");
  expect(error.diagnostics).toHaveLength(2);
});
