// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import type { BodyOf, Client, QueryOf, RequestOf } from "../client.ts";
import {
  type ConversationsV1ServiceConversationParticipant,
  readConversationsV1ServiceConversationParticipant,
} from "../models/conversations-v1-service-conversation-participant.ts";
import { form } from "../runtime/form.ts";
import { type PageRequest, type Paginated, paginate } from "../runtime/pages.ts";
import { type RequestOptions, nothing, personal, send } from "../runtime/send.ts";
import { type JsonObject, dateTime, given, jsonText, segment } from "../runtime/values.ts";

/** Params of {@link listServiceConversationParticipant}. */
export interface ListServiceConversationParticipantParams {
  /**
   * SID (`IS…`) of the [Conversation
   * Service](https://www.twilio.com/docs/conversations/api/service-resource)
   * that the conversation belongs to.
   */
  chatServiceSid: string;
  /**
   * SID (`CH…`) of the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource)
   * whose participants these are.
   */
  conversationSid: string;
  /**
   * How many participants a page holds at most, from 1 to 1000.
   *
   * Without it, pages of up to 100 are asked for, and no more than `limit`.
   */
  pageSize?: number | undefined;
  /** How many items at most. Default: all. */
  limit?: number | undefined;
  /** The `nextCursor` of a page, to go on from there. */
  cursor?: string | undefined;
}

/**
 * List the participants
 *
 * Answers the conversation's participants page by page, until there is no next
 * page. A page may be empty and still have a next one.
 */
export function listServiceConversationParticipant(
  client: Client,
  params: ListServiceConversationParticipantParams,
  options?: RequestOptions,
): Paginated<ConversationsV1ServiceConversationParticipant> {
  return paginate(
    params,
    options,
    {
      cursor: ["PageToken", "Page", "PageSize"],
      size: { from: "pageSize", to: "PageSize", automatic: 100, minimum: 1, maximum: 1000 },
    },
    (page: PageRequest<QueryOf<"ListServiceConversationParticipant">>, params, options) =>
      send(
        options,
        { id: "ListServiceConversationParticipant" },
        (init) =>
          client.GET("/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", {
            ...init,
            params: {
              path: {
                ChatServiceSid: segment("chatServiceSid", params.chatServiceSid),
                ConversationSid: segment("conversationSid", params.conversationSid),
              },
              query: {
                PageSize: page.size,
                Page: page.get("Page", Number),
                PageToken: page.get("PageToken", String),
              },
            },
          } satisfies RequestOf<"ListServiceConversationParticipant">),
        (body) =>
          page.of(
            body.participants.map(readConversationsV1ServiceConversationParticipant),
            body.meta.next_page_url,
          ),
      ),
  );
}

/** Params of {@link createServiceConversationParticipant}. */
export interface CreateServiceConversationParticipantParams {
  /**
   * SID (`IS…`) of the [Conversation
   * Service](https://www.twilio.com/docs/conversations/api/service-resource)
   * that the conversation belongs to.
   */
  chatServiceSid: string;
  /**
   * SID (`CH…`) of the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource)
   * whose participants these are.
   */
  conversationSid: string;
  /**
   * Whether this change fires the service's webhooks, as the text `true` or
   * `false`. Changes made over REST fire none unless it is `true`.
   */
  xTwilioWebhookEnabled?: "true" | "false" | undefined;
  /**
   * Name of the [Conversation
   * User](https://www.twilio.com/docs/conversations/api/user-resource) who
   * joins, for participants who use the [Conversations
   * SDK](https://www.twilio.com/docs/conversations/sdk-overview); leave it out
   * for everyone else. At most 256 characters.
   */
  identity?: string | undefined;
  messagingBinding?: CreateServiceConversationParticipantParamsMessagingBinding | undefined;
  /**
   * Creation time to record, for participants carried over from elsewhere.
   * Twilio sets it when it is left out.
   */
  dateCreated?: Date | string | undefined;
  /**
   * Time of the last change to record, for participants carried over from
   * elsewhere. Twilio sets it when it is left out.
   */
  dateUpdated?: Date | string | undefined;
  /**
   * Data of your own to keep with the participant, as JSON text. Malformed JSON
   * is refused; without a value the participant gets `{}`.
   */
  attributes?: string | JsonObject | undefined;
  /**
   * SID (`RL…`) of the conversation-level
   * [Role](https://www.twilio.com/docs/conversations/api/role-resource) that
   * says what the participant may do.
   */
  roleSid?: string | undefined;
}

