/** Calls beyond the document's examples, against a mock that refuses what the document does not allow. */
import { describe, expect, test } from "@jest/globals";
import {
  ApiError,
  AuthenticationError,
  createClient,
  createServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  NotFoundError,
  serviceConversationParticipants,
  UnprocessableError,
  updateServiceConversationParticipant,
  withResponse,
  type Client,
  type ServiceConversationParticipantsResource,
} from "../../generated/src/index.js";
import { usePrism } from "./prism-server.js";

const scope = {
  chatServiceSid: "ISe31b21110c2bdf7ab2728f4b43b1a298",
  conversationSid: "CH88e211b19903e84ed4b85e5904fbf3ee",
};
const sid = "MB34cc839c146959bb0ee34258cdc153e5";

const prism = usePrism();

/** A client whose requests go through a change on their way to Prism. */
function clientOf(change: (request: Request) => void = () => undefined): Client {
  return createClient({
    accountSid: "AC792812df69a07802e07c764dcceec086",
    authToken: "secret",
    baseUrl: prism.url,
    fetch: (request) => {
      const changed = new Request(request);
      change(changed);
      return fetch(changed);
    },
  });
}

describe("a list of two pages", () => {
  const asked: string[] = [];
  const pagedClient = (): Client => {
    asked.length = 0;
    return clientOf(({ url, headers }) => {
      const { searchParams, search } = new URL(url);
      asked.push(search);
      headers.set("Prefer", `example=${searchParams.has("PageToken") ? "lastPage" : "firstPage"}`);
    });
  };

  test("gives the items of both when awaited", async () => {
    const participants = await listServiceConversationParticipant(pagedClient(), { ...scope, pageSize: 2 });
    expect(participants.map((participant) => participant.identity)).toEqual(["alice", null, "bob"]);
  });

  test("gives the items of both when iterated", async () => {
    const identities: (string | null)[] = [];
    for await (const { identity } of listServiceConversationParticipant(pagedClient(), scope))
      identities.push(identity);
    expect(identities).toEqual(["alice", null, "bob"]);
  });

  test("is asked for once per page, the second by the first one's link", async () => {
    await listServiceConversationParticipant(pagedClient(), { ...scope, pageSize: 2 });
    expect(asked).toEqual(["?PageSize=2", "?PageSize=2&Page=1&PageToken=PAMBa5390ae2f4ceceaf01b683d1e1564b4c"]);
  });

  test("goes on from a cursor of the first page", async () => {
    const { value: first } = await listServiceConversationParticipant(pagedClient(), scope).pages().next();
    const rest = await listServiceConversationParticipant(pagedClient(), {
      ...scope,
      cursor: first?.nextCursor ?? undefined,
    });
    expect(rest.map(({ identity }) => identity)).toEqual(["bob"]);
  });

  test("is not asked for the second where the limit is reached in the first", async () => {
    await listServiceConversationParticipant(pagedClient(), { ...scope, limit: 2 });
    expect(asked).toEqual(["?PageSize=2"]);
  });
});

describe("what the document allows", () => {
  const handle = (): ServiceConversationParticipantsResource => serviceConversationParticipants(clientOf(), scope);

  test.each([
    ["create", () => handle().create({ identity: "alice" })],
    ["create without params", () => handle().create()],
    ["list", () => handle().list({ limit: 2 })],
    ["fetch", () => handle().fetch(sid)],
    ["update", () => handle().update(sid, { lastReadMessageIndex: 12 })],
    ["delete", () => handle().delete(sid)],
  ])("is accepted from a resource handle: %s", async (_, call) => {
    await expect(call()).resolves.not.toBeInstanceOf(Error);
  });

  test("is accepted with null for everything that can be cleared", async () => {
    const params = {
      ...scope,
      sid,
      lastReadMessageIndex: null,
      messagingBinding: { proxyAddress: null, projectedAddress: null },
    };
    const { response } = await withResponse(updateServiceConversationParticipant, clientOf(), params);
    expect(response.status).toBe(200);
  });

  test.each(["alice/bob?x#y", "50% & ünïcode 🙂", "a;b,c=d+e"])(
    "is accepted with the identity %s",
    async (identity) => {
      const { response } = await withResponse(fetchServiceConversationParticipant, clientOf(), {
        ...scope,
        sid: identity,
      });
      expect(response.status).toBe(200);
    },
  );

  test("is accepted with fields that the document does not know", async () => {
    const { response } = await withResponse(createServiceConversationParticipant, clientOf(), scope, {
      extraParams: { "MessagingBinding.ProxyAddressFallback": "true" },
    });
    expect(response.status).toBe(201);
  });
});

describe("what the document does not allow", () => {
  test.each([
    ["the chat service's SID", { chatServiceSid: "CH88e211b19903e84ed4b85e5904fbf3ee" }],
    ["a role's SID", { roleSid: "driver" }],
    ["an identity of 257 characters", { identity: "x".repeat(257) }],
  ])("is refused as unprocessable: %s", async (_, params) => {
    const call = createServiceConversationParticipant(clientOf(), { ...scope, ...params });
    await expect(call).rejects.toBeInstanceOf(UnprocessableError);
  });

  test("is refused with the operation and its path template in the error", async () => {
    const call = createServiceConversationParticipant(clientOf(), { ...scope, roleSid: "driver" });
    await expect(call).rejects.toMatchObject({
      name: "UnprocessableError",
      status: 422,
      operationId: "CreateServiceConversationParticipant",
      method: "POST",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
    });
  });

  test("is refused in a list, which rejects when it is awaited", async () => {
    const list = listServiceConversationParticipant(clientOf(), { ...scope, chatServiceSid: "nonsense" });
    await expect(list).rejects.toBeInstanceOf(ApiError);
  });

  test("is refused without credentials", async () => {
    const anonymous = clientOf(({ headers }) => headers.delete("Authorization"));
    const call = fetchServiceConversationParticipant(anonymous, { ...scope, sid });
    await expect(call).rejects.toBeInstanceOf(AuthenticationError);
  });

  test("is not found below another base path", async () => {
    const lost = createClient({ accountSid: "AC1", authToken: "secret", baseUrl: `${prism.url}/elsewhere` });
    const call = fetchServiceConversationParticipant(lost, { ...scope, sid });
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
  });
});
