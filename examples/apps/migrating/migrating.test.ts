/** Before and after do the same: both run on the fake, the twilio package by way of a RequestClient. */
import { readFile } from "node:fs/promises";
import twilio from "twilio";
import { expect, test } from "vitest";
import { createClient } from "twilio-participants";
import { createFake, type Fake } from "twilio-participants/testing";
import { credentials, scope } from "../scope.ts";
import { manage as after } from "./after.ts";
import { manage as before } from "./before.ts";

class FakeRequestClient extends twilio.RequestClient {
  readonly #fake: Fake;

  constructor(fake: Fake) {
    super();
    this.#fake = fake;
  }

  override async request(options: Parameters<twilio.RequestClient["request"]>[0]): Promise<never> {
    const { method, uri, params, data, username, password, headers } = options;
    const query = new URLSearchParams(params as Record<string, string> | undefined).toString();
    const answer = await this.#fake.fetch(query === "" ? uri : `${uri}?${query}`, {
      method: method.toUpperCase(),
      headers: { ...(headers as Record<string, string>), Authorization: `Basic ${btoa(`${username}:${password}`)}` },
      body: method === "post" ? new URLSearchParams(data as Record<string, string>) : null,
    });
    const text = await answer.text();
    return { statusCode: answer.status, body: text === "" ? undefined : JSON.parse(text), headers: {} } as never;
  }
}

test("the same program before and after comes to the same results, by the same requests", async () => {
  const fakes = { before: createFake(), after: createFake() };
  const { accountSid, authToken } = credentials;
  const old = twilio(accountSid, authToken, { httpClient: new FakeRequestClient(fakes.before) });
  const client = createClient({ ...credentials, fetch: fakes.after.fetch });
  const results = await after(client, scope.chatServiceSid, scope.conversationSid);
  expect(await before(old, scope.chatServiceSid, scope.conversationSid)).toEqual(results);
  expect(results).toEqual([true, 12, 1, 1, [404, 20404]]);
  const sent = (fake: Fake): unknown[] =>
    fake.requests.map(({ operation, fields, status }) => [operation, fields, status]);
  expect(sent(fakes.after)).toEqual(sent(fakes.before));
});

test("the guide shows these programs as they are", async () => {
  const guide = await readFile("../../docs/migrating-from-twilio.md", "utf8");
  for (const file of ["before.ts", "after.ts"]) {
    const text = await readFile(new URL(file, import.meta.url), "utf8");
    expect(guide).toContain(text.slice(text.indexOf("export async function")));
  }
});
