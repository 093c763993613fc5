import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../generator/src/diagnostics.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import type { Api } from "../../generator/src/model/model.js";
import { namesOf } from "../../generator/src/name/names-of.js";
import { conversionTest } from "../../generator/src/plan/converted.js";
import { expressible } from "../../generator/src/plan/expressible.js";
import type { Document } from "../../generator/src/load/document.js";
import type { Members } from "./model-document.js";

type Told = Pick<Diagnostic, "code" | "severity">;

const shapes = {
  Circle: { type: "object", properties: { radius: { type: "number" } } },
  Square: { type: "object", properties: { drawnAt: { type: "string", format: "date-time" } } },
};
const either = { oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }] };
const json = { content: { "application/json": { schema: either } } };

function planned(
  operation: object,
  dates: "Date" | "string",
  schemas: Members = shapes,
): { readonly api: Api; readonly told: readonly Told[]; readonly reasons: readonly string[] } {
  const responses = { "204": { description: "Done." } };
  const root = {
    openapi: "3.1.0",
    info: { title: "Shapes", version: "1" },
    paths: { "/shapes": { post: { operationId: "draw", responses, ...operation } } },
    components: { schemas },
  };
  const document: Document = { root, source: "shapes.yaml", given: new Map(), locate: () => undefined };
  const { api } = modelOf(document);
  const { names } = namesOf(api, document, { properties: "preserve", chosen: {} });
  const plan = expressible(api, document, names, (one) => conversionTest(one, names, dates));
  const told = plan.diagnostics.map(({ code, severity }) => ({ code, severity }));
  return { api: plan.api, told, reasons: plan.diagnostics.map(({ message }) => message) };
}

describe("a union of which one member is converted", () => {
  test("is found soon, however deep its alternatives share what they are made of", () => {
    const ref = (level: number): Members => ({ $ref: `#/components/schemas/S${level}` });
    const moment = { type: "string", format: "date-time" };
    const levels = Array.from({ length: 29 }, (_, level): readonly [string, Members] => {
      const more = { type: "object", properties: { [`p${level}`]: moment } };
      return [`S${level}`, { anyOf: [ref(level + 1), { allOf: [ref(level + 1), more] }] }];
    });
    const schemas = { ...Object.fromEntries(levels), S29: { type: "object", properties: { z: moment } } };
    const requestBody = { content: { "application/json": { schema: ref(0) } } };
    expect(planned({ requestBody }, "Date", schemas).told).toHaveLength(29);
  });

  test("is told for what it is where it stands beside a base", () => {
    const schemas = { ...shapes, Base: { type: "object", properties: { id: { type: "string" } } } };
    const schema = { allOf: [{ $ref: "#/components/schemas/Base" }, either] };
    const { reasons } = planned({ requestBody: { content: { "application/json": { schema } } } }, "Date", schemas);
    expect(reasons).toEqual([expect.stringContaining("nothing tells which of several types a value is")]);
  });

  test("stays as it is on the wire in an answer, with a warning", () => {
    const responses = { "200": { description: "Drawn.", ...json } };
    const { api, told } = planned({ responses }, "Date");
    expect(told).toEqual([{ code: "union-unconverted", severity: "warning" }]);
    expect(api.operations).toMatchObject([{ success: { shape: { kind: "wire", shape: { kind: "union" } } } }]);
  });

  test("is converted by the status of the answer where each has one type, without a warning", () => {
    const [circle, square] = either.oneOf.map((schema) => ({
      description: "d",
      content: { "application/json": { schema } },
    }));
    const { api, told } = planned({ responses: { "200": circle, "201": square } }, "Date");
    expect(told).toEqual([]);
    expect(api.operations).toMatchObject([{ success: { isByStatus: true, shape: { kind: "union" } } }]);
  });

  test("stays as it is on the wire where one status has it beside another's type, with a warning", () => {
    const text = {
      description: "d",
      content: { "application/json": { schema: { type: "string", format: "date-time" } } },
    };
    const { api, told } = planned({ responses: { "200": { description: "d", ...json }, "201": text } }, "Date");
    expect(told).toEqual([{ code: "union-unconverted", severity: "warning" }]);
    expect(api.operations).toMatchObject([
      { success: { isByStatus: true, statuses: [{ shape: { kind: "wire" } }, { shape: { kind: "string" } }] } },
    ]);
  });

  test("stays as it is on the wire in a request, with a warning", () => {
    const { api, told } = planned({ requestBody: json }, "Date");
    expect(told).toEqual([{ code: "union-unconverted", severity: "warning" }]);
    expect(api.operations).toMatchObject([{ body: { shape: { kind: "wire", shape: { kind: "union" } } } }]);
  });

  test("stays as it is on the wire, with a warning for each, where a member told by its tag cannot be converted", () => {
    const open = { type: "object", additionalProperties: { type: "string", format: "date-time" } };
    const told = (tag: string): object => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { const: tag }, drawnAt: { type: "string", format: "date-time" } },
    });
    const schema = { oneOf: [told("a"), { allOf: [told("b"), open] }] };
    const plan = planned({ requestBody: { content: { "application/json": { schema } } } }, "Date");
    expect(plan.told.map(({ code }) => code)).toEqual(["union-unconverted", "union-unconverted"]);
    expect(plan.api.operations).toMatchObject([{ body: { shape: { kind: "wire", shape: { kind: "union" } } } }]);
  });

  test("is left as it is where nothing is converted", () => {
    const { api, told } = planned({ requestBody: json }, "string");
    expect(told).toEqual([]);
    expect(api.operations).toMatchObject([{ body: { shape: { kind: "union" } } }]);
  });
});

describe("a body of several parts that no one value can be converted into", () => {
  const schema = {
    allOf: [
      { type: "object", properties: { sent: { type: "string", format: "date-time" } } },
      { type: "object", additionalProperties: { type: "string" } },
    ],
  };

  test.each(["multipart/form-data", "application/x-www-form-urlencoded"])(
    "is converted field by field in %s, without a warning",
    (mediaType) => {
      const { api, told } = planned({ requestBody: { content: { [mediaType]: { schema } } } }, "Date");
      expect(told).toEqual([]);
      expect(api.operations).toMatchObject([
        { body: { isSpread: true, fields: [{ wireName: "sent", shape: { kind: "string", format: "date-time" } }] } },
      ]);
    },
  );

  test("is handed on as it is given where it is one param, without a warning", () => {
    const either = { anyOf: [...schema.allOf, { type: "string" }] };
    const { api, told } = planned({ requestBody: { content: { "multipart/form-data": { schema: either } } } }, "Date");
    expect(told).toEqual([]);
    expect(api.operations).toMatchObject([{ body: { isSpread: false, encoding: "formData" } }]);
  });

  test("stays as it is on the wire in JSON, with a warning", () => {
    const { told } = planned({ requestBody: { content: { "application/json": { schema } } } }, "Date");
    expect(told).toEqual([{ code: "union-unconverted", severity: "warning" }]);
  });
});
