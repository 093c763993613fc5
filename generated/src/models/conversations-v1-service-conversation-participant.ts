// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import { readDate, readFrom } from "../runtime/values.ts";
import type { components } from "../schema.ts";
import {
  type ConversationsV1ServiceConversationParticipantMessagingBinding,
  readConversationsV1ServiceConversationParticipantMessagingBinding,
} from "./conversations-v1-service-conversation-participant-messaging-binding.ts";

/** A participant of a conversation, as the API answers it. */
export interface ConversationsV1ServiceConversationParticipant {
  /**
   * SID (`AC…`) of the [Account](https://www.twilio.com/docs/iam/api/account)
   * that owns the participant.
   */
  accountSid: string;
  /**
   * SID (`IS…`) of the [Conversation
   * Service](https://www.twilio.com/docs/conversations/api/service-resource)
   * that the conversation belongs to.
   */
  chatServiceSid: string;
  /**
   * SID (`CH…`) of the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource)
   * that the participant takes part in.
   */
  conversationSid: string;
  /** SID (`MB…`) of the participant itself. */
  sid: string;
  /**
   * Name of the [Conversation
   * User](https://www.twilio.com/docs/conversations/api/user-resource) who uses
   * the [Conversations
   * SDK](https://www.twilio.com/docs/conversations/sdk-overview) as this
   * participant, up to 256 characters. Null for everyone who does not use the
   * SDK.
   */
  identity: string | null;
  /** Data of your own, as JSON text. It reads `{}` until you set some. */
  attributes: string;
  /**
   * Channel and addresses over which the participant exchanges messages. Null
   * for a participant who only uses the SDK.
   */
  messagingBinding: ConversationsV1ServiceConversationParticipantMessagingBinding | null;
  /**
   * SID (`RL…`) of the participant's conversation-level
   * [Role](https://www.twilio.com/docs/conversations/api/role-resource). Null
   * when there is none.
   */
  roleSid: string | null;
  /** When the participant was added, in UTC. */
  dateCreated: Date | null;
  /** When the participant last changed, in UTC. */
  dateUpdated: Date | null;
  /** URL of this participant in the API. */
  url: string;
  /**
   * Index, within the
   * [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource),
   * of the last message that the participant has read. Null until one is
   * recorded.
   */
  lastReadMessageIndex: number | null;
  /**
   * Time of the last message that the participant has read, as text in no
   * promised format. Null until one is recorded.
   */
  lastReadTimestamp: string | null;
}

/** Reads a {@link ConversationsV1ServiceConversationParticipant} from the wire. */
export function readConversationsV1ServiceConversationParticipant(
  wire: components["schemas"]["ConversationsV1ServiceConversationParticipant"],
): ConversationsV1ServiceConversationParticipant {
  return readFrom(wire, {
    accountSid: wire.account_sid,
    chatServiceSid: wire.chat_service_sid,
    conversationSid: wire.conversation_sid,
    sid: wire.sid,
    identity: wire.identity,
    attributes: wire.attributes,
    messagingBinding: wire.messaging_binding
      ? readConversationsV1ServiceConversationParticipantMessagingBinding(wire.messaging_binding)
      : null,
    roleSid: wire.role_sid,
    dateCreated: readDate(wire.date_created),
    dateUpdated: readDate(wire.date_updated),
    url: wire.url,
    lastReadMessageIndex: wire.last_read_message_index,
    lastReadTimestamp: wire.last_read_timestamp,
  });
}
