/** The fake over HTTP, as `fetchsmith mock` serves it, and the twilio package on top of it. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError, mock, type Mock } from "../../generator/src/index.js";
import { createClient, serviceConversationParticipants } from "../../generated/src/index.js";
import { twilioTo } from "../wire/twilio-package.js";
import { collection, credentials, scope } from "./participants.js";

const document = "spec/participants.yaml";

let served: Mock;
beforeAll(async () => {
  served = await mock({ document });
}, 60_000);
afterAll(() => served.close());

function participantsOf(url: string): ReturnType<typeof serviceConversationParticipants> {
  return serviceConversationParticipants(createClient({ ...credentials, baseUrl: url, maxRetries: 0 }), scope);
}

function control(method: string, path: string, body?: object): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fetch(served.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

describe("the twilio package on a mock", () => {
  test("creates, fetches, lists, updates and removes a participant", async () => {
    const { services } = twilioTo(served.url, credentials.accountSid, credentials.authToken).conversations.v1;
    const { participants } = services(scope.chatServiceSid).conversations(scope.conversationSid);
    const created = await participants.create({ identity: "alice", attributes: '{"role":"driver"}' });
    expect(created).toMatchObject({
      identity: "alice",
      attributes: '{"role":"driver"}',
      accountSid: credentials.accountSid,
    });
    expect(await participants("alice").fetch()).toMatchObject({ sid: created.sid });
    expect((await participants.list()).map(({ sid }) => sid)).toEqual([created.sid]);
    const updated = await participants(created.sid).update({ lastReadMessageIndex: 3 });
    expect(updated.lastReadMessageIndex).toBe(3);
    expect(await participants(created.sid).remove()).toBe(true);
    await expect(participants(created.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  test("follows pages to the end, and is told of duplicates", async () => {
    const { services } = twilioTo(served.url, credentials.accountSid, credentials.authToken).conversations.v1;
    const { participants } = services(scope.chatServiceSid).conversations(scope.conversationSid);
    for (let index = 0; index < 7; index += 1) await participants.create({ identity: `user-${index}` });
    const listed = await participants.list({ pageSize: 3 });
    expect(listed.map(({ identity }) => identity)).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `user-${index}`));
    await expect(participants.create({ identity: "user-0" })).rejects.toMatchObject({ status: 409, code: 50433 });
  });
});

describe("a mock", () => {
  test("lets faults be asked for, and shows what was sent", async () => {
    await control("DELETE", "/.fake");
    expect((await control("POST", "/.fake/faults", { kind: "rate-limit", retryAfter: 0 })).status).toBe(204);
    await expect(participantsOf(served.url).create({})).rejects.toMatchObject({ status: 429 });
    expect(await (await control("GET", "/.fake/requests")).json()).toMatchObject([{ status: 429 }]);
    expect((await control("POST", "/.fake/faults", { kind: "flood" })).status).toBe(400);
    expect((await control("POST", "/.fake")).status).toBe(404);
    const simple = await fetch(`${served.url}/.fake/faults`, { method: "POST", body: '{"kind":"stall"}' });
    expect(simple.status).toBe(415);
  });

  test.each(["reset-before", "reset-after", "truncated"] as const)("cuts the connection: %s", async (kind) => {
    served.fake.reset();
    served.fake.fail({ kind });
    await expect(participantsOf(served.url).create({})).rejects.toMatchObject({ name: "ConnectionError" });
    expect(served.fake.state.items()).toHaveLength(kind === "reset-before" ? 0 : 1);
  });

  test("sends the first half of an answer that breaks off", async () => {
    served.fake.reset();
    served.fake.fail({ kind: "truncated" });
    const headers = { Authorization: `Basic ${btoa("AC1:secret")}` };
    const answer = await fetch(served.url + collection, { headers });
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value as Uint8Array | undefined)).toMatch(/^\{"participants"/);
    await expect(reader?.read()).rejects.toThrow();
  });

  test("stalls until the caller gives up", async () => {
    served.fake.fail({ kind: "stall" });
    const failed = participantsOf(served.url).fetch("alice", {}, { timeoutMs: 50 });
    await expect(failed).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("refuses a document without collections, and says why", async () => {
    const stdin = (): Promise<string> =>
      Promise.resolve(
        '{"openapi":"3.1.0","info":{"title":"","version":"1"},"paths":{"/a":{"get":{"operationId":"a","responses":{"204":{"description":""}}}}}}',
      );
    await expect(mock({ document: "-", stdin })).rejects.toMatchObject({
      diagnostics: [{ code: "collection-missing" }],
    });
  });

  test("refuses a port that is taken", async () => {
    const port = Number(new URL(served.url).port);
    const refused = mock({ document, port });
    await expect(refused).rejects.toBeInstanceOf(DiagnosticError);
    await expect(refused).rejects.toMatchObject({ diagnostics: [{ code: "address-unavailable" }] });
  });
});

describe("fetchsmith mock", () => {
  let child: ChildProcess | undefined;
  afterAll(() => {
    child?.kill("SIGKILL");
  });

  test("serves until it is told to end, and then ends well", async () => {
    child = spawn(process.execPath, [path.resolve("generator/bin/fetchsmith.js"), "mock", document, "--seed", "7"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (child.stdout === null) throw new Error("there is no standard output");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { value: line } = (await lines.next()) as { readonly value: unknown };
    const [, url = ""] = /^Listening at (http:\/\/127\.0\.0\.1:\d+)$/.exec(String(line)) ?? [];
    expect((await participantsOf(url).create({ identity: "alice" })).sid).toMatch(/^MB[0-9a-f]{32}$/);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  }, 60_000);
});
