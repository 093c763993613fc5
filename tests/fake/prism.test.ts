/**
 * The fake and Prism accept and refuse the same requests: 600 random ones, good and bad. Where they differ on purpose, the
 * difference is listed with its reason, in docs/testing.md too, and shown.
 */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createFake } from "../../generated/src/testing.js";
import { usePrism } from "../wire/prism-server.js";
import { collection, scope } from "./participants.js";

/** fast-check prints it with a failure, and the path to the failing request. */
const seed = 20240504;
const count = 600;

const prism = usePrism();

type Pair = [name: string, value: string];

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly form: readonly Pair[] | undefined;
  readonly webhook: string | undefined;
  readonly isAuthorized: boolean;
  readonly mediaType: string;
}

const form = "application/x-www-form-urlencoded";
const plain: Sent = {
  method: "POST",
  path: collection,
  query: [],
  form: [],
  webhook: undefined,
  isAuthorized: true,
  mediaType: form,
};

function requestTo(
  origin: string,
  { method, path, query, form: fields, webhook, isAuthorized, mediaType }: Sent,
): Request {
  const headers = new Headers(isAuthorized ? { Authorization: `Basic ${btoa("AC1:secret")}` } : {});
  if (webhook !== undefined) headers.set("X-Twilio-Webhook-Enabled", webhook);
  const search = new URLSearchParams([...query]).toString();
  const body = fields && method === "POST" ? new URLSearchParams([...fields]).toString() : null;
  if (body !== null) headers.set("Content-Type", mediaType);
  return new Request(`${origin}${path}${search === "" ? "" : `?${search}`}`, { method, headers, body });
}

/** What Prism and a fake that has the item of every item path answer. */
async function answers(sent: Sent): Promise<{ readonly prism: number; readonly fake: number }> {
  const theirs = await fetch(requestTo(prism.url, sent));
  await theirs.arrayBuffer();
  const fake = createFake();
  const known = fake.state.add(collection, { Identity: "known" });
  fake.state.add(collection, {});
  const path = sent.path.replace("SID", JSON.stringify(known["sid"]).slice(1, -1));
  const ours = await fake.fetch(requestTo("https://conversations.twilio.com", { ...sent, path }));
  return { prism: theirs.status, fake: ours.status };
}

const isAccepted = (status: number): boolean => status < 400;

/** Requests that the two judge differently, by what is in them. */
interface Difference {
  readonly name: string;
  readonly fake: string;
  readonly prism: string;
  readonly isIn: (sent: Sent) => boolean;
  readonly example: Sent;
}

const fields = {
  create: [
    "Identity",
    "MessagingBinding.Address",
    "MessagingBinding.ProxyAddress",
    "MessagingBinding.ProjectedAddress",
    "DateCreated",
    "DateUpdated",
    "Attributes",
    "RoleSid",
  ],
  update: [
    "DateCreated",
    "DateUpdated",
    "Identity",
    "Attributes",
    "RoleSid",
    "MessagingBinding.ProxyAddress",
    "MessagingBinding.ProjectedAddress",
    "LastReadMessageIndex",
    "LastReadTimestamp",
  ],
} as const;

const namesFor = ({ path }: Sent): readonly string[] => (path.endsWith("Participants") ? fields.create : fields.update);
const isForm = (sent: Sent): boolean => sent.method === "POST" && sent.form !== undefined && sent.mediaType === form;
const formOf = (sent: Sent): Sent["form"] & object => (isForm(sent) ? (sent.form ?? []) : []);

