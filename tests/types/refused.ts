/** What the SDK's types refuse. Nothing here runs: an error that does not come is an error by itself. */

import type {
  Client,
  ClientOptions,
  ConversationsV1ServiceConversationParticipant as Participant,
  CreateServiceConversationParticipantParams as CreateParams,
  DeleteServiceConversationParticipantParams as DeleteParams,
  FetchServiceConversationParticipantParams as FetchParams,
  ListServiceConversationParticipantParams as ListParams,
  Page,
  Paginated,
  RequestOptions,
  ServiceConversationParticipantsResource as Resource,
  UpdateServiceConversationParticipantParams as UpdateParams,
} from "../../generated/src/index.js";
import { listServiceConversationParticipant, withResponse } from "../../generated/src/index.js";

declare const client: Client;
declare const participant: Participant;
declare const participants: Resource;
declare const pages: Paginated<Participant>;

const chatServiceSid = "IS00000000000000000000000000000000";
const conversationSid = "CH00000000000000000000000000000000";
const sid = "MB00000000000000000000000000000000";
const scope = { chatServiceSid, conversationSid };

export const withoutPathParameters: readonly (FetchParams | DeleteParams | ListParams | CreateParams)[] = [
  // @ts-expect-error conversationSid is missing
  { chatServiceSid },
  // @ts-expect-error chatServiceSid is missing
  { conversationSid },
];

export const withoutItem: readonly (FetchParams | DeleteParams | UpdateParams)[] = [
  // @ts-expect-error sid is missing
  scope,
];

export const withoutPathValue: readonly FetchParams[] = [
  // @ts-expect-error a path parameter is never undefined
  { ...scope, sid: undefined },
  // @ts-expect-error a path parameter is never null
  { ...scope, sid: null },
  // @ts-expect-error a path parameter is text
  { ...scope, sid: 1 },
];

export const unknownFields: readonly CreateParams[] = [
  // @ts-expect-error the field is called identity
  { ...scope, identitty: "alice" },
  // @ts-expect-error wire names are not for callers
  { ...scope, Identity: "alice" },
  // @ts-expect-error there is no such field in messagingBinding
  { ...scope, messagingBinding: { adress: "+12025550142" } },
  // @ts-expect-error dotted names are not for callers
  { ...scope, "messagingBinding.address": "+12025550142" },
  // @ts-expect-error only an update has it
  { ...scope, lastReadMessageIndex: 1 },
];

export const unknownFieldsOfUpdate: readonly UpdateParams[] = [
  // @ts-expect-error the address cannot be changed
  { ...scope, sid, messagingBinding: { address: "+12025550142" } },
];

export const wrongTypes: readonly CreateParams[] = [
  // @ts-expect-error a header of two literals takes no other
  { ...scope, xTwilioWebhookEnabled: "yes" },
  // @ts-expect-error a header of two texts takes no boolean
  { ...scope, xTwilioWebhookEnabled: true },
  // @ts-expect-error identity is text
  { ...scope, identity: 42 },
  // @ts-expect-error an address is text
  { ...scope, messagingBinding: { address: 12025550142 } },
  // @ts-expect-error messagingBinding is an object
  { ...scope, messagingBinding: "+12025550142" },
  // @ts-expect-error dates are a Date or text, not milliseconds
  { ...scope, dateCreated: 1_700_000_000_000 },
  // @ts-expect-error attributes are text or an object
  { ...scope, attributes: 1 },
  // @ts-expect-error JSON has no functions
  { ...scope, attributes: { now: () => 1 } },
];

export const nullWhereNothingIsCleared: readonly CreateParams[] = [
  // @ts-expect-error there is nothing to clear on create
  { ...scope, identity: null },
  // @ts-expect-error there is nothing to clear on create
  { ...scope, messagingBinding: { projectedAddress: null } },
  // @ts-expect-error there is nothing to clear on create
  { ...scope, messagingBinding: null },
  // @ts-expect-error there is nothing to clear on create
  { ...scope, dateCreated: null },
];

export const nullWhereNothingCanBeCleared: readonly UpdateParams[] = [
  // @ts-expect-error an identity cannot be cleared
  { ...scope, sid, identity: null },
  // @ts-expect-error attributes are replaced, not cleared
  { ...scope, sid, attributes: null },
  // @ts-expect-error a role cannot be cleared
  { ...scope, sid, roleSid: null },
  // @ts-expect-error a date cannot be cleared
  { ...scope, sid, dateUpdated: null },
  // @ts-expect-error only the fields in messagingBinding can be cleared
  { ...scope, sid, messagingBinding: null },
];

export const wrongListParams: readonly ListParams[] = [
  // @ts-expect-error a number of items is a number
  { ...scope, limit: "20" },
  // @ts-expect-error the null that ends a list is no cursor
  { ...scope, cursor: null },
  // @ts-expect-error pages are asked for by cursor
  { ...scope, pageToken: "PT" },
];

export const unknownOptions: readonly RequestOptions[] = [
  // @ts-expect-error the option is called timeoutMs
  { timeout: 1000 },
  // @ts-expect-error headers are texts
  { headers: { "X-Trace": 1 } },
];

export const unknownClientOptions: readonly ClientOptions[] = [
  // @ts-expect-error the option is called accountSid
  { username: "AC00000000000000000000000000000000" },
  // @ts-expect-error a region is text
  { region: 1 },
];

export const wrongHandleCalls: readonly unknown[] = [
  // @ts-expect-error the item is missing
  participants.fetch(),
  // @ts-expect-error options come after the params, of which there are none here
  participants.fetch(sid, { timeoutMs: 1_000 }),
  // @ts-expect-error the scope has said it already
  participants.create({ chatServiceSid }),
  // @ts-expect-error the item has been said already
  participants.update(sid, { sid }),
];

export const wrongReads: readonly unknown[] = [
  // @ts-expect-error models have camelCase names
  participant.chat_service_sid,
  // @ts-expect-error there is no such property
  participant.phoneNumber,
  // @ts-expect-error a chat user has no binding
  participant.messagingBinding.address,
  // @ts-expect-error there may be no identity
  participant.identity.length,
  // @ts-expect-error there may be no readable date
  participant.dateCreated.getTime(),
  // @ts-expect-error attributes are text until they are parsed
  participant.attributes.role,
];

// @ts-expect-error several requests have no one response
export const ofList: unknown = withResponse(listServiceConversationParticipant, client, scope);

// @ts-expect-error a list can be awaited, but is not a promise
export const promise: Promise<Participant[]> = pages;

// @ts-expect-error the last page has no cursor to go on from
export const cursor: (page: Page<Participant>) => string = (page) => page.nextCursor;
