import { getLineColLocation, makeDocumentFromString, Source } from "@redocly/openapi-core";
import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { childPointer, segmentsOf } from "../../generator/src/load/pointer.js";
import { jsonObject } from "../../generator/src/load/read/json-object-of.js";
import { JsonSource } from "../../generator/src/load/read/json-source.js";

const odd = `  { "a" : { "x\\"y" : [ 1 , true,null ,"te,]:xt" , {} , [ ] , { "q":-1.5e3 } ] , "%41/b~c" : ": v" } ,
"e":{},"f":[],\t"\\u0041é\\\\":{"g":"\\\\"},"__proto__":{"z":1}, "n":null,"10":{"2":1,"1":2},
  "last": [[1, [2, {"deep": ["\\"}"]}]], ""]
}
`;

function pointersIn(value: Json | undefined, pointer: string): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, child]) => pointersIn(child, childPointer(pointer, key)));
  return [pointer, ...below, `${pointer}/nothing`];
}

describe("a place in JSON", () => {
  const source = new Source("odd.json", odd);
  const json = new JsonSource("odd.json", odd);

  test.each(["key", "value"] as const)("is where the tree of the whole text has it, by its %s", (aspect) => {
    const pointers = pointersIn(jsonObject(odd), "#").slice(1);
    const told = pointers.map((pointer) => [pointer, json.positionOf(segmentsOf(pointer), aspect)]);
    const expected = pointers.map((pointer) => {
      const query = { source, pointer: pointer.replaceAll("%", "%25"), reportOnKey: aspect === "key" };
      const { start } = getLineColLocation(query);
      return [pointer, { line: start.line, column: start.col }];
    });
    expect(pointers.length).toBeGreaterThan(30);
    expect(told).toEqual(expected);
  });
});

describe("what is read as JSON", () => {
  test("is what the YAML parser makes of it", () => {
    expect(jsonObject(odd)).toEqual(makeDocumentFromString(odd, "odd.json").parsed);
  });

  test.each([
    ["a key that stands twice", '{ "a": 1, "b": { "c": 1, "c": 2 } }'],
    ["a key that stands twice, once with an escape", '{ "a": 1, "\\u0061": 2 }'],
    ["a trailing comma", '{ "a": 1, }'],
    ["a number without end", '{ "a": 1e999 }'],
    ["a list", "[{}]"],
    ["too many levels", `{ "a": ${"[".repeat(1_105)}${"]".repeat(1_105)} }`],
    ["too many values", `{ "a": [${"1,".repeat(1_001_000)}1] }`],
  ])("is nothing with %s, of which the YAML parser tells", (_, text) => {
    expect(jsonObject(text)).toBeUndefined();
  });

  test("has colons in its texts that are no members", () => {
    expect(jsonObject('{ "a:b": ": c", "d": "\\": \\"" }')).toEqual({ "a:b": ": c", d: '": "' });
  });
});
