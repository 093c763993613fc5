import { describe, expect, test } from "@jest/globals";
import { Source } from "@redocly/openapi-core";
import type { JsonObject } from "../../generator/src/load/json-object.js";
import { referenceFile } from "../../generator/src/load/references/reference-files.js";
import { ReferenceTargets } from "../../generator/src/load/references/reference-targets.js";
import { standsAlone } from "../../generator/src/load/references/stands-alone.js";
import type { Json } from "../../generator/src/json.js";

/** Whether a document needs no bundling that has these schemas besides an object, a text and another name. */
function isAlone(schemas: Readonly<Record<string, Json>>): boolean {
  const root: JsonObject = {
    info: { title: "A text" },
    components: { schemas: { Plain: { type: "object" }, Other: { $ref: "#/components/schemas/Plain" }, ...schemas } },
  };
  const file = referenceFile(new Source("/api.json", JSON.stringify(root)), root);
  return standsAlone(root, new ReferenceTargets(new Map([["/api.json", file]])));
}

function mapping(to: string): JsonObject {
  return { A: { discriminator: { propertyName: "kind", mapping: { plain: to } } } };
}

describe("a document stands alone", () => {
  test.each([
    ["whose references lead to objects in it", { A: { $ref: "#/components/schemas/Plain" } }],
    ["through other references", { A: { $ref: "#/components/schemas/Other" } }],
    ["whose mappings name schemas", mapping("#/components/schemas/Plain")],
    ["whose extension maps something else", { A: { "x-fields": { mapping: { plain: "b" } } } }],
  ])("%s", (_, schemas) => {
    expect(isAlone(schemas)).toBe(true);
  });
});

describe("a document is bundled", () => {
  test.each([
    ["that refers to another file", { A: { $ref: "b.json" } }],
    ["that refers to itself by its file", { A: { $ref: "api.json#/components/schemas/Plain" } }],
    ["that refers to nothing", { A: { $ref: "#/components/schemas/None" } }],
    ["that refers to a text", { A: { description: { $ref: "#/info/title" } } }],
    ["that refers to an anchor", { A: { $ref: "#plain" }, B: { $anchor: "plain" } }],
    ["whose mapping leads to a file", mapping("b.json")],
    ["whose mapping leads to another name", mapping("#/components/schemas/Other")],
    ["whose mapping leads into a schema", mapping("#/components/schemas/Plain/properties/a")],
    ["whose discriminator stands elsewhere", { A: { discriminator: { $ref: "#/components/schemas/Plain" } } }],
    ["whose default mapping leads to a file", { A: { discriminator: { defaultMapping: "./b.json" } } }],
    ["with an example in a file", { A: { examples: { a: { externalValue: "b.json" } } } }],
  ])("%s", (_, schemas) => {
    expect(isAlone(schemas)).toBe(false);
  });
});
