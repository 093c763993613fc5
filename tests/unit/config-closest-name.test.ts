import { expect, test } from "@jest/globals";
import { closestName } from "../../generator/src/config/closest-name.js";

const names = ["document", "out", "properties"];

test.each([
  ["documnet", "document"],
  ["Out", "out"],
  ["property", "properties"],
  ["", undefined],
  ["zzz", undefined],
  ["xyz-document-of-mine", undefined],
])("%j was meant to be %j", (written, meant) => {
  expect(closestName(written, names)).toBe(meant);
});

test("the nearest of several close names wins", () => {
  expect(closestName("abcd", ["abxx", "abcx"])).toBe("abcx");
});
