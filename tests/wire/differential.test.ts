import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InvalidParameterError } from "../../generated/src/index.js";
import { formText, pathText } from "./hostile-values.js";
import {
  answerTo,
  scope,
  useRecordingServer,
  wirePage,
  wireParticipant,
  type Pair,
  type Recorded,
} from "./recording-server.js";
import { callWithSdk, callWithTwilio, operations, plainCall, type Call, type Fields } from "./same-call.js";

/** fast-check prints it with a failure, and the path to the failing call. */
const seed = 20151216;

const server = useRecordingServer();
const elsewhere = useRecordingServer();
beforeAll(() => {
  Reflect.deleteProperty(process.env, "TWILIO_EDGE");
  Reflect.deleteProperty(process.env, "TWILIO_REGION");
});

/** What the two clients must agree on. */
interface Sent {
  readonly method: string;
  readonly segments: readonly string[];
  readonly query: Values;
  readonly form: Values;
  readonly authorization: unknown;
  readonly contentType: unknown;
  readonly webhookEnabled: unknown;
}

/** All values of each name, in their order. */
type Values = Readonly<Record<string, readonly string[]>>;

function sent({ method, segments, query, form, headers }: Recorded): Sent {
  return {
    method,
    segments,
    query: valuesOf(query),
    form: valuesOf(form),
    authorization: headers.authorization,
    contentType: headers["content-type"],
    webhookEnabled: headers["x-twilio-webhook-enabled"],
  };
}

function valuesOf(pairs: readonly Pair[]): Values {
  const named = (wanted: string): string[] => pairs.filter(([name]) => name === wanted).map(([, value]) => value);
  return Object.fromEntries(pairs.map(([name]) => [name, named(name)]));
}

/** What a client sends for a call, and what it makes of the answers. */
async function observe(
  make: (origin: string, call: Call) => Promise<unknown>,
  call: Call,
): Promise<{ requests: Recorded[]; result: unknown }> {
  server.requests.length = 0;
  const result = await make(server.origin, call);
  return { requests: server.requests.splice(0), result };
}

/** The rejection of a call that sends nothing. */
async function refusal(make: (origin: string, call: Call) => Promise<unknown>, call: Call): Promise<unknown> {
  server.requests.length = 0;
  const error: unknown = await make(server.origin, call).then(
    () => "no refusal",
    (reason: unknown) => reason,
  );
  expect(server.requests).toEqual([]);
  return error;
}

/** A place where the SDK deliberately sends something else than the `twilio` package. */
interface Difference {
  readonly name: string;
  readonly twilio: string;
  readonly sdk: string;
  readonly reason: string;
  /** What the package is given instead, where it cannot make the call. */
  readonly standIn?: (call: Call) => Call;
  /** What the SDK is to send, given what the package sent. Without it, the generated calls do not come to the difference. */
  readonly expected?: (sent: Sent, call: Call) => Sent;
  /** Fails once the difference is gone. */
  readonly shown: () => Promise<void>;
}

