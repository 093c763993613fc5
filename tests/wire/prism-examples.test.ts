/** Every example of the document, called through the SDK against a mock that refuses what the document does not allow. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  ApiError,
  createClient,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
  type Client,
  type ConversationsV1ServiceConversationParticipant,
  type ListServiceConversationParticipantParams,
  type Page,
  type RequestOptions,
} from "../../generated/src/index.js";
import { document, failures, operations, stories, type Story, type Told } from "./document-stories.js";
import { usePrism } from "./prism-server.js";
import { paramsOf, resultOf } from "./sdk-terms.js";

/** Any operation function; whether the params are right is what is tested. */
type Call = (client: Client, params: never, options: RequestOptions) => PromiseLike<unknown>;

const calls: Readonly<Record<string, Call>> = {
  CreateServiceConversationParticipant: createServiceConversationParticipant,
  DeleteServiceConversationParticipant: deleteServiceConversationParticipant,
  FetchServiceConversationParticipant: fetchServiceConversationParticipant,
  ListServiceConversationParticipant: firstPage,
  UpdateServiceConversationParticipant: updateServiceConversationParticipant,
};

async function firstPage(
  client: Client,
  params: ListServiceConversationParticipantParams,
  options: RequestOptions,
): Promise<Page<ConversationsV1ServiceConversationParticipant> | undefined> {
  const { value } = await listServiceConversationParticipant(client, params, options).pages().next();
  return value ?? undefined;
}

const prism = usePrism();
let client: Client;
/** The request that was sent last, and the status that it got. */
let last: { readonly request: Request; readonly status: number };

beforeAll(() => {
  client = createClient({
    accountSid: "AC792812df69a07802e07c764dcceec086",
    authToken: "secret",
    baseUrl: prism.url,
    fetch: async (request) => {
      const copy = request.clone();
      const response = await fetch(request);
      last = { request: copy, status: response.status };
      return response;
    },
  });
});

const titled = stories.map((story) => ({ ...story, title: `${story.operation.operationId}, ${story.name}` }));

/** Makes the call of a story, and tells Prism which of the document's answers to give. */
async function tell(story: Story, prefer = `example=${story.name}`): Promise<unknown> {
  const call = calls[story.operation.operationId];
  if (!call) throw new Error(`no call for ${story.operation.operationId}`);
  return call(client, paramsOf(story) as never, { headers: { Prefer: prefer } });
}

describe("the request of an example", () => {
  test.each(titled)("is what the document has: $title", async (story) => {
    await tell(story);
    const { request } = last;
    const url = new URL(request.url);
    expect({
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries([...story.sent.header.keys()].map((name) => [name, request.headers.get(name)])),
      body: Object.fromEntries(new URLSearchParams(await request.text())),
    }).toEqual({
      method: story.method,
      path: story.path.replace(/\{(.+?)\}/g, (_, name: string) => textOf(story.sent.path.get(name))),
      query: texts(story.sent.query),
      headers: texts(story.sent.header),
      body: texts(story.sent.body),
    });
  });

  test.each(titled)("gets the status of a success: $title", async (story) => {
    await tell(story);
    expect(last.status).toBe(story.status);
  });
});

describe("the answer of an example", () => {
  test.each(titled)("becomes what the document says: $title", async (story) => {
    expect(await tell(story)).toEqual(resultOf(story));
  });

  test.each(failures)("becomes an error with what the document says: $operationId, $name", async (failure) => {
    const { code, message, more_info, status } = failure.value as Readonly<Record<string, unknown>>;
    const [story] = stories.filter(({ operation }) => operation.operationId === failure.operationId);
    const call = story && tell(story, `code=${String(status)}, example=${failure.name}`);
    const error = await Promise.resolve(call).catch((reason: unknown) => reason);
    const { sid = "" } = (story && paramsOf(story)) as { sid?: string };
    const told = sid === "" ? String(message) : String(message).replaceAll(sid, "[withheld]");
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status,
      code,
      moreInfo: more_info,
      message: expect.stringContaining(told),
    });
  });
});

describe("the examples", () => {
  test("are all called", () => {
    const called = [
      ...stories.map(({ operation, name }) => `${operation.operationId} ${name}`),
      ...failures.map(({ operationId, name }) => `${operationId} ${name}`),
    ];
    const written = operations.flatMap(({ operation }) =>
      [...new Set(namesBelow(operation))].map((name) => `${operation.operationId} ${name}`),
    );
    expect(called).toEqual(expect.arrayContaining(written));
  });

  test("are there for every operation", () => {
    const told = new Set(stories.map(({ operation }) => operation.operationId));
    expect([...told].sort()).toEqual(Object.keys(calls).sort());
  });
});

/** The names of all examples at or below a node, wherever they stand. */
function namesBelow(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    if (key === "examples") return Object.keys(Object(child) as object);
    return namesBelow(key === "$ref" ? targetOf(String(child)) : child);
  });
}

/** Where a `$ref` leads; nowhere for schemas, which have no named examples. */
function targetOf(ref: string): unknown {
  const [, , kind = "", name = ""] = ref.split("/");
  return kind === "schemas" ? undefined : document.components[kind]?.[name];
}

function texts(told: ReadonlyMap<string, Told>): Record<string, string> {
  return Object.fromEntries([...told].map(([name, each]) => [name, textOf(each)]));
}

function textOf(told: Told | undefined): string {
  return `${(told?.value ?? told?.schema["x-fetchsmith-null"]) as string | number}`;
}
