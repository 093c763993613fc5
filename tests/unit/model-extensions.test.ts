import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { findingsOf, withOperation } from "./model-document.js";

function schemas(S: Json): Parameters<typeof findingsOf>[0] {
  return { components: { schemas: { S } } };
}

describe("extensions", () => {
  test.each([
    [
      "an unknown name",
      withOperation({ "x-fetchsmith-paging": {} }),
      /^error extension-invalid #\/paths\/~1pets\/get\/x-fetchsmith-paging: `x-fetchsmith-paging` is unknown; there are /u,
    ],
    [
      "a wrong place",
      schemas({ type: "string", "x-fetchsmith-idempotent": true }),
      /#\/components\/schemas\/S\/x-fetchsmith-idempotent: `x-fetchsmith-idempotent` stands in the wrong place; it belongs on an operation\.$/u,
    ],
    [
      "a wrong type",
      schemas({ properties: { a: { type: "string", "x-fetchsmith-personal": "yes" } } }),
      /\/properties\/a\/x-fetchsmith-personal: `x-fetchsmith-personal` must be `true` or `false`\.$/u,
    ],
    [
      "a null that is not in quotes",
      schemas({ properties: { a: { type: ["string", "null"], "x-fetchsmith-null": null } } }),
      /`x-fetchsmith-null` must be text, in quotes/u,
    ],
    [
      "a text for null where there is no null",
      schemas({ properties: { a: { type: "string", "x-fetchsmith-null": "" } } }),
      /`x-fetchsmith-null` stands on `a`, whose type does not include null\.$/u,
    ],
    [
      "no name of an environment variable",
      { servers: [{ url: "https://x/{v}", variables: { v: { default: "x", "x-fetchsmith-env": "A-B" } } }] },
      /#\/servers\/0\/variables\/v\/x-fetchsmith-env: .* environment variable\.$/u,
    ],
    [
      "a code of errors without its status",
      { "x-fetchsmith-fake-errors": { body: { title: "{message}" }, codes: [{ code: 20404 }] } },
      /#\/x-fetchsmith-fake-errors\/codes\/0: .*lacks `status`\.$/u,
    ],
    [
      "a code of errors on other grounds than there are",
      { "x-fetchsmith-fake-errors": { body: {}, codes: [{ status: 404, code: 20404, basis: "sure" }] } },
      /codes\/0\/basis: .*needs `documented` or `assumed` as `basis`\.$/u,
    ],
    [
      "a rule of a fake that names no property",
      { paths: { "/pets": { "x-fetchsmith-fake": { unique: [{ properties: ["name"] }] } } } },
      /unique\/0\/properties: .*needs a list of JSON Pointers into an item, such as `\/name`, as `properties`\.$/u,
    ],
    [
      "a credential that the scheme does not have",
      {
        components: {
          securitySchemes: { s: { type: "http", scheme: "bearer", "x-fetchsmith-credentials": { password: {} } } },
        },
      },
      /x-fetchsmith-credentials\/password: .*knows no `password`, only token\.$/u,
    ],
    [
      "a credential whose name is none",
      {
        components: {
          securitySchemes: {
            s: { type: "apiKey", name: "k", in: "header", "x-fetchsmith-credentials": { key: { name: "a b" } } },
          },
        },
      },
      /x-fetchsmith-credentials\/key\/name: .*needs a name made of letters and digits as `name`\.$/u,
    ],
  ])("%s is refused at its place", (_, members, message) => {
    expect(findingsOf(members)).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ["in an example", { type: "object", example: { "x-fetchsmith-nonsense": 1 } }],
    ["as a property's name", { type: "object", properties: { "x-fetchsmith-nonsense": { type: "string" } } }],
    ["in another tool's extension", { type: "object", "x-other": { "x-fetchsmith-nonsense": 1 } }],
  ])("what looks like one is let be %s", (_, schema) => {
    expect(findingsOf(schemas(schema))).toEqual([]);
  });

  test("a text for null is fine wherever the schema includes null", () => {
    const N = { anyOf: [{ type: "string" }, { enum: [null] }] };
    const property = { allOf: [{ $ref: "#/components/schemas/N" }], "x-fetchsmith-null": "" };
    expect(findingsOf({ components: { schemas: { N, S: { properties: { a: property } } } } })).toEqual([]);
  });

  test("all errors of a document are told at once", () => {
    const S = { "x-fetchsmith-a": 1, properties: { p: { "x-fetchsmith-b": 1 } } };
    expect(findingsOf(schemas(S))).toHaveLength(2);
  });
});