const differences: readonly Difference[] = [
  {
    name: "path values are percent-encoded",
    twilio: "puts them into the URL as they are, refuses / and ?, and lets the URL parser do the rest",
    sdk: "percent-encodes them",
    reason: "a participant's identity is free text; unencoded # cuts the path, \\ splits it, %2F is decoded twice",
    standIn: (call) => ({ ...call, path: mapValues(call.path, (text) => (/[/?]/.test(text) ? "stand-in" : text)) }),
    expected: (sent, call) =>
      Object.values(call.path).some(isChangedByUrl) ? { ...sent, segments: segmentsOf(call) } : sent,
    shown: async () => {
      const lastSegments = async (sid: string): Promise<unknown> => {
        const call: Call = { ...plainCall, path: { ...scope, sid } };
        const { requests: package_ } = await observe(callWithTwilio, call);
        const { requests: sdk } = await observe(callWithSdk, call);
        return [package_, sdk].map(([request]) => request?.segments.slice(6));
      };
      expect(await lastSegments("alice#1")).toEqual([["alice"], ["alice#1"]]);
      expect(await lastSegments("alice\\1")).toEqual([["alice", "1"], ["alice\\1"]]);
      expect(await lastSegments("%41lice")).toEqual([["Alice"], ["%41lice"]]);
      expect(await lastSegments("alice ")).toEqual([["alice"], ["alice "]]);
      const call: Call = { ...plainCall, path: { ...scope, sid: "alice/1" } };
      expect(await refusal(callWithTwilio, call)).toMatchObject({ message: "Parameter 'sid' is not valid." });
      const { requests } = await observe(callWithSdk, call);
      expect(requests[0]?.segments.at(-1)).toBe("alice/1");
    },
  },
  {
    name: "empty path values, . and .. are refused",
    twilio: "requests another resource: the collection, the conversation",
    sdk: "refuses them",
    reason: "deleting a participant must never delete something else",
    shown: async () => {
      for (const [sid, elsewhere] of [
        ["", ["Participants"]],
        [".", ["Participants", ""]],
        ["..", [""]],
      ] as const) {
        const call: Call = { ...plainCall, operation: "delete", path: { ...scope, sid } };
        const { requests } = await observe(callWithTwilio, call);
        expect(requests[0]?.segments.slice(5)).toEqual(elsewhere);
        expect(await refusal(callWithSdk, call)).toMatchObject({ name: "InvalidParameterError", parameter: "sid" });
      }
    },
  },
  {
    name: "ill-formed Unicode in a path is refused",
    twilio: "sends U+FFFD in its place",
    sdk: "refuses it",
    reason: "it would name another participant",
    shown: async () => {
      const call: Call = { ...plainCall, path: { ...scope, sid: "alice\ud800" } };
      const { requests } = await observe(callWithTwilio, call);
      expect(requests[0]?.segments.at(-1)).toBe("alice\ufffd");
      expect(await refusal(callWithSdk, call)).toMatchObject({ name: "InvalidParameterError", parameter: "sid" });
    },
  },
  {
    name: "null removes an address",
    twilio: "sends it empty; only the text null removes",
    sdk: "sends the text null",
    reason: "the API's word for removing is the text null, and null in TypeScript means the same",
    shown: async () => {
      // @ts-expect-error -- null is not in the package's types, but in those of callers in JavaScript
      const call: Call = { ...plainCall, operation: "update", fields: { "messagingBinding.proxyAddress": null } };
      const { requests: package_ } = await observe(callWithTwilio, call);
      const { requests: sdk } = await observe(callWithSdk, call);
      expect(package_[0]?.form).toEqual([["MessagingBinding.ProxyAddress", ""]]);
      expect(sdk[0]?.form).toEqual([["MessagingBinding.ProxyAddress", "null"]]);
    },
  },
  {
    name: "null elsewhere is refused",
    twilio: "sends the field empty",
    sdk: "refuses it",
    reason: "the API gives null no meaning there, so it is a mistake of the caller",
    shown: async () => {
      // @ts-expect-error -- null is in neither's types, but callers in JavaScript can pass it
      const call: Call = { ...plainCall, operation: "create", fields: { identity: null } };
      const { requests } = await observe(callWithTwilio, call);
      expect(requests[0]?.form).toEqual([["Identity", ""]]);
      expect(await refusal(callWithSdk, call)).toBeInstanceOf(InvalidParameterError);
    },
  },
  {
    name: "an invalid Date is refused",
    twilio: "sends the text Invalid Date",
    sdk: "refuses it",
    reason: "the mistake shows where it is made",
    shown: async () => {
      const call: Call = { ...plainCall, operation: "create", fields: { dateCreated: new Date("yesterday") } };
      const { requests } = await observe(callWithTwilio, call);
      expect(requests[0]?.form).toEqual([["DateCreated", "Invalid Date"]]);
      expect(await refusal(callWithSdk, call)).toMatchObject({ parameter: "dateCreated" });
    },
  },
  {
    name: "attributes that are not JSON are refused",
    twilio: "sends them",
    sdk: "refuses them",
    reason: "the API refuses them too, one round trip later",
    shown: async () => {
      const call: Call = { ...plainCall, operation: "create", fields: { attributes: "{role:" } };
      const { requests } = await observe(callWithTwilio, call);
      expect(requests[0]?.form).toEqual([["Attributes", "{role:"]]);
      expect(await refusal(callWithSdk, call)).toMatchObject({ parameter: "attributes" });
    },
  },
  {
    name: "the page size that nobody chose",
    twilio: "sends the limit, however large, and without a limit nothing (the server then takes 50)",
    sdk: "sends the limit up to 100, and 100 without a limit",
    reason: "large pages time out, and small ones cost requests",
    expected: (sent, call) => {
      const { pageSize, limit = Number.POSITIVE_INFINITY } = call.page;
      const chosen = call.operation === "list" && pageSize === undefined && limit > 100;
      return chosen ? { ...sent, query: { ...sent.query, PageSize: ["100"] } } : sent;
    },
    shown: async () => {
      const sizes = async (page: Call["page"]): Promise<unknown> => {
        const { requests: package_ } = await observe(callWithTwilio, { ...plainCall, operation: "list", page });
        const { requests: sdk } = await observe(callWithSdk, { ...plainCall, operation: "list", page });
        return [package_, sdk].map(([request]) => request?.query);
      };
      expect(await sizes({})).toEqual([[], [["PageSize", "100"]]]);
      expect(await sizes({ limit: 250 })).toEqual([[["PageSize", "250"]], [["PageSize", "100"]]]);
    },
  },
  {
    name: "a page size above 1000 is refused",
    twilio: "sends it",
    sdk: "refuses it",
    reason: "the API's maximum is 1000",
    shown: async () => {
      const call: Call = { ...plainCall, operation: "list", page: { pageSize: 1001 } };
      const { requests } = await observe(callWithTwilio, call);
      expect(requests[0]?.query).toEqual([["PageSize", "1001"]]);
      expect(await refusal(callWithSdk, call)).toMatchObject({ parameter: "pageSize" });
    },
  },
  {
    name: "a limit of 0",
    twilio: "refuses it",
    sdk: "gives an empty list and requests nothing",
    reason: "a computed limit need not be treated apart",
    shown: async () => {
      const call: Call = { ...plainCall, operation: "list", page: { limit: 0 } };
      expect(await refusal(callWithTwilio, call)).toBeInstanceOf(TypeError);
      expect(await observe(callWithSdk, call)).toEqual({ requests: [], result: [] });
    },
  },
  {
    name: "the host of a next page",
    twilio: "follows next_page_url to whatever host it names, with the credentials",
    sdk: "takes only the page's place from it and stays with its own host",
    reason: "a body must not decide where credentials go",
    shown: async () => {
      const next = `${elsewhere.origin}/v1/anything?PageToken=2`;
      const pages = [{ body: wirePage([], next) }, { body: wirePage([]) }];
      const call: Call = { ...plainCall, operation: "list" };
      elsewhere.reply = () => answerTo("list");
      server.replyInTurn(...pages);
      await observe(callWithTwilio, call);
      expect(elsewhere.only.headers.authorization).toMatch(/^Basic /);
      elsewhere.forget();
      server.replyInTurn(...pages);
      const { requests } = await observe(callWithSdk, call);
      expect(requests.map(({ query }) => valuesOf(query)["PageToken"])).toEqual([undefined, ["2"]]);
      expect(elsewhere.requests).toEqual([]);
    },
  },
  {
    name: "other query parameters of a next page",
    twilio: "sends all that next_page_url has",
    sdk: "sends PageToken, Page and PageSize",
    reason: "the document says what a page's place consists of; the rest is the server's affair",
    shown: async () => {
      const next = "https://conversations.twilio.com/v1/anything?PageToken=2&Trace=1";
      const pages = [{ body: wirePage([], next) }, { body: wirePage([]) }];
      const call: Call = { ...plainCall, operation: "list" };
      server.replyInTurn(...pages);
      expect((await observe(callWithTwilio, call)).requests[1]?.query).toContainEqual(["Trace", "1"]);
      server.replyInTurn(...pages);
      expect((await observe(callWithSdk, call)).requests[1]?.query).not.toContainEqual(["Trace", "1"]);
    },
  },
];

