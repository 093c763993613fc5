import { isObject, type Json, type JsonObject } from "../../spec/drift/json.js";

const COLLECTION = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants";
const MODEL = "conversations.v1.service.service_conversation.service_conversation_participant";
const WEBHOOK = "service_conversation_participant_enum_webhook_enabled_type";

const text = { type: "string" };
const date = { type: "string", format: "date-time" };
const sid = (prefix: string): Json => ({
  type: "string",
  minLength: 34,
  maxLength: 34,
  pattern: `^${prefix}[0-9a-fA-F]{32}$`,
});
const orNull = (schema: Json): Json => ({ ...(schema as object), nullable: true });
const inPath = (name: string, schema: Json): Json => ({ name, in: "path", required: true, schema });
const referTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const PATH = [inPath("ChatServiceSid", sid("IS")), inPath("ConversationSid", text)];
const ITEM_PATH = [...PATH, inPath("Sid", text)];
const HOOK = { name: "X-Twilio-Webhook-Enabled", in: "header", schema: referTo(WEBHOOK) };

function answer(schema: Json): Json {
  const names = ["Origin", "Methods", "Headers", "Credentials"].map((name) => `Allow-${name}`);
  const headers = [...names, "Expose-Headers"].map((name): [string, Json] => [
    `Access-Control-${name}`,
    { schema: { type: name === "Allow-Credentials" ? "boolean" : "string" } },
  ]);
  return { description: "ok", headers: Object.fromEntries(headers), content: { "application/json": { schema } } };
}

function operation(id: string, parameters: readonly Json[], responses: Json, fields?: Json): Json {
  const schema = { type: "object", title: `${id}Request`, properties: fields ?? {} };
  return {
    operationId: `${id}ServiceConversationParticipant`,
    tags: ["ConversationsV1Participant"],
    security: [{ accountSid_authToken: [] }],
    parameters,
    responses,
    ...(fields === undefined ? {} : { requestBody: { content: { "application/x-www-form-urlencoded": { schema } } } }),
  };
}

const FIELDS = {
  DateCreated: date,
  DateUpdated: date,
  Identity: text,
  Attributes: text,
  RoleSid: sid("RL"),
  "MessagingBinding.ProxyAddress": text,
  "MessagingBinding.ProjectedAddress": text,
};
const READ = { LastReadMessageIndex: { type: "integer", nullable: true }, LastReadTimestamp: text };
const url = { type: "string", format: "uri" };

const PAGE = {
  type: "object",
  title: "ListServiceConversationParticipantResponse",
  properties: {
    participants: { type: "array", items: referTo(MODEL) },
    meta: {
      type: "object",
      properties: {
        page: { type: "integer" },
        page_size: { type: "integer" },
        first_page_url: url,
        previous_page_url: orNull(url),
        url,
        next_page_url: orNull(url),
        key: text,
      },
    },
  },
};
const PARTICIPANT = {
  account_sid: sid("AC"),
  chat_service_sid: sid("IS"),
  conversation_sid: sid("CH"),
  sid: sid("MB"),
  identity: text,
  attributes: text,
  messaging_binding: {},
  role_sid: sid("RL"),
  date_created: date,
  date_updated: date,
  url,
  last_read_message_index: { type: "integer" },
  last_read_timestamp: text,
};
const PAGING = [
  { name: "PageSize", in: "query", schema: { type: "integer", format: "int64", minimum: 1, maximum: 100 } },
  { name: "Page", in: "query", schema: { type: "integer", minimum: 0 } },
  { name: "PageToken", in: "query", schema: text },
];

/**
 * A stand-in for the description that Twilio publishes: written for these tests, in OpenAPI 3.0, it differs from
 * spec/participants.yaml in just the ways that spec/drift-accepted.yaml lists.
 */
export const PUBLISHED: JsonObject = {
  openapi: "3.0.1",
  info: { title: "Stand-in", version: "1.0.0" },
  servers: [{ url: "https://conversations.twilio.com" }],
  paths: {
    [COLLECTION]: {
      post: operation(
        "Create",
        [...PATH, HOOK],
        { "201": answer(referTo(MODEL)) },
        { ...FIELDS, "MessagingBinding.Address": text },
      ),
      get: operation("List", [...PATH, ...PAGING], { "200": answer(PAGE) }),
    },
    [`${COLLECTION}/{Sid}`]: {
      get: operation("Fetch", ITEM_PATH, { "200": answer(referTo(MODEL)) }),
      post: operation("Update", [...ITEM_PATH, HOOK], { "200": answer(referTo(MODEL)) }, { ...FIELDS, ...READ }),
      delete: operation("Delete", [...ITEM_PATH, HOOK], { "204": { description: "gone" } }),
    },
    "/v1/Services": { get: { operationId: "ListService", responses: { "200": { description: "not ours" } } } },
  },
  components: {
    securitySchemes: { accountSid_authToken: { type: "http", scheme: "basic" } },
    schemas: {
      [MODEL]: {
        type: "object",
        properties: Object.fromEntries(Object.entries(PARTICIPANT).map(([name, schema]) => [name, orNull(schema)])),
      },
      [WEBHOOK]: { type: "string", enum: ["true", "false"] },
    },
  },
};

/** Where parts of {@link PUBLISHED} stand. */
export const AT: Readonly<
  Record<
    "collection" | "item" | "create" | "list" | "fetch" | "update" | "model" | "webhook" | "fields",
    readonly string[]
  >
> = {
  collection: ["paths", COLLECTION],
  item: ["paths", `${COLLECTION}/{Sid}`],
  create: ["paths", COLLECTION, "post"],
  list: ["paths", COLLECTION, "get"],
  fetch: ["paths", `${COLLECTION}/{Sid}`, "get"],
  update: ["paths", `${COLLECTION}/{Sid}`, "post"],
  model: ["components", "schemas", MODEL],
  webhook: ["components", "schemas", WEBHOOK],
  fields: ["paths", COLLECTION, "post", "requestBody", "content", "application/x-www-form-urlencoded", "schema"],
};

/** {@link PUBLISHED} with another value at a place, or with none. */
export function published(keys: readonly string[] = [], value?: Json): JsonObject {
  return keys.length === 0 ? PUBLISHED : (changed(PUBLISHED, keys, value) as JsonObject);
}

/** A copy with another value at a place; without what stands there if there is no value. */
export function changed(from: Json, [key, ...others]: readonly string[], value: Json | undefined): Json {
  if (key === undefined) throw new RangeError("There is no key");
  if (!isObject(from) && !Array.isArray(from)) throw new RangeError(`There is nothing to hold ${key}`);
  const before = (from as JsonObject)[key];
  const after = others.length === 0 ? value : changed(before ?? {}, others, value);
  if (Array.isArray(from))
    return (from as readonly Json[]).map((item, index) => (String(index) === key ? (after ?? null) : item));
  const kept = Object.entries(from).filter(([name]) => name !== key);
  return Object.fromEntries(after === undefined ? kept : [...kept, [key, after]]);
}

/** What stands at a place of {@link PUBLISHED}. */
export function standing(keys: readonly string[]): Json {
  return keys.reduce<Json>((node, key) => {
    const next = (node as JsonObject)[key];
    if (next === undefined) throw new RangeError(`There is no ${keys.join(" > ")}`);
    return next;
  }, PUBLISHED);
}
