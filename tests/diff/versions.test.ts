import { describe, expect, test } from "@jest/globals";
import { withEntry } from "../../generator/src/release/changelog.js";
import { compareVersions, nextVersion } from "../../generator/src/release/next-version.js";

describe("the next version", () => {
  test.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.3"],
    ["0.4.5", "major", "0.5.0"],
    ["0.4.5", "minor", "0.4.6"],
    ["0.4.5", "patch", "0.4.6"],
    ["2.0.0-rc.1", "major", "2.0.0-rc.2"],
    ["2.0.0-beta", "patch", "2.0.0-beta.1"],
  ] as const)("after %s with %s changes is %s", (released, verdict, next) => {
    expect(nextVersion(released, verdict)).toBe(next);
  });

  test("orders versions as semver.org does", () => {
    const ordered = [
      "0.9.10",
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0",
      "1.0.10",
      "1.1.0",
    ];
    expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
  });
});

describe("the changelog", () => {
  const first = withEntry(undefined, "pets", { version: "1.0.0", date: "2026-01-01", text: "One.\n" });

  test("has the newest entry at the top", () => {
    const second = withEntry(first, "pets", { version: "1.1.0", date: "2026-02-02", text: "Two." });
    expect(second.match(/^## .*/gm)).toEqual(["## 1.1.0 - 2026-02-02", "## 1.0.0 - 2026-01-01"]);
  });

  test("replaces an entry of the same version, and keeps its date", () => {
    const again = withEntry(first, "pets", { version: "1.0.0", date: "2026-03-03", text: "Other." });
    expect(again).toContain("## 1.0.0 - 2026-01-01\n\nOther.\n");
    expect(again).not.toContain("One.");
  });

  test("is left as it is by an entry that is there already", () => {
    expect(withEntry(first, "pets", { version: "1.0.0", date: "2026-03-03", text: "One." })).toBe(first);
  });

  test("keeps what a person wrote above the first version", () => {
    const kept = withEntry(first.replace("## 1.0.0", "## Unreleased\n\nSoon.\n\n## 1.0.0"), "pets", {
      version: "1.1.0",
      date: "2026-02-02",
      text: "Two.",
    });
    expect(kept.match(/^## .*/gm)).toEqual(["## Unreleased", "## 1.1.0 - 2026-02-02", "## 1.0.0 - 2026-01-01"]);
  });
});
