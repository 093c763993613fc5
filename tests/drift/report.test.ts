import { expect, test } from "@jest/globals";
import type { Difference } from "../../spec/drift/differences.js";
import { jsonReport, markdownReport, textReport, type Drift } from "../../spec/drift/report.js";
import { parseAccepted } from "../../spec/drift/accepted.js";

const names = { ours: "spec/ours.yaml", theirs: "package@1.0.0 theirs.json", accepted: "spec/accepted.yaml" };
const difference: Difference = {
  place: "List > query Size",
  kind: "maximum",
  ours: 1000,
  theirs: undefined,
  operations: ["List"],
  line: 12,
};
const stale = parseAccepted("- { place: List, kind: tags, ours: [a], theirs: [b], reason: wanted }", "x");
const drift: Drift = { names, unaccepted: [difference], accepted: [], stale };
const quiet: Drift = { names, unaccepted: [], accepted: [{ ...difference, reason: "wanted" }], stale: [] };

test("the text says what differs and where, gives the entry to fill in, and names what no longer applies", () => {
  expect(textReport(drift))
    .toBe(`spec/ours.yaml against package@1.0.0 theirs.json: 1 new, 0 accepted, 1 accepted that no longer apply

spec/ours.yaml:12
  List > query Size, maximum: ours 1000, theirs nothing

Follow Twilio in spec/ours.yaml, or accept in spec/accepted.yaml, with the reason:

- place: "List > query Size"
  kind: "maximum"
  ours: 1000
  reason:

spec/accepted.yaml:1: nothing to accept any more. Remove it:
  List, tags: ours ["a"], theirs ["b"]
`);
});

test("the entry to fill in is one that the list takes, once it has its reason", () => {
  const filled = /- place[^]*reason:/u.exec(textReport(drift))?.[0];

  expect(parseAccepted(`${filled ?? ""} wanted`, "x")[0]).toMatchObject({ place: difference.place, ours: 1000 });
});

test("the Markdown says the same", () => {
  expect(markdownReport(drift)).toBe(`### \`spec/ours.yaml\` against Twilio's description

\`package@1.0.0 theirs.json\`: 1 new, 0 accepted, 1 accepted that no longer apply.

- \`List > query Size\`, \`maximum\`: ours \`1000\`, theirs nothing (\`spec/ours.yaml:12\`)

Follow Twilio in \`spec/ours.yaml\`, or accept in \`spec/accepted.yaml\`, with the reason:

\`\`\`yaml
- place: "List > query Size"
  kind: "maximum"
  ours: 1000
  reason:
\`\`\`

Entries of \`spec/accepted.yaml\` that accept nothing any more:

- line 1: \`List\`, \`tags\`: ours \`["a"]\`, theirs \`["b"]\`
`);
});

test("without news there is one line, in each format", () => {
  expect(textReport(quiet)).toBe("spec/ours.yaml against package@1.0.0 theirs.json: 0 new, 1 accepted\n");
  expect(markdownReport(quiet).trim().split("\n\n")).toHaveLength(2);
});

test("the JSON holds all of it", () => {
  expect(JSON.parse(jsonReport(drift))).toEqual({
    ours: names.ours,
    theirs: names.theirs,
    new: [{ place: difference.place, kind: "maximum", ours: 1000, operations: ["List"], line: 12 }],
    accepted: [],
    stale: [{ place: "List", kind: "tags", ours: ["a"], theirs: ["b"], reason: "wanted", line: 1 }],
  });
});

test("what a description holds neither steers a terminal nor leaves its code span", () => {
  const hostile = { ...difference, place: "a\u001B[2Jb\u202Ec", theirs: "```\n# `not` a heading @team\n```" };
  const shown = { ...drift, unaccepted: [hostile], stale: [] };

  expect(textReport(shown)).not.toMatch(/[\u001B\u202E]/u);
  const [line] = markdownReport(shown)
    .split("\n")
    .filter((text) => text.startsWith("- "));
  expect(line).toContain('theirs ````"```\\n# `not` a heading @team\\n```"```` (');
  expect(markdownReport(shown)).toContain("````yaml\n");
});
