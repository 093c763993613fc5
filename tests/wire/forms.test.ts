import { describe, expect, test } from "@jest/globals";
import {
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
  type CreateServiceConversationParticipantParams,
  type RequestOptions,
  type UpdateServiceConversationParticipantParams,
} from "../../generated/src/index.js";
import { clientOf, scope, useRecordingServer, wirePage, type Pair } from "./recording-server.js";

const server = useRecordingServer();

type CreateParams = Omit<CreateServiceConversationParticipantParams, keyof typeof scope>;
type UpdateParams = Omit<UpdateServiceConversationParticipantParams, keyof typeof scope | "sid">;

async function created(params: CreateParams, options?: RequestOptions): Promise<readonly Pair[]> {
  await createServiceConversationParticipant(clientOf(server), { ...scope, ...params }, options);
  return server.only.form;
}

async function updated(params: UpdateParams, options?: RequestOptions): Promise<readonly Pair[]> {
  await updateServiceConversationParticipant(clientOf(server), { ...scope, sid: "MB0", ...params }, options);
  return server.only.form;
}

test.each([
  ["null", null],
  ["a number", 5],
  ["a flag", true],
  ["nothing JSON can hold", { toJSON: () => undefined }],
])("attributes that are %s are refused before any request", async (_, attributes) => {
  const params = { attributes } as unknown;
  await expect(updated(params as UpdateParams)).rejects.toMatchObject({ parameter: "attributes" });
  expect(server.requests).toEqual([]);
});

test.each(["2024-02-30T00:00:00Z", "2023-02-29T12:00:00Z", "2024-01-01T24:00:00Z", new Date(8.64e15)])(
  "the date %s, which does not exist on the wire, is refused before any request",
  async (dateCreated) => {
    await expect(created({ dateCreated })).rejects.toMatchObject({ parameter: "dateCreated" });
    expect(server.requests).toEqual([]);
  },
);

test("a number that is none is refused before any request", async () => {
  await expect(updated({ lastReadMessageIndex: Number.POSITIVE_INFINITY })).rejects.toMatchObject({
    name: "InvalidParameterError",
  });
  expect(server.requests).toEqual([]);
});

test("extraParams replace what the query has", async () => {
  server.reply = () => ({ body: wirePage([]) });
  await listServiceConversationParticipant(
    clientOf(server),
    { ...scope, pageSize: 7 },
    { extraParams: { PageSize: 3 } },
  );
  expect(server.only.query).toEqual([["PageSize", "3"]]);
});

const moment = new Date(Date.UTC(2015, 11, 16, 22, 18, 37, 999));

