// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.ts";
import type { ConversationsV1ServiceConversationParticipant } from "../models/conversations-v1-service-conversation-participant.ts";
import {
  type CreateServiceConversationParticipantParams,
  type DeleteServiceConversationParticipantParams,
  type ListServiceConversationParticipantParams,
  type UpdateServiceConversationParticipantParams,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
} from "../operations/services-conversations-participants.ts";
import type { Paginated } from "../runtime/pages.ts";
import type { RequestOptions } from "../runtime/send.ts";

/**
 * What all calls of a {@link ServiceConversationParticipantsResource} have in
 * common.
 */
export interface ServiceConversationParticipantsScope {
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
}

/**
 * Operations with one {@link ServiceConversationParticipantsScope} in common.
 *
 * `/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants`
 */
export interface ServiceConversationParticipantsResource {
  /** Add a participant */
  create(
    params?: Omit<
      CreateServiceConversationParticipantParams,
      keyof ServiceConversationParticipantsScope
    >,
    options?: RequestOptions,
  ): Promise<ConversationsV1ServiceConversationParticipant>;
  /** List the participants */
  list(
    params?: Omit<
      ListServiceConversationParticipantParams,
      keyof ServiceConversationParticipantsScope
    >,
    options?: RequestOptions,
  ): Paginated<ConversationsV1ServiceConversationParticipant>;
  /** Fetch a participant */
  fetch(
    sid: string,
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Promise<ConversationsV1ServiceConversationParticipant>;
  /** Update a participant */
  update(
    sid: string,
    params?: Omit<
      UpdateServiceConversationParticipantParams,
      keyof ServiceConversationParticipantsScope | "sid"
    >,
    options?: RequestOptions,
  ): Promise<ConversationsV1ServiceConversationParticipant>;
  /** Remove a participant */
  delete(
    sid: string,
    params?: Omit<
      DeleteServiceConversationParticipantParams,
      keyof ServiceConversationParticipantsScope | "sid"
    >,
    options?: RequestOptions,
  ): Promise<void>;
}

/**
 * The {@link ServiceConversationParticipantsResource} of one
 * {@link ServiceConversationParticipantsScope}.
 */
export function serviceConversationParticipants(
  client: Client,
  scope: ServiceConversationParticipantsScope,
): ServiceConversationParticipantsResource {
  return {
    create: (params, options) =>
      createServiceConversationParticipant(client, { ...params, ...scope }, options),
    list: (params, options) =>
      listServiceConversationParticipant(client, { ...params, ...scope }, options),
    fetch: (sid, _params, options) =>
      fetchServiceConversationParticipant(client, { ...scope, sid }, options),
    update: (sid, params, options) =>
      updateServiceConversationParticipant(client, { ...params, ...scope, sid }, options),
    delete: (sid, params, options) =>
      deleteServiceConversationParticipant(client, { ...params, ...scope, sid }, options),
  };
}
