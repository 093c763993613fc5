import {
  createClient,
  serviceConversationParticipants,
  type ServiceConversationParticipantsResource,
} from "../../generated/src/index.js";
import { createFake, type Fake, type FakeOptions } from "../../generated/src/testing.js";

/** Where all participants of these tests are. */
export const scope = {
  chatServiceSid: "ISe31b21110c2bdf7ab2728f4b43b1a298",
  conversationSid: "CH88e211b19903e84ed4b85e5904fbf3ee",
} as const;

/** The path of that collection. */
export const collection =
  "/v1/Services/ISe31b21110c2bdf7ab2728f4b43b1a298/Conversations/CH88e211b19903e84ed4b85e5904fbf3ee/Participants";

export const credentials = { accountSid: "AC00000000000000000000000000000000", authToken: "secret" } as const;

/** A fake, and the SDK on top of it. Retries do not wait. */
export function sdkOnFake(options?: FakeOptions): {
  readonly fake: Fake;
  readonly participants: ServiceConversationParticipantsResource;
} {
  const fake = createFake(options);
  const client = createClient({ ...credentials, fetch: fake.fetch, maxRetries: 0 });
  return { fake, participants: serviceConversationParticipants(client, scope) };
}

/** Sends a request of its own to a fake. */
export function send(fake: Fake, method: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers({ Authorization: `Basic ${btoa("AC1:secret")}` });
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  return fake.fetch(`https://conversations.twilio.com${path}`, { ...init, method, headers });
}

/** Posts a form. */
export function post(fake: Fake, path: string, form: string | Record<string, string>): Promise<Response> {
  return send(fake, "POST", path, { body: new URLSearchParams(form) });
}