describe("a form", () => {
  test("has every field of create under its wire name", async () => {
    const form = await created({
      identity: "alice",
      messagingBinding: { address: "+1", proxyAddress: "+2", projectedAddress: "+3" },
      dateCreated: moment,
      dateUpdated: "2015-12-16T22:18:38+01:00",
      attributes: { role: "driver" },
      roleSid: "RL0",
    });
    expect(Object.fromEntries(form)).toEqual({
      Identity: "alice",
      "MessagingBinding.Address": "+1",
      "MessagingBinding.ProxyAddress": "+2",
      "MessagingBinding.ProjectedAddress": "+3",
      DateCreated: "2015-12-16T22:18:37Z",
      DateUpdated: "2015-12-16T22:18:38+01:00",
      Attributes: '{"role":"driver"}',
      RoleSid: "RL0",
    });
    expect(server.only.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  test("has every field of update under its wire name", async () => {
    const form = await updated({
      identity: "bob",
      messagingBinding: { proxyAddress: "+2", projectedAddress: "+3" },
      dateCreated: moment,
      dateUpdated: moment,
      attributes: " [] ",
      roleSid: "RL0",
      lastReadMessageIndex: 0,
      lastReadTimestamp: "whenever",
    });
    expect(Object.fromEntries(form)).toEqual({
      Identity: "bob",
      "MessagingBinding.ProxyAddress": "+2",
      "MessagingBinding.ProjectedAddress": "+3",
      DateCreated: "2015-12-16T22:18:37Z",
      DateUpdated: "2015-12-16T22:18:37Z",
      Attributes: " [] ",
      RoleSid: "RL0",
      LastReadMessageIndex: "0",
      LastReadTimestamp: "whenever",
    });
  });

  test("leaves out what is undefined", async () => {
    const form = await created({
      identity: undefined,
      messagingBinding: { address: undefined, projectedAddress: "+3" },
      dateCreated: undefined,
      attributes: undefined,
    });
    expect(form).toEqual([["MessagingBinding.ProjectedAddress", "+3"]]);
  });

  test("may be empty", async () => {
    expect(await created({})).toEqual([]);
    expect(server.only.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  test("keeps empty text, and text that only looks like something else", async () => {
    expect(await created({ identity: "", roleSid: "undefined", messagingBinding: { address: "null" } })).toEqual([
      ["Identity", ""],
      ["MessagingBinding.Address", "null"],
      ["RoleSid", "undefined"],
    ]);
  });

  test("keeps control characters and separators", async () => {
    const identity = "a&b=c+d%20\r\nX: 1\0é👩‍👩‍👧\ufeff";
    expect(await created({ identity })).toEqual([["Identity", identity]]);
  });
});

const notClearable: readonly UpdateParams[] = [
  // @ts-expect-error -- null in any field that it does not clear is a type error, and an error at run time too
  { identity: null },
  // @ts-expect-error -- as above
  { roleSid: null },
  // @ts-expect-error -- as above
  { lastReadTimestamp: null },
  // @ts-expect-error -- as above
  { dateCreated: null },
  // @ts-expect-error -- as above
  { dateUpdated: null },
];

const nothingToClear: readonly CreateParams[] = [
  // @ts-expect-error -- a new participant has nothing to clear
  { messagingBinding: { address: null } },
  // @ts-expect-error -- as above
  { messagingBinding: { proxyAddress: null } },
  // @ts-expect-error -- as above
  { messagingBinding: { projectedAddress: null } },
];

describe("null", () => {
  test("clears each field that can be cleared in the field's own way", async () => {
    const form = await updated({
      messagingBinding: { proxyAddress: null, projectedAddress: null },
      lastReadMessageIndex: null,
    });
    expect(form).toEqual([
      ["MessagingBinding.ProxyAddress", "null"],
      ["MessagingBinding.ProjectedAddress", "null"],
      ["LastReadMessageIndex", ""],
    ]);
  });

  test.each(notClearable)("is refused elsewhere before any request: %j", async (params) => {
    await expect(updated(params)).rejects.toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toEqual([]);
  });

  test.each(nothingToClear)("is refused on create before any request: %j", async (params) => {
    await expect(created(params)).rejects.toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toEqual([]);
  });
});

describe("null from JavaScript, where a value may be left out,", () => {
  test("is refused for a group of fields", async () => {
    // @ts-expect-error -- a group may be left out, but is never null
    await expect(created({ messagingBinding: null })).rejects.toMatchObject({ parameter: "messagingBinding" });
    // @ts-expect-error -- as above
    await expect(updated({ messagingBinding: null })).rejects.toMatchObject({ parameter: "messagingBinding" });
    expect(server.requests).toEqual([]);
  });

  test("is refused for a header", async () => {
    // @ts-expect-error -- a header may be left out, but is never null
    await expect(created({ xTwilioWebhookEnabled: null })).rejects.toMatchObject({
      name: "InvalidParameterError",
      message: "X-Twilio-Webhook-Enabled: cannot be null",
    });
    expect(server.requests).toEqual([]);
  });
});

describe("refused by name before any request", () => {
  test.each<[keyof CreateParams, CreateParams]>([
    ["dateCreated", { dateCreated: new Date(Number.NaN) }],
    ["dateCreated", { dateCreated: "yesterday" }],
    ["dateCreated", { dateCreated: "2015-12-16" }],
    ["dateUpdated", { dateUpdated: "2015-12-16T22:18:37" }],
    ["dateUpdated", { dateUpdated: "2015-13-16T22:18:37Z" }],
    ["dateUpdated", { dateUpdated: "" }],
    ["attributes", { attributes: "" }],
    ["attributes", { attributes: "{role:'driver'}" }],
    ["attributes", { attributes: '{"role":' }],
  ])("%s in %j", async (parameter, params) => {
    await expect(created(params)).rejects.toMatchObject({ name: "InvalidParameterError", parameter });
    await expect(updated(params)).rejects.toMatchObject({ name: "InvalidParameterError", parameter });
    expect(server.requests).toEqual([]);
  });

  test("attributes that JSON cannot hold", async () => {
    const circular: Record<string, never> = {};
    Object.assign(circular, { circular });
    await expect(created({ attributes: circular })).rejects.toMatchObject({ parameter: "attributes" });
    expect(server.requests).toEqual([]);
  });
});

describe("extraParams", () => {
  test("are encoded like any other field", async () => {
    const extraParams = {
      Skipped: undefined,
      Text: "a b",
      Yes: true,
      No: false,
      Count: 12,
      Big: 12n,
      When: moment,
      Tags: ["a", undefined, "b", 3],
      None: [],
      Object: { a: [1, null] },
    };
    expect(await created({ identity: "alice" }, { extraParams })).toEqual([
      ["Identity", "alice"],
      ["Text", "a b"],
      ["Yes", "true"],
      ["No", "false"],
      ["Count", "12"],
      ["Big", "12"],
      ["When", "2015-12-16T22:18:37Z"],
      ["Tags", "a"],
      ["Tags", "b"],
      ["Tags", "3"],
      ["Object", '{"a":[1,null]}'],
    ]);
    expect(server.only.query).toEqual([]);
  });

  test("go into the body of an update", async () => {
    expect(await updated({ lastReadMessageIndex: 1 }, { extraParams: { New: "x" } })).toEqual([
      ["LastReadMessageIndex", "1"],
      ["New", "x"],
    ]);
  });

  test.each<[string, () => PromiseLike<unknown>, readonly Pair[]]>([
    [
      "fetch",
      () =>
        fetchServiceConversationParticipant(
          clientOf(server),
          { ...scope, sid: "MB0" },
          { extraParams: { A: ["é &", 2] } },
        ),
      [],
    ],
    [
      "delete",
      () =>
        deleteServiceConversationParticipant(
          clientOf(server),
          { ...scope, sid: "MB0" },
          { extraParams: { A: ["é &", 2] } },
        ),
      [],
    ],
    [
      "list",
      () => listServiceConversationParticipant(clientOf(server), scope, { extraParams: { A: ["é &", 2] } }),
      [["PageSize", "100"]],
    ],
  ])("go into the query of %s", async (_, call, others) => {
    await call();
    expect(server.only.query).toEqual([...others, ["A", "é &"], ["A", "2"]]);
    expect(server.only.body).toBe("");
  });

  test.each([null, Number.NaN, Symbol("x"), () => 1, [null], new Date(Number.NaN)])(
    "are refused by name where they have no text: %p",
    async (value) => {
      const options = { extraParams: { Odd: value } };
      await expect(created({}, options)).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "Odd" });
      const fetched = fetchServiceConversationParticipant(clientOf(server), { ...scope, sid: "MB0" }, options);
      await expect(fetched).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "Odd" });
      expect(server.requests).toEqual([]);
    },
  );
});

test.each(["true", "false"] as const)("xTwilioWebhookEnabled %s is a header, not a field", async (value) => {
  expect(await created({ xTwilioWebhookEnabled: value })).toEqual([]);
  expect(server.only.headers["x-twilio-webhook-enabled"]).toBe(value);
});

test("a request has no webhook header unless asked for", async () => {
  await created({});
  expect(server.only.headers).not.toHaveProperty("x-twilio-webhook-enabled");
});
