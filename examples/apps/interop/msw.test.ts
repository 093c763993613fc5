import { http } from "msw";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createClient, serviceConversationParticipants, type paths } from "twilio-participants";
import { createFake } from "twilio-participants/testing";
import { credentials, scope } from "../scope.ts";

const fake = createFake();
const baseUrl = "https://conversations.twilio.com";
const api = createOpenApiHttp<paths>({ baseUrl });
const server = setupServer(http.all(`${baseUrl}/*`, ({ request }) => fake.fetch(request)));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  server.resetHandlers();
  fake.reset();
});
afterAll(() => server.close());

const item = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";
const collection = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants";
const participants = serviceConversationParticipants(createClient({ ...credentials, maxRetries: 0 }), scope);

test("MSW hands all requests to the fake", async () => {
  const { sid } = await participants.create({ identity: "alice" });
  expect((await participants.fetch("alice")).sid).toBe(sid);
});

test("openapi-msw's handlers pass single operations to the fake", async () => {
  const seen: string[] = [];
  server.resetHandlers(
    api.post(collection, ({ request, response }) => fake.fetch(request).then((answer) => response.untyped(answer))),
    api.get(item, ({ request, params, response }) => {
      seen.push(params.Sid);
      return fake.fetch(request).then((answer) => response.untyped(answer));
    }),
  );
  await participants.create({ identity: "alice" });
  expect((await participants.fetch("alice")).identity).toBe("alice");
  expect(seen).toEqual(["alice"]);
});

test("openapi-msw's handlers answer in the SDK's own types", async () => {
  const url = baseUrl + collection;
  const meta = { page: 0, page_size: 50, first_page_url: url, previous_page_url: null, url, next_page_url: null };
  server.use(
    api.get(collection, ({ request, response }) => {
      expect(new URL(request.url).searchParams.get("PageSize")).toBe("100");
      return response(200).json({ participants: [], meta: { ...meta, key: "participants" } });
    }),
  );
  expect(await participants.list()).toEqual([]);
});
