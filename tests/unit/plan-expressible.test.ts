import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../generator/src/diagnostics.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { namesOf } from "../../generator/src/name/names-of.js";
import { conversionTest } from "../../generator/src/plan/converted.js";
import { expressible } from "../../generator/src/plan/expressible.js";
import type { Document } from "../../generator/src/load/document.js";

const shapes = {
  Circle: { type: "object", properties: { radius: { type: "number" } } },
  Square: { type: "object", properties: { drawnAt: { type: "string", format: "date-time" } } },
};
const either = { oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }] };
const json = { content: { "application/json": { schema: either } } };

function findings(operation: object, dates: "Date" | "string"): readonly Pick<Diagnostic, "code" | "severity">[] {
  const responses = { "204": { description: "Done." } };
  const root = {
    openapi: "3.1.0",
    info: { title: "Shapes", version: "1" },
    paths: { "/shapes": { post: { operationId: "draw", responses, ...operation } } },
    components: { schemas: shapes },
  };
  const document: Document = { root, source: "shapes.yaml", given: new Map(), locate: () => undefined };
  const { api } = modelOf(document);
  const { names } = namesOf(api, document, { properties: "preserve", chosen: {} });
  const { diagnostics } = expressible(api, document, conversionTest(api, names, dates));
  return diagnostics.map(({ code, severity }) => ({ code, severity }));
}

describe("a union of which one member is converted", () => {
  test("is unknown in an answer, with a warning", () => {
    const responses = { "200": { description: "Drawn.", ...json } };
    expect(findings({ responses }, "Date")).toEqual([{ code: "shape-unknown", severity: "warning" }]);
  });

  test("is refused in a request", () => {
    expect(findings({ requestBody: json }, "Date")).toEqual([{ code: "feature-unsupported", severity: "error" }]);
  });

  test("is left as it is where nothing is converted", () => {
    expect(findings({ requestBody: json }, "string")).toEqual([]);
  });
});
