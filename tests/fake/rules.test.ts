/** Every rule that a fake says it holds to has a scenario here that shows it, and every scenario a rule. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createFake, type FakeRule } from "../../generated/src/testing.js";
import { petFake, postJson } from "./pets.js";
import { collection, post, scope, sdkOnFake, send } from "./participants.js";

async function refusal(response: Response | Promise<Response>): Promise<unknown> {
  const answer = await response;
  const { code, message } = (await answer.json()) as { code?: number; message?: string };
  return { status: answer.status, code, message };
}

async function hasCode(response: Promise<Response>, status: number, code: number): Promise<void> {
  expect(await refusal(response)).toMatchObject({ status, code });
}

const scenarios: Readonly<Record<string, () => Promise<void>>> = {
  path: async () => {
    const fake = createFake();
    expect(await refusal(send(fake, "GET", "/v2/Nothing"))).toMatchObject({ status: 404, code: 20404 });
    const answer = await send(fake, "PUT", collection);
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, POST"]);
  },
  credentials: async () => {
    const fake = createFake({ credentials: { accountSid: "AC1", authToken: "secret" } });
    const status = async (Authorization: string): Promise<number> =>
      (await send(fake, "GET", collection, { headers: { Authorization } })).status;
    expect(await status(`Basic ${btoa("AC1:secret")}`)).toBe(200);
    const refused = [
      "",
      "Bearer x",
      "Basic !",
      `Basic ${btoa("AC1")}`,
      `Basic ${btoa("AC1:")}`,
      `Basic ${btoa("AC1:no")}`,
    ];
    for (const authorization of refused) expect(await status(authorization)).toBe(401);
    const any = createFake();
    expect((await send(any, "GET", collection)).status).toBe(200);
    const answer = await any.fetch(`https://conversations.twilio.com${collection}`);
    expect([answer.headers.get("WWW-Authenticate"), await refusal(answer)]).toMatchObject([
      /^Basic/u.source && 'Basic realm="fake"',
      { code: 20003 },
    ]);
  },
  "path-value": async () => {
    const other = collection.replace(scope.chatServiceSid, "IS1");
    expect(await refusal(send(createFake(), "GET", other))).toMatchObject({ status: 404, code: 20404 });
  },
  value: async () => {
    const fake = createFake();
    const refused = [
      { Identity: "x".repeat(257) },
      { RoleSid: "RL1" },
      { DateCreated: "yesterday" },
      { DateCreated: "2024-02-30T00:00:00Z" },
    ];
    for (const fields of refused) expect((await post(fake, collection, fields)).status).toBe(400);
    for (const query of ["PageSize=0", "PageSize=1001", "PageSize=x", "PageSize=1.5", "Page=-1"]) {
      expect((await send(fake, "GET", `${collection}?${query}`)).status).toBe(400);
    }
    const headers = { "X-Twilio-Webhook-Enabled": "perhaps" };
    expect((await send(fake, "POST", collection, { headers, body: new URLSearchParams() })).status).toBe(400);
    expect(fake.state.items()).toEqual([]);
    const pets = petFake();
    const pet = {
      name: "Bella",
      weight: 0.3,
      nicknames: ["Bel", "La"],
      shots: { rabies: "2024" },
      owner: { name: "Ann" },
    };
    expect((await postJson(pets, "/pets", pet)).status).toBe(201);
    const misfits = [
      { weight: 0 },
      { weight: 100 },
      { weight: 0.25 },
      { nicknames: [] },
      { nicknames: ["a", "b", "c"] },
      { nicknames: ["a", "a"] },
      { shots: {} },
      { shots: { a: "1", b: "2", c: "3" } },
      { owner: {} },
    ];
    for (const part of misfits) {
      expect([part, (await postJson(pets, "/pets", { ...pet, ...part })).status]).toEqual([part, 400]);
    }
  },
  "value-status": async () => {
    expect(await refusal(post(createFake(), collection, { RoleSid: "RL1" }))).toEqual({
      status: 400,
      code: 20001,
      message: "RoleSid must have at least 34 characters",
    });
  },
  "json-text": async () => {
    const answer = refusal(post(createFake(), collection, { Attributes: "{" }));
    expect(await answer).toMatchObject({ status: 400, message: "Attributes must be JSON text" });
  },
  "read-only": async () => {
    const pets = petFake();
    const created = await postJson(pets, "/pets", { id: 99, name: "Bella", secret: "chip" });
    expect(await created.json()).toEqual({ id: 1, name: "Bella" });
    expect(pets.state.items()).toEqual([{ id: 1, name: "Bella", secret: "chip" }]);
    expect(await (await pets.fetch("https://pets.test/v1/pets")).json()).toEqual([{ id: 1, name: "Bella" }]);
  },
  unknown: async () => {
    expect(await refusal(post(createFake(), collection, { Nickname: "al" }))).toMatchObject({
      status: 400,
      message: "Nickname is unknown here",
    });
    expect((await send(createFake(), "GET", `${collection}?Order=asc`)).status).toBe(400);
    const lenient = createFake({ unknownFields: "ignore" });
    expect((await post(lenient, collection, { Nickname: "al" })).status).toBe(201);
    expect((await send(lenient, "GET", `${collection}?Order=asc`)).status).toBe(200);
    const nested = postJson(petFake(), "/pets", { name: "Bella", owner: { name: "Ann", age: 7 } });
    expect(((await (await nested).json()) as { title?: string }).title).toBe("owner.age is unknown here");
  },
  repeated: async () => {
    const answer = refusal(post(createFake(), collection, "Identity=a&Identity=b"));
    expect(await answer).toMatchObject({ status: 400, message: "Identity is given 2 times" });
  },
  "media-type": async () => {
    const json = { headers: { "Content-Type": "application/json" }, body: "{}" };
    expect((await send(createFake(), "POST", collection, json)).status).toBe(415);
    const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "name=Bella" };
    expect((await petFake().fetch("https://pets.test/v1/pets", { method: "POST", ...form })).status).toBe(415);
  },
  "error-body": async () => {
    const body: unknown = await (await send(createFake(), "GET", `${collection}/alice`)).json();
    expect(body).toEqual({
      code: 20404,
      message: `The requested resource ${collection}/alice was not found`,
      more_info: "https://www.twilio.com/docs/errors/20404",
      status: 404,
    });
    const problem = await petFake().fetch("https://pets.test/v1/pets/7");
    expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await problem.json()).toEqual({ status: 404, title: "The requested resource /pets/7 was not found" });
  },
  kept: async () => {
    const { participants } = sdkOnFake();
    const created = await participants.create({
      identity: "alice",
      messagingBinding: { projectedAddress: "+15017122662" },
      attributes: { role: "driver" },
    });
    expect(await participants.fetch(created.sid)).toEqual(created);
    expect(created).toMatchObject({
      identity: "alice",
      messagingBinding: { projectedAddress: "+15017122662" },
      attributes: '{"role":"driver"}',
    });
  },
  null: async () => {
    const { fake, participants } = sdkOnFake();
    const { sid } = await participants.create({ messagingBinding: { address: "+1", proxyAddress: "+2" } });
    await participants.update(sid, { lastReadMessageIndex: 3 });
    await participants.update(sid, { messagingBinding: { proxyAddress: null }, lastReadMessageIndex: null });
    expect(fake.state.items()).toMatchObject([
      { messaging_binding: { type: "sms", address: "+1" }, last_read_message_index: null },
    ]);
    expect(fake.state.items()[0]?.["messaging_binding"]).not.toHaveProperty("proxy_address");
  },
  id: async () => {
    const sids = async (seed: number): Promise<unknown[]> => {
      const { fake, participants } = sdkOnFake({ seed });
      await participants.create({});
      await participants.create({});
      return fake.state.items().map(({ sid }) => sid);
    };
    const [first, again, other] = [await sids(7), await sids(7), await sids(8)];
    expect(first).toEqual([expect.stringMatching(/^MB[0-9a-f]{32}$/), expect.stringMatching(/^MB[0-9a-f]{32}$/)]);
    expect(first).toEqual(again);
    expect(new Set([...first, ...other]).size).toBe(4);
    const pets = petFake();
    expect([pets.state.add("/pets", { name: "A" })["id"], pets.state.add("/pets", { name: "B" })["id"]]).toEqual([
      1, 2,
    ]);
    const dog = { kind: "dog", slug: "rex", tricks: 3 };
    expect(await (await postJson(pets, "/animals", dog)).json()).toEqual(dog);
    expect(await (await pets.fetch("https://pets.test/v1/animals/rex")).json()).toEqual(dog);
    expect((await postJson(pets, "/animals", { kind: "cat", slug: "rex" })).status).toBe(409);
  },
  conflict: async () => {
    const { participants } = sdkOnFake();
    await participants.create({ identity: "alice" });
    await expect(participants.create({ identity: "alice" })).rejects.toMatchObject({ status: 409 });
  },
  times: async () => {
    const { fake, participants } = sdkOnFake({ now: new Date("2024-05-04T09:42:00.600Z") });
    const created = await participants.create({ identity: "alice" });
    expect(created).toMatchObject({ dateCreated: new Date("2024-05-04T09:42:00Z"), dateUpdated: created.dateCreated });
    fake.clock.advance(90_000);
    expect(await participants.update("alice", {})).toMatchObject({ dateUpdated: new Date("2024-05-04T09:43:30Z") });
    fake.clock.set(new Date("2030-01-01T00:00:00Z"));
    const carriedOver = {
      identity: "carol",
      dateCreated: "2019-03-07T09:15:00+01:00",
      dateUpdated: "2019-03-08T17:40:21Z",
    };
    expect(await participants.create(carriedOver)).toMatchObject({
      dateCreated: new Date("2019-03-07T08:15:00Z"),
      dateUpdated: new Date("2019-03-08T17:40:21Z"),
    });
  },
  copied: async () => {
    const { participants } = sdkOnFake();
    const { sid, ...created } = await participants.create({});
    expect(created).toMatchObject({ ...scope, accountSid: `AC${"0".repeat(32)}` });
    expect(created.url).toBe(`https://conversations.twilio.com${collection}/${sid}`);
    const byName = collection.replace(scope.conversationSid, "support%20room");
    const made = (await (await post(createFake(), byName, {})).json()) as Record<string, unknown>;
    expect(made["conversation_sid"]).toMatch(/^CH[0-9a-f]{32}$/);
    expect(made["account_sid"]).toMatch(/^AC[0-9a-f]{32}$/);
  },
  plain: async () => {
    const { participants } = sdkOnFake();
    expect(await participants.create({})).toMatchObject({
      identity: null,
      attributes: "{}",
      messagingBinding: null,
      roleSid: null,
      lastReadMessageIndex: null,
      lastReadTimestamp: null,
    });
  },
  update: async () => {
    const { participants } = sdkOnFake();
    const created = await participants.create({ identity: "alice", attributes: { a: 1 } });
    const updated = await participants.update(created.sid, { attributes: { b: 2 } });
    expect(updated).toEqual({ ...created, attributes: '{"b":2}' });
    const pets = petFake();
    pets.state.add("/pets", { name: "Bella", tag: "dog" });
    const put = { method: "PUT", headers: { "Content-Type": "application/json" }, body: '{"name":"Bello"}' };
    expect(await (await pets.fetch("https://pets.test/v1/pets/1", put)).json()).toEqual({ id: 1, name: "Bello" });
  },
  delete: async () => {
    const { participants } = sdkOnFake();
    const { sid } = await participants.create({ identity: "alice" });
    await participants.delete("alice");
    await expect(participants.fetch(sid)).rejects.toMatchObject({ status: 404, code: 20404 });
    expect((await participants.create({ identity: "alice" })).sid).not.toBe(sid);
  },
  order: async () => {
    const { participants } = sdkOnFake();
    for (const identity of ["c", "a", "b"]) await participants.create({ identity });
    expect((await participants.list()).map(({ identity }) => identity)).toEqual(["c", "a", "b"]);
  },
  "page-size": async () => {
    const fake = createFake();
    for (let count = 0; count < 60; count += 1) fake.state.add(collection);
    const lengths = async (query: string): Promise<number> => {
      const answer = await send(fake, "GET", collection + query);
      return ((await answer.json()) as { participants: unknown[] }).participants.length;
    };
    expect([await lengths(""), await lengths("?PageSize=7"), await lengths("?PageSize=1000")]).toEqual([50, 7, 60]);
  },
  token: async () => {
    const { fake, participants } = sdkOnFake();
    for (const identity of ["a", "b", "c", "d", "e"]) await participants.create({ identity });
    const seen: unknown[] = [];
    for await (const { items } of participants.list({ pageSize: 2 }).pages()) {
      seen.push(...items.map(({ identity }) => identity));
      // What was listed goes, and so does the first item of the next page; another one comes.
      if (seen.length === 2) for (const identity of ["a", "c"]) await participants.delete(identity);
      if (seen.length === 2) await participants.create({ identity: "f" });
    }
    expect(seen).toEqual(["a", "b", "d", "e", "f"]);
    expect((await send(fake, "GET", `${collection}?PageToken=x`)).status).toBe(400);
  },
  "page-parts": async () => {
    const fake = createFake();
    for (let count = 0; count < 5; count += 1) fake.state.add(collection);
    const page = async (url: string): Promise<Record<string, string>> => {
      const { pathname, search } = new URL(url, "https://conversations.twilio.com");
      const body = (await (await send(fake, "GET", pathname + search)).json()) as { meta: Record<string, string> };
      return body.meta;
    };
    const first = await page(`${collection}?PageSize=2`);
    const second = await page(first["next_page_url"] ?? "");
    const url = `https://conversations.twilio.com${collection}`;
    expect(first).toEqual({
      page: 0,
      page_size: 2,
      first_page_url: `${url}?PageSize=2&Page=0`,
      previous_page_url: null,
      url: `${url}?PageSize=2&Page=0`,
      next_page_url: `${url}?PageSize=2&Page=1&PageToken=a3`,
      key: "participants",
    });
    expect(second).toMatchObject({ page: 1, url: first["next_page_url"] });
    expect(await page(second["previous_page_url"] ?? "")).toMatchObject({
      page: 0,
      next_page_url: first["next_page_url"],
    });
  },
  parent: async () => {
    const fake = petFake();
    const toys = (): Promise<Response> => fake.fetch("https://pets.test/v1/pets/1/toys");
    expect((await toys()).status).toBe(404);
    fake.state.add("/pets", { name: "Bella" });
    expect(await (await toys()).json()).toEqual([]);
  },
  "code 400": () => hasCode(post(createFake(), collection, { RoleSid: "RL1" }), 400, 20001),
  "code 401": () => hasCode(createFake().fetch(`https://conversations.twilio.com${collection}`), 401, 20003),
  "code 404": () => hasCode(send(createFake(), "GET", `${collection}/nobody`), 404, 20404),
  "code 405": () => hasCode(send(createFake(), "PUT", collection), 405, 20004),
  "code 429": () => {
    const fake = createFake();
    fake.fail({ kind: "rate-limit" });
    return hasCode(send(fake, "GET", collection), 429, 20429);
  },
  "identified-by `/identity`": async () => {
    const { participants } = sdkOnFake();
    for (const identity of ["alice", "a/b?c#d%2F e", "Zoë 🚲", ".hidden"]) {
      const { sid } = await participants.create({ identity });
      expect((await participants.fetch(identity)).sid).toBe(sid);
    }
  },
  "unique `/identity`": async () => {
    const { fake, participants } = sdkOnFake();
    await participants.create({ identity: "alice" });
    const { sid } = await participants.create({ identity: "bob" });
    await expect(participants.create({ identity: "alice" })).rejects.toMatchObject({ status: 409, code: 50433 });
    await expect(participants.update(sid, { identity: "alice" })).rejects.toMatchObject({ status: 409, code: 50433 });
    await participants.update(sid, { identity: "bob" });
    await participants.create({});
    await participants.create({});
    const elsewhere = collection.replace(scope.conversationSid, `CH${"1".repeat(32)}`);
    expect((await post(fake, elsewhere, { Identity: "alice" })).status).toBe(201);
  },
  "unique `/messaging_binding/address` `/messaging_binding/proxy_address`": async () => {
    const { participants } = sdkOnFake();
    const phone = { address: "+12025550142", proxyAddress: "+15017122661" };
    await participants.create({ messagingBinding: phone });
    const again = participants.create({ messagingBinding: phone });
    await expect(again).rejects.toMatchObject({ status: 409, code: 50416 });
    await participants.create({ messagingBinding: { ...phone, proxyAddress: "+15017122662" } });
  },
  "derived `/messaging_binding/type`": async () => {
    const { participants } = sdkOnFake();
    const typeOf = async (address: string): Promise<unknown> =>
      (await participants.create({ messagingBinding: { address } })).messagingBinding?.type;
    expect([await typeOf("+1"), await typeOf("whatsapp:+1"), await typeOf("rcs:+1")]).toEqual([
      "sms",
      "whatsapp",
      "rcs",
    ]);
  },
};

const { rules } = createFake();

describe("a fake holds to its rule", () => {
  test.each(Object.keys(scenarios))("%s", async (id) => {
    await scenarios[id]?.();
  });
});

test("every rule has a scenario, and every scenario a rule", () => {
  expect(Object.keys(scenarios)).toEqual(rules.map(({ id }) => id));
});

test("docs/testing.md lists the rules as they are", async () => {
  const guide = await readFile(path.resolve("docs/testing.md"), "utf8");
  const rows = [...guide.matchAll(/^\| (documented|assumed) +\| (.*?) *\|$/gmu)].map(([, basis, rule]) => ({
    basis,
    rule,
  }));
  expect(rows).toEqual(rules.map(({ basis, rule }: FakeRule) => ({ basis, rule: rule.replaceAll("|", "\\|") })));
});