function mapValues<Key extends string>(
  record: Readonly<Record<Key, string>>,
  change: (value: string) => string,
): Record<Key, string> {
  return Object.fromEntries(Object.entries<string>(record).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    string
  >;
}

/** Whether a URL parser, or the package's own trimming of lines, makes other segments of a path value. */
function isChangedByUrl(value: string): boolean {
  return /[/?#\\%\t\n\r\u2028\u2029]|[\0- ]$/.test(value);
}

function segmentsOf({ operation, path }: Call): readonly string[] {
  const collection = ["v1", "Services", path.chatServiceSid, "Conversations", path.conversationSid, "Participants"];
  return operation === "create" || operation === "list" ? collection : [...collection, path.sid];
}

/** What the SDK is to send, by what the package sent and the table. */
function expectedOf(package_: Recorded, call: Call): Sent {
  return differences.reduce<Sent>((sent, { expected }) => expected?.(sent, call) ?? sent, sent(package_));
}

function standInFor(call: Call): Call {
  return differences.reduce<Call>((stand, { standIn }) => standIn?.(stand) ?? stand, call);
}

/** Years beyond 9999 have no RFC 3339 form. */
const date = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59Z"),
  noInvalidDate: true,
});
const attributes = fc.oneof(
  fc.json({ stringUnit: "binary" }),
  formText.map((text) => JSON.stringify({ text, [text]: [text] })),
  fc.constantFrom(" { } ", "null", '""', "[1,\n2]", '{"a":1,"a":2}', "1e400"),
);
const address = fc.oneof(formText, fc.constant("null"));
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    xTwilioWebhookEnabled: fc.constantFrom("true", "false"),
    identity: formText,
    "messagingBinding.address": address,
    "messagingBinding.proxyAddress": address,
    "messagingBinding.projectedAddress": address,
    dateCreated: date,
    dateUpdated: date,
    attributes,
    roleSid: formText,
    lastReadMessageIndex: fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, -0, 1e21, 0.5)),
    lastReadTimestamp: formText,
  },
  { requiredKeys: [] },
);
const sid = fc.oneof(fc.stringMatching(/^MB[0-9a-f]{32}$/), pathText);
const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const page = fc.record(
  {
    pageSize: fc.integer({ min: 1, max: 1000 }),
    limit: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 300 })),
  },
  { requiredKeys: [] },
);
const call: fc.Arbitrary<Call> = fc.record({
  operation: fc.constantFrom(...operations),
  path: fc.record({
    chatServiceSid: fc.oneof({ weight: 3, arbitrary: hex.map((text) => `IS${text}`) }, pathText),
    conversationSid: fc.oneof({ weight: 3, arbitrary: hex.map((text) => `CH${text}`) }, pathText),
    sid,
  }),
  fields,
  page,
  credentials: fc.record({
    user: fc.tuple(fc.constantFrom("AC", "SK"), hex).map((parts) => parts.join("")),
    password: fc.string({ unit: "binary", minLength: 1 }),
    accountSid: hex.map((text) => `AC${text}`),
  }),
  spelling: fc.record({ dateAsText: fc.boolean(), attributesAsObject: fc.boolean(), nullAsNull: fc.boolean() }),
});

