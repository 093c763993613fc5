import { expect, test } from "@jest/globals";
import { proposedVersion } from "../../.github/regenerate/version.js";

test.each([
  ["0.1.0", "none", undefined],
  ["0.1.0", "patch", "0.1.1"],
  ["0.1.0", "minor", "0.1.1"],
  ["0.1.4", "major", "0.2.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "major", "2.0.0"],
] as const)("after %s, %s makes %s", (released, verdict, proposed) => {
  expect(proposedVersion(released, verdict)).toBe(proposed);
});
