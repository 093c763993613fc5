import { describe, expect, test } from "@jest/globals";
import {
  fetchServiceConversationParticipant,
  InvalidParameterError,
  listServiceConversationParticipant,
  parseAttributes,
  wireOf,
  type ConversationsV1ServiceConversationParticipant as Participant,
} from "../../generated/src/index.js";
import {
  clientOf,
  scope,
  useRecordingServer,
  wirePage,
  wireParticipant,
  type WireParticipant,
} from "./recording-server.js";

const server = useRecordingServer();

/** Fetches a participant that the server answers with these fields in place of, or beside, the usual ones. */
async function fetched(fields: Readonly<Record<string, unknown>> = {}): Promise<Participant> {
  server.reply = () => ({ body: { ...wireParticipant(), ...fields } });
  return fetchServiceConversationParticipant(clientOf(server), { ...scope, sid: "MB0" });
}

test("a participant has all its fields", async () => {
  const wire: WireParticipant = wireParticipant({
    identity: null,
    attributes: '{"role":"driver"}',
    messaging_binding: { type: "sms", address: "+1", proxy_address: "+2", projected_address: null },
    role_sid: "RL0",
    last_read_message_index: 0,
    last_read_timestamp: "whenever",
  });
  expect(await fetched({ ...wire })).toEqual({
    accountSid: wire.account_sid,
    chatServiceSid: wire.chat_service_sid,
    conversationSid: wire.conversation_sid,
    sid: wire.sid,
    identity: null,
    attributes: '{"role":"driver"}',
    messagingBinding: { type: "sms", address: "+1", proxyAddress: "+2", projectedAddress: null },
    roleSid: "RL0",
    dateCreated: new Date("2015-12-16T22:18:37Z"),
    dateUpdated: new Date("2015-12-16T22:18:38Z"),
    url: wire.url,
    lastReadMessageIndex: 0,
    lastReadTimestamp: "whenever",
  });
});

test.each(["Participant 7", "room 2020", "1", 1450304317, true, "2024-02-30T00:00:00Z", "2015-12-16T24:00:00Z"])(
  "%p is no date",
  async (text) => {
    const participant = await fetched({ date_created: text });
    expect(participant.dateCreated).toBeNull();
    expect(wireOf(participant)?.["date_created"]).toBe(text);
  },
);

describe("a date", () => {
  test.each([
    ["2015-12-16T22:18:37Z", "2015-12-16T22:18:37.000Z"],
    ["2015-12-16T22:18:37.123Z", "2015-12-16T22:18:37.123Z"],
    ["2015-12-16T22:18:37+02:00", "2015-12-16T20:18:37.000Z"],
    ["2015-12-16T22:18:37", "2015-12-16T22:18:37.000Z"],
    ["2024-03-31 02:30:00", "2024-03-31T02:30:00.000Z"],
  ])("%s is read", async (text, iso) => {
    expect((await fetched({ date_created: text })).dateCreated?.toISOString()).toBe(iso);
  });

  test.each([null, undefined, "", "soon", "2015-13-45T99:99:99Z"])(
    "%p reads null, never an Invalid Date",
    async (text) => {
      const participant = await fetched({ date_created: text, date_updated: text });
      expect(participant.dateCreated).toBeNull();
      expect(participant.dateUpdated).toBeNull();
    },
  );

  test("that cannot be read keeps its text within reach", async () => {
    const participant = await fetched({ date_created: "soon" });
    expect(wireOf(participant)?.["date_created"]).toBe("soon");
  });
});

describe("wireOf", () => {
  test("has fields that the document does not know", async () => {
    expect(wireOf(await fetched({ mood: "fine" }))).toEqual({ ...wireParticipant(), mood: "fine" });
  });

  test("works for every item of a list", async () => {
    server.reply = () => ({ body: wirePage([wireParticipant({ sid: "a" }), wireParticipant({ sid: "b" })]) });
    const participants = await listServiceConversationParticipant(clientOf(server), scope);
    expect(participants.map((participant) => wireOf(participant)?.["sid"])).toEqual(["a", "b"]);
  });

  test("works for the parts of a model", async () => {
    const { messagingBinding } = await fetched({ messaging_binding: { type: "x", extra: 1 } });
    expect(messagingBinding && wireOf(messagingBinding)).toEqual({ type: "x", extra: 1 });
  });

  test("knows nothing of a copy, and leaves no trace in the model", async () => {
    const participant = await fetched({ mood: "fine" });
    expect(wireOf({ ...participant })).toBeUndefined();
    expect(JSON.stringify(participant)).not.toContain("fine");
  });
});

describe("parseAttributes", () => {
  test.each<[string, unknown]>([
    ['{"role":"driver"}', { role: "driver" }],
    ["[1]", [1]],
    ["null", null],
    ["{}", {}],
  ])("reads %s", async (attributes, value) => {
    expect(parseAttributes(await fetched({ attributes }))).toEqual(value);
  });

  test.each([null, undefined, ""])("reads null where there are none: %p", async (attributes) => {
    expect(parseAttributes(await fetched({ attributes }))).toBeNull();
  });

  test("refuses what is no JSON, which the model still has", async () => {
    const participant = await fetched({ attributes: "{role:" });
    expect(participant.attributes).toBe("{role:");
    expect(() => parseAttributes(participant)).toThrow(InvalidParameterError);
    expect(() => parseAttributes(participant)).toThrow(/^attributes: /);
  });
});