/** A list on the server: how many items, how many it puts on a page at most, how its page tokens begin. */
const list = fc.record({
  total: fc.nat(30),
  cap: fc.integer({ min: 1, max: 8 }),
  token: fc.oneof(fc.constant("PA"), pathText),
});

describe("the SDK and the twilio package", () => {
  test("send the same requests for the same calls", async () => {
    const compared = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(call, async (call) => {
        server.reply = () => answerTo(call.operation);
        const { requests: package_ } = await observe(callWithTwilio, standInFor(call));
        const { requests: sdk } = await observe(callWithSdk, call);
        expect(sdk.map(sent)).toEqual(package_.map((request) => expectedOf(request, call)));
        expect(sdk).toHaveLength(1);
        expect(sdk[0]?.segments).toEqual(segmentsOf(call));
        compared.set(call.operation, (compared.get(call.operation) ?? 0) + 1);
      }),
      { seed, numRuns: 600 },
    );
    expect([...compared.keys()].sort()).toEqual([...operations].sort());
    for (const count of compared.values()) expect(count).toBeGreaterThanOrEqual(60);
  });

  test("request the same pages of the same lists", async () => {
    await fc.assert(
      fc.asyncProperty(list, page, async ({ total, cap, token }, page) => {
        server.reply = ({ path, query }) => {
          const size = Number(query.find(([name]) => name === "PageSize")?.[1] ?? 50);
          const start = Number(query.find(([name]) => name === "PageToken")?.[1].slice(token.length) ?? 0);
          const end = Math.min(start + Math.min(size, cap), total);
          const sids = Array.from({ length: end - start }, (_, index) => `MB${start + index}`);
          const place = new URLSearchParams({ PageSize: `${size}`, Page: "1", PageToken: `${token}${end}` });
          const next = end < total ? `https://conversations.twilio.com${path}?${place.toString()}` : null;
          return {
            body: wirePage(
              sids.map((sid) => wireParticipant({ sid })),
              next,
            ),
          };
        };
        const call: Call = { ...plainCall, operation: "list", page };
        const package_ = await observe(callWithTwilio, call);
        const sdk = await observe(callWithSdk, call);
        expect(sdk.requests.map(sent)).toEqual(package_.requests.map((request) => expectedOf(request, call)));
        expect(sdk.result).toEqual(package_.result);
        expect(sdk.result).toHaveLength(Math.min(page.limit ?? total, total));
      }),
      { seed, numRuns: 60 },
    );
  });

  test.each(differences)("differ: $name", ({ shown }) => shown());

  test("spell the path of a SID alike, byte for byte", async () => {
    for (const operation of operations) {
      const { requests: package_ } = await observe(callWithTwilio, { ...plainCall, operation });
      const { requests: sdk } = await observe(callWithSdk, { ...plainCall, operation });
      expect(sdk[0]?.path).toBe(package_[0]?.path);
    }
  });

  test("clear lastReadMessageIndex alike", async () => {
    // @ts-expect-error -- null is not in the package's types, but in those of callers in JavaScript
    const call: Call = { ...plainCall, operation: "update", fields: { lastReadMessageIndex: null } };
    const { requests: package_ } = await observe(callWithTwilio, call);
    const { requests: sdk } = await observe(callWithSdk, call);
    expect(sdk.map(sent)).toEqual(package_.map(sent));
    expect(sdk[0]?.form).toEqual([["LastReadMessageIndex", ""]]);
  });
});