/** Part of {@link CreateServiceConversationParticipantParams}. */
export interface CreateServiceConversationParticipantParamsMessagingBinding {
  /**
   * Where the participant's own device is reached: a phone number in E.164
   * form, with the channel in front for anything but SMS (`whatsapp:+…`,
   * `rcs:+…`). A conversation has at most one participant per pair of address
   * and proxy address. Leave it out for SDK users.
   */
  address?: string | undefined;
  /**
   * The Twilio phone number or sender that the participant sees and writes to,
   * on the same channel as `messagingBinding.address`. Leave it out for SDK
   * users.
   */
  proxyAddress?: string | undefined;
  /**
   * The Twilio phone number behind which an SDK user appears to the other
   * members of a group MMS. Goes together with `identity`.
   */
  projectedAddress?: string | undefined;
}

/**
 * Add a participant
 *
 * Adds a participant to the conversation: by `identity` for someone who uses
 * the Conversations SDK, by `messagingBinding.address` and
 * `messagingBinding.proxyAddress` for someone on SMS, WhatsApp or RCS, by
 * `identity` and `messagingBinding.projectedAddress` for an SDK user in a group
 * MMS.
 */
export function createServiceConversationParticipant(
  client: Client,
  params: CreateServiceConversationParticipantParams,
  options?: RequestOptions,
): Promise<ConversationsV1ServiceConversationParticipant> {
  return send(
    options,
    { id: "CreateServiceConversationParticipant" },
    (init) =>
      client.POST("/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants", {
        ...form(init),
        params: {
          path: {
            ChatServiceSid: segment("chatServiceSid", params.chatServiceSid),
            ConversationSid: segment("conversationSid", params.conversationSid),
          },
          header: { "X-Twilio-Webhook-Enabled": params.xTwilioWebhookEnabled },
        },
        body: {
          Identity: personal(init, params.identity),
          "MessagingBinding.Address": personal(
            init,
            given("messagingBinding", params.messagingBinding)?.address,
          ),
          "MessagingBinding.ProxyAddress": personal(init, params.messagingBinding?.proxyAddress),
          "MessagingBinding.ProjectedAddress": personal(
            init,
            params.messagingBinding?.projectedAddress,
          ),
          DateCreated: dateTime("dateCreated", params.dateCreated),
          DateUpdated: dateTime("dateUpdated", params.dateUpdated),
          Attributes: personal(init, jsonText("attributes", params.attributes)),
          RoleSid: params.roleSid,
        },
      } satisfies RequestOf<"CreateServiceConversationParticipant">),
    readConversationsV1ServiceConversationParticipant,
  );
}

/** Params of {@link fetchServiceConversationParticipant}. */
export interface FetchServiceConversationParticipantParams {
  /**
   * SID (`IS…`) of the [Conversation
   * Service](https://www.twilio.com/docs/conversations/api/service-resource)
   * that the conversation belongs to.
   */
  chatServiceSid: string;
  /**
   * SID (`CH…`) of the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource)
   * whose participants these are.
   */
  conversationSid: string;
  /** SID of the participant (`MB…`) or the participant's identity. */
  sid: string;
}

/**
 * Fetch a participant
 *
 * Answers one participant, found by SID or by identity.
 */
export function fetchServiceConversationParticipant(
  client: Client,
  params: FetchServiceConversationParticipantParams,
  options?: RequestOptions,
): Promise<ConversationsV1ServiceConversationParticipant> {
  return send(
    options,
    { id: "FetchServiceConversationParticipant" },
    (init) =>
      client.GET(
        "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
        {
          ...init,
          params: {
            path: {
              ChatServiceSid: segment("chatServiceSid", params.chatServiceSid),
              ConversationSid: segment("conversationSid", params.conversationSid),
              Sid: personal(init, segment("sid", params.sid)),
            },
          },
        } satisfies RequestOf<"FetchServiceConversationParticipant">,
      ),
    readConversationsV1ServiceConversationParticipant,
  );
}

/** Params of {@link updateServiceConversationParticipant}. */
export interface UpdateServiceConversationParticipantParams {
  /**
   * SID (`IS…`) of the [Conversation
   * Service](https://www.twilio.com/docs/conversations/api/service-resource)
   * that the conversation belongs to.
   */
  chatServiceSid: string;
  /**
   * SID (`CH…`) of the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource)
   * whose participants these are.
   */
  conversationSid: string;
  /**
   * SID of the participant (`MB…`) or the participant's identity. Twilio
   * promises the latter for fetching only, so prefer the SID.
   */
  sid: string;
  /**
   * Whether this change fires the service's webhooks, as the text `true` or
   * `false`. Changes made over REST fire none unless it is `true`.
   */
  xTwilioWebhookEnabled?: "true" | "false" | undefined;
  /** Creation time to record in place of the present one. */
  dateCreated?: Date | string | undefined;
  /** Time of the last change to record. Twilio sets it when it is left out. */
  dateUpdated?: Date | string | undefined;
  /**
   * Name of the [Conversation
   * User](https://www.twilio.com/docs/conversations/api/user-resource) who uses
   * the [Conversations
   * SDK](https://www.twilio.com/docs/conversations/sdk-overview) as this
   * participant. At most 256 characters.
   */
  identity?: string | undefined;
  /**
   * Data of your own to keep with the participant, as JSON text. It replaces
   * what was there as a whole; malformed JSON is refused.
   */
  attributes?: string | JsonObject | undefined;
  /**
   * SID (`RL…`) of the conversation-level
   * [Role](https://www.twilio.com/docs/conversations/api/role-resource) that
   * says what the participant may do.
   */
  roleSid?: string | undefined;
  messagingBinding?: UpdateServiceConversationParticipantParamsMessagingBinding | undefined;
  /**
   * Index, within the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource),
   * of the last message that the participant has read. Null clears it.
   */
  lastReadMessageIndex?: number | null | undefined;
  /**
   * Time of the last message that the participant has read. Twilio fixes no
   * format; ISO 8601 in UTC is customary.
   */
  lastReadTimestamp?: string | undefined;
}

