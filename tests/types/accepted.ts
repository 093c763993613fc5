/** What the SDK's types accept, and what they promise. Nothing here runs. */

import type {
  Client,
  ClientOptions,
  ConversationsV1ServiceConversationParticipant as Participant,
  ConversationsV1ServiceConversationParticipantMessagingBinding as MessagingBinding,
  CreateServiceConversationParticipantParams as CreateParams,
  JsonObject,
  JsonValue,
  ListServiceConversationParticipantParams as ListParams,
  Page,
  Paginated,
  RequestOptions,
  ServiceConversationParticipantsResource as Resource,
  UpdateServiceConversationParticipantParams as UpdateParams,
  components,
  operations,
  paths,
} from "../../generated/src/index.js";
import {
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  parseAttributes,
  serviceConversationParticipants,
  updateServiceConversationParticipant,
  withResponse,
} from "../../generated/src/index.js";

/** True for types that accept the same values, of which neither is `any`. */
type Same<One, Other> = 0 extends 1 & (One | Other) ? false : [One, Other] extends [Other, One] ? true : false;

declare const client: Client;
declare const participants: Resource;
declare const pages: Paginated<Participant>;

const scope = {
  chatServiceSid: "IS00000000000000000000000000000000",
  conversationSid: "CH00000000000000000000000000000000",
};
const sid = "MB00000000000000000000000000000000";

export const modelTypes: {
  readonly identity: Same<Participant["identity"], string | null>;
  readonly attributes: Same<Participant["attributes"], string>;
  readonly dateCreated: Same<Participant["dateCreated"], Date | null>;
  readonly messagingBinding: Same<Participant["messagingBinding"], MessagingBinding | null>;
  readonly lastReadMessageIndex: Same<Participant["lastReadMessageIndex"], number | null>;
  readonly parsed: Same<ReturnType<typeof parseAttributes>, JsonValue>;
} = {
  identity: true,
  attributes: true,
  dateCreated: true,
  messagingBinding: true,
  lastReadMessageIndex: true,
  parsed: true,
};

export const resultTypes: {
  readonly create: Same<ReturnType<typeof createServiceConversationParticipant>, Promise<Participant>>;
  readonly fetch: Same<ReturnType<typeof fetchServiceConversationParticipant>, Promise<Participant>>;
  readonly update: Same<ReturnType<typeof updateServiceConversationParticipant>, Promise<Participant>>;
  readonly delete: Same<ReturnType<typeof deleteServiceConversationParticipant>, Promise<void>>;
  readonly list: Same<ReturnType<typeof listServiceConversationParticipant>, Paginated<Participant>>;
  readonly awaited: Same<Awaited<Paginated<Participant>>, Participant[]>;
  readonly handle: Same<ReturnType<typeof serviceConversationParticipants>, Resource>;
} = { create: true, fetch: true, update: true, delete: true, list: true, awaited: true, handle: true };

export const wireTypes: {
  readonly path: Same<
    paths["/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants"]["post"],
    operations["CreateServiceConversationParticipant"]
  >;
  readonly schema: Same<components["schemas"]["ConversationsV1ServiceConversationParticipant"]["date_created"], string>;
} = { path: true, schema: true };

export const dates: readonly CreateParams[] = [
  { ...scope, dateCreated: new Date(), dateUpdated: "2015-12-16T22:18:37Z" },
];

export const attributes: readonly CreateParams[] = [
  { ...scope, attributes: '{"role":"driver"}' },
  { ...scope, attributes: { role: "driver", stops: [1, 2.5, null, { at: ["a"] }], active: true } satisfies JsonObject },
];

export const cleared: UpdateParams = {
  ...scope,
  sid,
  lastReadMessageIndex: null,
  messagingBinding: { proxyAddress: null, projectedAddress: null },
};

/** With `exactOptionalPropertyTypes`, undefined has to be allowed explicitly. */
export const explicitUndefined: {
  readonly create: CreateParams;
  readonly update: UpdateParams;
  readonly list: ListParams;
  readonly request: RequestOptions;
  readonly client: ClientOptions;
} = {
  create: {
    ...scope,
    xTwilioWebhookEnabled: undefined,
    identity: undefined,
    messagingBinding: { address: undefined, proxyAddress: undefined, projectedAddress: undefined },
    dateCreated: undefined,
    dateUpdated: undefined,
    attributes: undefined,
    roleSid: undefined,
  },
  update: { ...scope, sid, messagingBinding: undefined, lastReadMessageIndex: undefined, lastReadTimestamp: undefined },
  list: { ...scope, pageSize: undefined, limit: undefined, cursor: undefined },
  request: { signal: undefined, timeoutMs: undefined, headers: undefined, extraParams: undefined },
  client: {
    accountSid: undefined,
    authToken: undefined,
    region: undefined,
    edge: undefined,
    baseUrl: undefined,
    fetch: undefined,
  },
};

/** A list is awaited, iterated and paged; every other operation has one response. */
export async function uses(): Promise<readonly unknown[]> {
  const all: Participant[] = await pages;
  for await (const one of pages) all.push(one);
  for await (const page of pages.pages()) {
    const { items, nextCursor }: Page<Participant> = page;
    if (nextCursor !== null) all.push(...items);
  }
  const { data, response } = await withResponse(fetchServiceConversationParticipant, client, { ...scope, sid });
  const identity: string | null = data.identity;
  const removed = await withResponse(deleteServiceConversationParticipant, client, { ...scope, sid });
  const handled = [await participants.create(), await participants.fetch(sid), await participants.list({ limit: 2 })];
  const raw = await client.GET("/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}", {
    params: { path: { ChatServiceSid: "IS", ConversationSid: "CH", Sid: sid } },
  });
  return [all, identity, response.status, removed.response.ok, handled, raw.data?.account_sid];
}
