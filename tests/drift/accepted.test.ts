import { expect, test } from "@jest/globals";
import { judge, parseAccepted } from "../../spec/drift/accepted.js";
import type { Difference } from "../../spec/drift/differences.js";
import { Failure } from "../../spec/drift/failure.js";

const maximum: Difference = { place: "a > b", kind: "maximum", ours: 5, theirs: 4, operations: ["a"], line: 3 };
const entry = "- { place: a > b, kind: maximum, ours: 5, theirs: 4, reason: wanted }";

test("a difference that is listed is accepted, with its reason", () => {
  const { unaccepted, accepted, stale } = judge([maximum], parseAccepted(entry, "list.yaml"));

  expect({ unaccepted, stale }).toEqual({ unaccepted: [], stale: [] });
  expect(accepted).toEqual([{ ...maximum, reason: "wanted" }]);
});

test.each([
  ["another value of theirs", { theirs: 3 }],
  ["nothing of theirs", { theirs: undefined }],
  ["another value of ours", { ours: 6 }],
  ["another place", { place: "a > c" }],
  ["another kind", { kind: "minimum" }],
])("an entry does not accept %s, and no longer applies", (_, change) => {
  const { unaccepted, stale } = judge([{ ...maximum, ...change }], parseAccepted(entry, "list.yaml"));

  expect(unaccepted).toHaveLength(1);
  expect(stale.map(({ line }) => line)).toEqual([1]);
});

test("an entry for several places no longer applies for each place on its own", () => {
  const list = "\n- place: [a > b, a > c]\n  kind: maximum\n  ours: 5\n  theirs: 4\n  reason: wanted\n";
  const { accepted, stale } = judge([maximum], parseAccepted(list, "list.yaml"));

  expect(accepted.map(({ place }) => place)).toEqual(["a > b"]);
  expect(stale.map(({ place, line }) => [place, line])).toEqual([["a > c", 2]]);
});

test("values are equal whatever the order of their keys", () => {
  const ours = { b: 1, a: [{ d: 1, c: 2 }] };
  const list = "- { place: p, kind: k, ours: { a: [{ c: 2, d: 1 }], b: 1 }, reason: wanted }";
  const { unaccepted } = judge(
    [{ ...maximum, place: "p", kind: "k", ours, theirs: undefined }],
    parseAccepted(list, "l"),
  );

  expect(unaccepted).toEqual([]);
});

test("a list without entries accepts nothing", () => {
  expect(parseAccepted("# none yet\n", "list.yaml")).toEqual([]);
});

test.each([
  ["- place: a\n  kind: k\n", "list.yaml:1: the entry has no reason."],
  ["- place: a\n  kind: k\n  reason: ' '\n", "list.yaml:1: the entry has no reason."],
  ["- { place: a, kind: k, reason: r }\n- kind: k\n  reason: r\n", "list.yaml:2: the entry has no place."],
  ["- { place: [], kind: k, reason: r }", "list.yaml:1: the entry has no place."],
  ["- { place: a, kind: 7, reason: r }", "list.yaml:1: the entry has no kind."],
  ["- { place: a, kind: k, reason: r, their: 4 }", 'list.yaml:1: an entry has no "their".'],
  ["- just text", "list.yaml:1: this is no entry."],
  ["place: a", "list.yaml is no list."],
  ["- [", "list.yaml is not YAML"],
  [`${entry}\n${entry}\n`, "list.yaml:2: a > b (maximum) is accepted on line 1 already."],
])("a list such as %j is refused with its place", (list, message) => {
  expect(() => parseAccepted(list, "list.yaml")).toThrow(Failure);
  expect(() => parseAccepted(list, "list.yaml")).toThrow(message);
});