const differences: readonly Difference[] = [
  {
    name: "fields and query parameters that the document does not have",
    fake: "refuses them: a misspelt name should fail a test",
    prism: "ignores them: the schema does not forbid them",
    isIn: (sent) =>
      formOf(sent).some(([name]) => !namesFor(sent).includes(name)) ||
      sent.query.some(
        ([name]) => sent.method !== "GET" || !sent.path.endsWith("Participants") || !/^Page(Size|Token)?$/.test(name),
      ),
    example: { ...plain, form: [["Nickname", "al"]] },
  },
  {
    name: "`Attributes` that are no JSON",
    fake: "refuses them, as the API's documentation says it does",
    prism: "ignores `contentMediaType`",
    isIn: (sent) => formOf(sent).some(([name, value]) => name === "Attributes" && !isJson(value)),
    example: { ...plain, form: [["Attributes", "{"]] },
  },
  {
    name: "an identity that another participant has",
    fake: "409 with code 50433",
    prism: "keeps nothing, so it knows of no other",
    isIn: (sent) =>
      formOf(sent).some(([name, value]) => name === "Identity" && value === "known") && sent.path === collection,
    example: { ...plain, form: [["Identity", "known"]] },
  },
  {
    name: "a participant that is not there",
    fake: "404 with code 20404",
    prism: "answers its example",
    isIn: (sent) => sent.path.endsWith("/nobody"),
    example: { ...plain, method: "GET", path: `${collection}/nobody`, form: undefined },
  },
  {
    name: "a page token that was made up",
    fake: "refuses it: a token comes from a page of this fake",
    prism: "takes any text",
    isIn: (sent) =>
      sent.method === "GET" && sent.query.some(([name, value]) => name === "PageToken" && !/^([ab]\d+)?$/.test(value)),
    example: { ...plain, method: "GET", query: [["PageToken", "x"]], form: undefined },
  },
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const text = fc.oneof(
  fc.constantFrom("", "alice", "known", "null", "whatsapp:+1", "+12025550142"),
  fc.string({ maxLength: 300, unit: "grapheme" }),
);
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Identity: fc.oneof(text, fc.constantFrom("x".repeat(256), "x".repeat(257))),
  DateCreated: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2200-01-01") })
        .map((date) => date.toISOString()),
    },
    fc.constantFrom(
      "2024-05-04T09:42:00Z",
      "2024-05-04T09:42:00+02:00",
      "2024-02-30T00:00:00Z",
      "2024-05-04T24:00:00Z",
      "2024-05-04",
      "now",
      "",
    ),
  ),
  Attributes: fc.oneof({ weight: 4, arbitrary: fc.json() }, fc.constantFrom("{", "", "alice")),
  RoleSid: fc.constantFrom(
    "RLf7ee948de51a7fedf5ae9761532c9a6f",
    "RLF7EE948DE51A7FEDF5AE9761532C9A6F",
    "RL1",
    "",
    `IS${"0".repeat(32)}`,
  ),
  LastReadMessageIndex: fc.oneof(fc.integer().map(String), fc.constantFrom("", "12.5", "x", "-1")),
  PageSize: fc.constantFrom("1", "50", "1000", "0", "1001", "-1", "x", "1.5"),
  Page: fc.constantFrom("0", "1", "-1", "x"),
  PageToken: fc.constantFrom("a1", "b2", "x"),
};
const valueOf = (name: string): fc.Arbitrary<string> => values[name.replace("Updated", "Created")] ?? text;
const pairs = (names: readonly string[]): fc.Arbitrary<Pair[]> =>
  fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((name) => valueOf(name).map((value) => [name, value] as Pair))));

const service = fc.oneof(
  { weight: 12, arbitrary: fc.constant<string>(scope.chatServiceSid) },
  fc.constantFrom("IS1", `CH${"0".repeat(32)}`),
);
const place = fc.tuple(service, fc.constantFrom("", "", "/SID", "/known", "/nobody"));

const requests: fc.Arbitrary<Sent> = fc
  .record({
    method: fc.constantFrom("POST", "POST", "POST", "GET", "GET", "DELETE"),
    place,
    webhook: fc.constantFrom(undefined, undefined, undefined, undefined, "true", "false", "true", "false", "yes"),
    isAuthorized: fc.integer({ min: 0, max: 15 }).map((one) => one > 0),
    mediaType: fc.integer({ min: 0, max: 15 }).map((one) => (one > 0 ? form : "application/json")),
    query: fc.oneof(fc.constant([]), pairs(["PageSize", "Page", "PageToken", "Order"])),
  })
  .chain(({ place: [chatService, item], ...rest }) => {
    const path = collection.replace(scope.chatServiceSid, chatService) + item;
    const names = item === "" ? fields.create : fields.update;
    const sent = fc.oneof({ weight: 6, arbitrary: pairs(names) }, pairs([...names, "Nickname"]));
    return sent.map((pairsOfForm): Sent => ({ ...rest, path, form: rest.method === "POST" ? pairsOfForm : undefined }));
  })
  // A DELETE of the collection is no operation: 405 for both, tried below.
  .filter(({ method, path }) => method !== "DELETE" || !path.endsWith("Participants"));

describe("the fake and Prism", () => {
  test(`accept and refuse the same of ${count} random requests, but for the listed differences`, async () => {
    const judged = { accepted: 0, refused: 0, different: 0 };
    await fc.assert(
      fc.asyncProperty(requests, async (sent) => {
        const { prism: theirs, fake: ours } = await answers(sent);
        const known = differences.some(({ isIn }) => isIn(sent));
        if (isAccepted(ours) === isAccepted(theirs)) judged[isAccepted(ours) ? "accepted" : "refused"] += 1;
        else judged.different += 1;
        if (known) return;
        expect({ sent, status: ours, isAccepted: isAccepted(ours) }).toEqual({
          sent,
          status: ours,
          isAccepted: isAccepted(theirs),
        });
      }),
      { seed, numRuns: count },
    );
    // Enough of each kind to mean something.
    expect(judged.accepted).toBeGreaterThan(150);
    expect(judged.refused).toBeGreaterThan(150);
  }, 180_000);

  test.each(differences)("differ on $name", async ({ example }) => {
    const { prism: theirs, fake: ours } = await answers(example);
    expect([isAccepted(ours), isAccepted(theirs)]).toEqual([false, true]);
  });

  test("both refuse a method that the path does not have", async () => {
    const { prism: theirs, fake: ours } = await answers({ ...plain, method: "DELETE", form: undefined });
    expect([theirs, ours]).toEqual([405, 405]);
  });
});

test("docs/testing.md lists the differences as they are", async () => {
  const guide = await readFile("docs/testing.md", "utf8");
  const [, table = ""] = /\n\| difference .*\n\| -.*\n([^]*)$/.exec(guide) ?? [];
  const rows = table
    .trim()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(differences.map(({ name, fake, prism: theirs }) => [name, fake, theirs]));
});
