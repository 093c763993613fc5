import { beforeAll, describe, expect, test } from "@jest/globals";
import { load } from "../../generator/src/load/load.js";
import { modelOf, type Modelled } from "../../generator/src/model/model-of.js";
import type { Api, Operation } from "../../generator/src/model/model.js";

describe("the model of spec/participants.yaml", () => {
  let modelled: Modelled;
  let api: Api;

  beforeAll(async () => {
    const { document } = await load("spec/participants.yaml", { cwd: process.cwd(), stdin: () => Promise.resolve("") });
    modelled = modelOf(document);
    api = modelled.api;
  });

  function operation(start: string): Operation {
    const found = api.operations.find(({ id }) => id.startsWith(start));
    if (found === undefined) throw new Error(`no operation ${start}…`);
    return found;
  }

  test("comes without a remark", () => {
    expect(modelled.diagnostics).toEqual([]);
  });

  test("has one resource with all five operations", () => {
    expect(api.resources).toMatchObject([
      { itemParameter: "Sid", actions: ["create", "list", "fetch", "update", "delete"].map((role) => ({ role })) },
    ]);
  });

  test("takes null in three fields of the update, each with its text", () => {
    const nullable = operation("Update").body?.fields.filter(({ nullText }) => nullText !== undefined) ?? [];
    expect(nullable.map(({ wireName, nullText }) => [wireName, nullText])).toEqual([
      ["MessagingBinding.ProxyAddress", "null"],
      ["MessagingBinding.ProjectedAddress", "null"],
      ["LastReadMessageIndex", ""],
    ]);
  });

  test("lists in pages of participants", () => {
    expect(operation("List").pagination).toMatchObject({
      item: { kind: "ref", schema: "ConversationsV1ServiceConversationParticipant" },
      pageSize: { parameter: "PageSize", automatic: 100, default: 50, minimum: 1, maximum: 1000 },
    });
  });

  test("gives every operation its examples, those of fetch with the Sid of their name", () => {
    expect(api.operations.map(({ examples }) => examples.length)).toEqual([4, 5, 2, 5, 1]);
    expect(operation("Fetch").examples.map(({ parameters }) => parameters["Sid"])).toEqual([
      "MBa5390ae2f4ceceaf01b683d1e1564b4c",
      "alice",
    ]);
  });

  test("is plain data that JSON holds without loss", () => {
    expect(JSON.parse(JSON.stringify(api))).toEqual(api);
  });
});