/** Part of {@link UpdateServiceConversationParticipantParams}. */
export interface UpdateServiceConversationParticipantParamsMessagingBinding {
  /**
   * The Twilio phone number or sender that the participant sees and writes to.
   * Null takes it away.
   */
  proxyAddress?: string | null | undefined;
  /**
   * The Twilio phone number behind which an SDK user appears to the other
   * members of a group MMS. Null takes it away.
   */
  projectedAddress?: string | null | undefined;
}

/**
 * Update a participant
 *
 * Changes the fields that are sent and leaves the others as they are. Sending
 * the same update twice ends in the same state as sending it once.
 */
export function updateServiceConversationParticipant(
  client: Client,
  params: UpdateServiceConversationParticipantParams,
  options?: RequestOptions,
): Promise<ConversationsV1ServiceConversationParticipant> {
  return send(
    options,
    { id: "UpdateServiceConversationParticipant", idempotent: true },
    (init) =>
      client.POST(
        "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
        {
          ...form<BodyOf<"UpdateServiceConversationParticipant">>(init, {
            "MessagingBinding.ProxyAddress": "null",
            "MessagingBinding.ProjectedAddress": "null",
            LastReadMessageIndex: "",
          }),
          params: {
            path: {
              ChatServiceSid: segment("chatServiceSid", params.chatServiceSid),
              ConversationSid: segment("conversationSid", params.conversationSid),
              Sid: personal(init, segment("sid", params.sid)),
            },
            header: { "X-Twilio-Webhook-Enabled": params.xTwilioWebhookEnabled },
          },
          body: {
            DateCreated: dateTime("dateCreated", params.dateCreated),
            DateUpdated: dateTime("dateUpdated", params.dateUpdated),
            Identity: personal(init, params.identity),
            Attributes: personal(init, jsonText("attributes", params.attributes)),
            RoleSid: params.roleSid,
            "MessagingBinding.ProxyAddress": personal(
              init,
              given("messagingBinding", params.messagingBinding)?.proxyAddress,
            ),
            "MessagingBinding.ProjectedAddress": personal(
              init,
              params.messagingBinding?.projectedAddress,
            ),
            LastReadMessageIndex: params.lastReadMessageIndex,
            LastReadTimestamp: params.lastReadTimestamp,
          },
        } satisfies RequestOf<"UpdateServiceConversationParticipant">,
      ),
    readConversationsV1ServiceConversationParticipant,
  );
}

/** Params of {@link deleteServiceConversationParticipant}. */
export interface DeleteServiceConversationParticipantParams {
  /**
   * SID (`IS…`) of the [Conversation
   * Service](https://www.twilio.com/docs/conversations/api/service-resource)
   * that the conversation belongs to.
   */
  chatServiceSid: string;
  /**
   * SID (`CH…`) of the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource)
   * whose participants these are.
   */
  conversationSid: string;
  /**
   * SID of the participant (`MB…`) or the participant's identity. Twilio
   * promises the latter for fetching only, so prefer the SID.
   */
  sid: string;
  /**
   * Whether this change fires the service's webhooks, as the text `true` or
   * `false`. Changes made over REST fire none unless it is `true`.
   */
  xTwilioWebhookEnabled?: "true" | "false" | undefined;
}

/**
 * Remove a participant
 *
 * Takes a participant out of the conversation.
 */
export function deleteServiceConversationParticipant(
  client: Client,
  params: DeleteServiceConversationParticipantParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "DeleteServiceConversationParticipant" },
    (init) =>
      client.DELETE(
        "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
        {
          ...init,
          params: {
            path: {
              ChatServiceSid: segment("chatServiceSid", params.chatServiceSid),
              ConversationSid: segment("conversationSid", params.conversationSid),
              Sid: personal(init, segment("sid", params.sid)),
            },
            header: { "X-Twilio-Webhook-Enabled": params.xTwilioWebhookEnabled },
          },
        } satisfies RequestOf<"DeleteServiceConversationParticipant">,
      ),
    nothing,
  );
}
