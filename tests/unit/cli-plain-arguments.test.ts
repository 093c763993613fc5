import { expect, test } from "@jest/globals";
import { plainArguments } from "../../generator/src/cli/plain-arguments.js";

const none = { document: undefined, config: undefined, out: undefined };

test.each([
  [["check"], { ...none, command: "check" }],
  [["generate"], { ...none, command: "generate" }],
  [["generate", "api.yaml"], { ...none, command: "generate", document: "api.yaml" }],
  [["check", "--config", "a.ts"], { ...none, command: "check", config: "a.ts" }],
  [["check", "--out", "b", "c", "--config", "a.ts"], { command: "check", out: "b", document: "c", config: "a.ts" }],
])("%j says where the files are and nothing else", (argv, expected) => {
  expect(plainArguments(argv)).toEqual(expected);
});

test.each([
  [[]],
  [["diff", "a", "b"]],
  [["--version"]],
  [["help", "check"]],
  [["check", "--json"]],
  [["generate", "--force"]],
  [["generate", "--timing"]],
  [["check", "--tag", "Pets"]],
  [["check", "-"]],
  [["check", "--"]],
  [["check", "a", "b"]],
  [["check", ""]],
  [["check", " "]],
  [["check", "--out"]],
  [["check", "--out", ""]],
  [["check", "--out", "-a"]],
  [["check", "--out", "a", "--out", "b"]],
  [["check", "--out=a"]],
  [["check", "--config=a.ts"]],
  [["check", "--help"]],
])("%j is left to the whole command line", (argv) => {
  expect(plainArguments(argv)).toBeUndefined();
});
