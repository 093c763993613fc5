import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
  type Client,
} from "../../generated/src/index.js";
import { pathText } from "./hostile-values.js";
import { answerTo, clientOf, scope, useRecordingServer } from "./recording-server.js";

const server = useRecordingServer();

interface Path {
  readonly chatServiceSid: string;
  readonly conversationSid: string;
  readonly sid: string;
}

const path: Path = { ...scope, sid: "MB0" };

const operations: Readonly<Record<string, (client: Client, path: Path) => PromiseLike<unknown>>> = {
  create: (client, { chatServiceSid, conversationSid }) =>
    createServiceConversationParticipant(client, { chatServiceSid, conversationSid }),
  fetch: (client, path) => fetchServiceConversationParticipant(client, path),
  list: (client, { chatServiceSid, conversationSid }) =>
    listServiceConversationParticipant(client, { chatServiceSid, conversationSid }),
  update: (client, path) => updateServiceConversationParticipant(client, path),
  delete: (client, path) => deleteServiceConversationParticipant(client, path),
};

const cases = Object.entries(operations).flatMap(([name, call]) =>
  (["chatServiceSid", "conversationSid", "sid"] as const)
    .filter((parameter) => parameter !== "sid" || !["create", "list"].includes(name))
    .map((parameter) => ({ name, parameter, call })),
);

describe.each(cases)("$name: $parameter", ({ parameter, call }) => {
  test.each(["", ".", "..", "\ud800", "a\udc00", null, undefined])(
    "%j is refused before any request",
    async (value) => {
      const wrong: Path = { ...path, [parameter]: value };
      await expect(Promise.resolve(call(clientOf(server), wrong))).rejects.toMatchObject({
        name: "InvalidParameterError",
        parameter,
      });
      expect(server.requests).toEqual([]);
    },
  );

  test.each([
    "...",
    " ",
    "%2e%2e",
    "../..",
    "a/b?c#d",
    "100%",
    "+",
    "ĂŻ 日本 👩‍👩‍👧",
    "e\u0301",
    "\u202eshalom",
    "\r\n\0",
    "{Sid}",
    "$&",
  ])("%j arrives as it was given", async (value) => {
    await call(clientOf(server), { ...path, [parameter]: value });
    const given = { ...path, [parameter]: value };
    const collection = ["v1", "Services", given.chatServiceSid, "Conversations", given.conversationSid, "Participants"];
    expect(server.only.segments).toEqual(server.only.segments.length === 7 ? [...collection, given.sid] : collection);
  });
});

test("any identity arrives as it was given", async () => {
  server.reply = () => answerTo("fetch");
  await fc.assert(
    fc.asyncProperty(pathText, async (sid) => {
      server.requests.length = 0;
      await fetchServiceConversationParticipant(clientOf(server), { ...scope, sid });
      expect(server.only.segments.slice(5)).toEqual(["Participants", sid]);
      expect(server.only.query).toEqual([]);
    }),
    { seed: 7, numRuns: 200 },
  );
});
