import { describe, expect, test } from "@jest/globals";
import { namedWith, type Circumstances, type Fields } from "./name-params-document.js";

/** Where the parameters and form fields of one operation stand in its params, by place and wire name. */
function paramsOf(fields: Fields, circumstances: Circumstances = {}): Readonly<Record<string, string>> {
  const { api, names } = namedWith(fields, circumstances);
  const paths = names.operations.get("op")?.fields ?? new Map<string, readonly string[]>();
  return Object.fromEntries(
    api.operations.flatMap((operation) => [
      ...operation.parameters.map((one) => [`${one.in} ${one.wireName}`, (paths.get(one.at) ?? []).join(".")]),
      ...(operation.body?.fields ?? []).map((one) => [`body ${one.wireName}`, (paths.get(one.at) ?? []).join(".")]),
    ]),
  ) as Readonly<Record<string, string>>;
}

describe("params", () => {
  test("have re-cased names", () => {
    expect(paramsOf({ path: ["id"], query: ["page_size"], header: ["X-Trace-Id"] })).toEqual({
      "path id": "id",
      "query page_size": "pageSize",
      "header X-Trace-Id": "xTraceId",
    });
  });

  test("have the document's names where these are preserved", () => {
    expect(paramsOf({ path: ["id"], query: ["page_size"] }, { properties: "preserve" })).toEqual({
      "path id": "id",
      "query page_size": "page_size",
    });
  });

  test("put the place in front of a name that an earlier place has", () => {
    expect(paramsOf({ path: ["id"], query: ["id"], header: ["Id"], body: ["ID"] })).toEqual({
      "path id": "id",
      "query id": "queryId",
      "header Id": "headerId",
      "body ID": "bodyId",
    });
  });

  test("keep the document's names where re-casing makes two of one place equal", () => {
    expect(paramsOf({ path: ["id"], query: ["a_b", "a-b", "aB"] })).toMatchObject({
      "query a_b": "a_b",
      "query a-b": "a-b",
      "query aB": "aB",
    });
  });

  test("mark a name whose place in front of it makes it another one's", () => {
    const names = paramsOf({ path: ["id"], body: ["id", "body_id"] });
    expect(names).toMatchObject({ "path id": "id", "body body_id": "bodyId" });
    expect(names["body id"]).toMatch(/^bodyId_[\da-f]{8}$/);
  });

  test("are the same in whatever order the document declares them", () => {
    const fields = { path: ["id"], query: ["id", "a_b"], body: ["id", "body_id", "A.b", "A.B", "a"] };
    const backwards = Object.fromEntries(Object.entries(fields).map(([place, names]) => [place, names.toReversed()]));
    expect(paramsOf(backwards)).toEqual(paramsOf(fields));
  });

  test("nest dotted form fields", () => {
    expect(paramsOf({ path: ["id"], body: ["Chip.Number", "Chip.Maker.Full_Name"] })).toMatchObject({
      "body Chip.Number": "chip.number",
      "body Chip.Maker.Full_Name": "chip.maker.fullName",
    });
  });

  test("move a whole nested object whose name an earlier place has", () => {
    expect(paramsOf({ path: ["id"], query: ["chip"], body: ["Chip.Number", "Chip.Maker"] })).toMatchObject({
      "query chip": "chip",
      "body Chip.Number": "bodyChip.number",
      "body Chip.Maker": "bodyChip.maker",
    });
  });

  test("do not nest a field in one that is text itself", () => {
    expect(paramsOf({ path: ["id"], body: ["Chip", "Chip.Number"] })).toMatchObject({
      "body Chip": "chip",
      "body Chip.Number": "chipNumber",
    });
  });

  test("keep the document's names where re-casing makes two of one nested object equal", () => {
    expect(paramsOf({ path: ["id"], body: ["Chip.a_b", "Chip.aB"] })).toMatchObject({
      "body Chip.a_b": "chip.a_b",
      "body Chip.aB": "chip.aB",
    });
  });

  test("do not nest names with empty segments", () => {
    expect(paramsOf({ path: ["id"], body: [".", "a.", "a..b"] })).toMatchObject({
      "body .": ".",
      "body a.": "a",
      "body a..b": "aB",
    });
  });

  test("have the names a person chose, which others give way to", () => {
    const chosen = { "Chip.Number": "id" };
    expect(paramsOf({ path: ["id"], body: ["Chip.Number", "Chip.Maker"] }, { chosen })).toEqual({
      "path id": "pathId",
      "body Chip.Number": "id",
      "body Chip.Maker": "chip.maker",
    });
  });

  test("put the place in front of the later one, where one choice is for two places", () => {
    expect(paramsOf({ path: ["id"], query: ["id"] }, { chosen: { id: "pet" } })).toEqual({
      "path id": "pet",
      "query id": "queryPet",
    });
  });
});
