/** Tests of an application that is handed its client: the fake's `fetch` goes in at the front. */
import { beforeEach, describe, expect, test } from "vitest";
import { RateLimitError, createClient, serviceConversationParticipants } from "twilio-participants";
import { createFake } from "twilio-participants/testing";
import { credentials, scope } from "../scope.ts";
import { welcome } from "./welcome.ts";

const fake = createFake();
const client = createClient({ ...credentials, fetch: fake.fetch, maxRetries: 0 });
const participants = serviceConversationParticipants(client, scope);
beforeEach(() => fake.reset());

describe("welcome", () => {
  test("brings the customer and everyone on duty together", async () => {
    expect(await welcome(participants, "alice", ["bob", "carol"])).toBe("welcomed");
    expect(fake.state.items().map(({ identity }) => identity)).toEqual(["alice", "bob", "carol"]);
  });

  test("leaves nobody alone in a conversation", async () => {
    expect(await welcome(participants, "alice", [])).toBe("nobody is on duty");
    expect(fake.state.items()).toEqual([]);
  });

  test("fails where Twilio asks for a pause", async () => {
    fake.fail({ kind: "rate-limit", retryAfter: 30 });
    await expect(welcome(participants, "alice", ["bob"])).rejects.toBeInstanceOf(RateLimitError);
    expect(fake.requests).toHaveLength(1);
  });
});
