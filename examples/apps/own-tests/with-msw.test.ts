/** Tests of an application that makes its own client: MSW catches its requests and hands them to the fake. */
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createClient, serviceConversationParticipants } from "twilio-participants";
import { createFake } from "twilio-participants/testing";
import { credentials, scope } from "../scope.ts";
import { welcome } from "./welcome.ts";

const fake = createFake();
const server = setupServer(
  http.all("https://conversations.twilio.com/*", ({ request }) =>
    fake.fetch(request).catch(() => HttpResponse.error()),
  ),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => fake.reset());
afterAll(() => server.close());

const participants = serviceConversationParticipants(createClient({ ...credentials, maxRetries: 0 }), scope);

test("the application's own requests arrive at the fake", async () => {
  expect(await welcome(participants, "alice", ["bob"])).toBe("welcomed");
  expect(fake.state.items().map(({ identity }) => identity)).toEqual(["alice", "bob"]);
});

test("a reset on demand is a connection that broke", async () => {
  fake.fail({ kind: "reset-before" });
  await expect(welcome(participants, "alice", ["bob"])).rejects.toMatchObject({ name: "ConnectionError" });
});
