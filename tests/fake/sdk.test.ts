/** The SDK on top of the fake: what an application sees. */
import { describe, expect, test } from "@jest/globals";
import { createClient, listServiceConversationParticipant } from "../../generated/src/index.js";
import { createFake } from "../../generated/src/testing.js";
import { collection, credentials, scope, sdkOnFake } from "./participants.js";

describe("the SDK on a fake", () => {
  test("creates, fetches, lists, updates and deletes, and every step sees the ones before", async () => {
    const { fake, participants } = sdkOnFake();
    const created = await participants.create({ identity: "alice", attributes: { role: "customer" } });
    expect(await participants.fetch(created.sid)).toEqual(created);
    expect(await participants.list()).toEqual([created]);
    const updated = await participants.update(created.sid, { lastReadMessageIndex: 12 });
    expect(updated).toEqual({ ...created, lastReadMessageIndex: 12 });
    expect(await participants.list({ limit: 1 })).toEqual([updated]);
    await participants.delete(created.sid);
    expect(await participants.list()).toEqual([]);
    expect(
      fake.requests.map(({ operation, status }) => [operation?.replace("ServiceConversationParticipant", ""), status]),
    ).toEqual([
      ["Create", 201],
      ["Fetch", 200],
      ["List", 200],
      ["Update", 200],
      ["List", 200],
      ["Delete", 204],
      ["List", 200],
    ]);
  });

  test("follows the pages of a list, and goes on from a cursor", async () => {
    const { fake, participants } = sdkOnFake();
    for (let index = 0; index < 7; index += 1) fake.state.add(collection, { Identity: `user-${index}` });
    expect(await participants.list({ pageSize: 3 })).toHaveLength(7);
    expect(fake.requests).toHaveLength(3);
    const pages = participants.list({ pageSize: 3 }).pages()[Symbol.asyncIterator]();
    const first = await pages.next();
    const cursor = first.done ? null : first.value.nextCursor;
    const rest = await participants.list({ cursor: cursor ?? "" });
    expect(rest.map(({ identity }) => identity)).toEqual(["user-3", "user-4", "user-5", "user-6"]);
  });

  test("keeps conversations apart", async () => {
    const { fake, participants } = sdkOnFake();
    await participants.create({ identity: "alice" });
    const client = createClient({ ...credentials, fetch: fake.fetch });
    const elsewhere = { ...scope, conversationSid: "CH11111111111111111111111111111111" };
    expect(await listServiceConversationParticipant(client, elsewhere)).toEqual([]);
  });

  test("is let in with the fake's own credentials only", async () => {
    const fake = createFake({ credentials });
    const list = async (authToken: string): Promise<unknown> => {
      const client = createClient({ ...credentials, authToken, fetch: fake.fetch });
      return await listServiceConversationParticipant(client, scope);
    };
    expect(await list(credentials.authToken)).toEqual([]);
    await expect(list("wrong")).rejects.toMatchObject({ status: 401, code: 20003 });
  });
});

describe("faults on demand", () => {
  const seen = { "rate-limit": [429, false], "bad-gateway": [502, false], "not-found": [404, true] } as const;
  test.each(Object.entries(seen))("%s answers its status", async (kind, [status, isApplied]) => {
    const { fake, participants } = sdkOnFake();
    fake.fail({ kind: kind as keyof typeof seen });
    await expect(participants.create({ identity: "alice" })).rejects.toMatchObject({ status });
    expect(fake.state.items()).toHaveLength(isApplied ? 1 : 0);
  });

  test.each([
    ["reset-before", 0],
    ["reset-after", 1],
    ["truncated", 1],
  ] as const)("%s is a connection that broke, after which %i participants are there", async (kind, count) => {
    const { fake, participants } = sdkOnFake();
    fake.fail({ kind });
    const failed = participants.create({ identity: "alice" });
    await expect(failed).rejects.toMatchObject({ name: "ConnectionError", mayHaveBeenApplied: true });
    expect(fake.state.items()).toHaveLength(count);
  });

  test("stall answers nothing until the caller gives up", async () => {
    const { fake, participants } = sdkOnFake();
    fake.fail({ kind: "stall" });
    const failed = participants.create({ identity: "alice" }, { timeoutMs: 20 });
    await expect(failed).rejects.toMatchObject({ name: "TimeoutError" });
    expect(fake.requests).toMatchObject([{ status: undefined }]);
  });

  test("meet as many requests of their operation as asked, and no others", async () => {
    const { fake, participants } = sdkOnFake();
    fake.fail({ kind: "bad-gateway", operation: "FetchServiceConversationParticipant", times: 2 });
    await participants.create({ identity: "alice" });
    await expect(participants.fetch("alice")).rejects.toMatchObject({ status: 502 });
    await expect(participants.fetch("alice")).rejects.toMatchObject({ status: 502 });
    expect((await participants.fetch("alice")).identity).toBe("alice");
  });

  test("are overcome where the SDK may try again", async () => {
    const fake = createFake();
    const client = createClient({ ...credentials, fetch: fake.fetch });
    fake.fail({ kind: "rate-limit", retryAfter: 0 });
    expect(await listServiceConversationParticipant(client, scope)).toEqual([]);
    expect(fake.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  test("are forgotten on reset, with everything else", async () => {
    const { fake, participants } = sdkOnFake();
    await participants.create({ identity: "alice" });
    fake.fail({ kind: "stall" });
    fake.reset();
    expect(fake.requests).toEqual([]);
    expect(await participants.list()).toEqual([]);
  });
});

test("a hostile value of a field stays a value", () => {
  const { fake } = sdkOnFake();
  const item = fake.state.add(collection, { Identity: "__proto__", Attributes: '{"__proto__":{"a":1}}' });
  expect(item).toMatchObject({ identity: "__proto__", attributes: '{"__proto__":{"a":1}}' });
  expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
});
