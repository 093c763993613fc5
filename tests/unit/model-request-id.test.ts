import { expect, test } from "@jest/globals";
import { apiOf, type Members } from "./model-document.js";

function response(...headers: readonly string[]): Members {
  return { description: "-", headers: Object.fromEntries(headers.map((name) => [name, { schema: {} }])) };
}

function headerOf(...responses: readonly Members[]): string | undefined {
  const byStatus = Object.fromEntries(responses.map((one, index) => [String(400 + index), one]));
  return apiOf({ paths: { "/pets": { parameters: [], get: { operationId: "op", responses: byStatus } } } })
    .requestIdHeader;
}

test.each([
  ["none is described", [response("X-Total", "Request-Identity")], undefined],
  ["one is described", [response("X-Total", "X-Request-Id"), response()], "X-Request-Id"],
  ["one word is made of it", [response("requestid")], "requestid"],
  [
    "most responses have it",
    [response("A-Request-Id"), response("B-Request-Id"), response("B-Request-Id")],
    "B-Request-Id",
  ],
  ["as many responses have another", [response("B-Request-Id", "A-Request-Id")], "A-Request-Id"],
])("the header of a request's id is known: %s", (_, responses, expected) => {
  expect(headerOf(...responses)).toBe(expected);
});
