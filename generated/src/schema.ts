// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the participants
     * @description Answers the conversation's participants page by page, until there is no next page. A page may be empty and still have a next one.
     */
    get: operations["ListServiceConversationParticipant"];
    put?: never;
    /**
     * Add a participant
     * @description Adds a participant to the conversation: by `Identity` for someone who uses the Conversations SDK, by `MessagingBinding.Address` and `MessagingBinding.ProxyAddress` for someone on SMS, WhatsApp or RCS, by `Identity` and `MessagingBinding.ProjectedAddress` for an SDK user in a group MMS.
     */
    post: operations["CreateServiceConversationParticipant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch a participant
     * @description Answers one participant, found by SID or by identity.
     */
    get: operations["FetchServiceConversationParticipant"];
    put?: never;
    /**
     * Update a participant
     * @description Changes the fields that are sent and leaves the others as they are. Sending the same update twice ends in the same state as sending it once.
     */
    post: operations["UpdateServiceConversationParticipant"];
    /**
     * Remove a participant
     * @description Takes a participant out of the conversation.
     */
    delete: operations["DeleteServiceConversationParticipant"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A participant of a conversation, as the API answers it. */
    ConversationsV1ServiceConversationParticipant: {
      /** @description SID (`AC…`) of the [Account](https://www.twilio.com/docs/iam/api/account) that owns the participant. */
      account_sid: string;
      /** @description Data of your own, as JSON text. It reads `{}` until you set some. */
      attributes: string;
      /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
      chat_service_sid: string;
      /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) that the participant takes part in. */
      conversation_sid: string;
      /**
       * Format: date-time
       * @description When the participant was added, in UTC.
       */
      date_created: string;
      /**
       * Format: date-time
       * @description When the participant last changed, in UTC.
       */
      date_updated: string;
      /** @description Name of the [Conversation User](https://www.twilio.com/docs/conversations/api/user-resource) who uses the [Conversations SDK](https://www.twilio.com/docs/conversations/sdk-overview) as this participant, up to 256 characters. Null for everyone who does not use the SDK. */
      identity: string | null;
      /** @description Index, within the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource), of the last message that the participant has read. Null until one is recorded. */
      last_read_message_index: number | null;
      /** @description Time of the last message that the participant has read, as text in no promised format. Null until one is recorded. */
      last_read_timestamp: string | null;
      /** @description Channel and addresses over which the participant exchanges messages. Null for a participant who only uses the SDK. */
      messaging_binding:
        | components["schemas"]["ConversationsV1ServiceConversationParticipantMessagingBinding"]
        | null;
      /** @description SID (`RL…`) of the participant's conversation-level [Role](https://www.twilio.com/docs/conversations/api/role-resource). Null when there is none. */
      role_sid: string | null;
      /** @description SID (`MB…`) of the participant itself. */
      sid: string;
      /**
       * Format: uri
       * @description URL of this participant in the API.
       */
      url: string;
    };
    /** @description How a participant outside the SDK, or in a group MMS, is reached. Which addresses are present depends on the channel. */
    ConversationsV1ServiceConversationParticipantMessagingBinding: {
      /** @description Where the participant's own device is reached, such as a phone number in E.164 form. */
      address?: string | null | undefined;
      /** @description The Twilio phone number behind which an SDK user appears to the other members of a group MMS. */
      projected_address?: string | null | undefined;
      /** @description The Twilio phone number or sender that the participant sees and writes to. */
      proxy_address?: string | null | undefined;
      /** @description Channel, such as `sms`, `whatsapp` or `rcs`. Expect further ones. */
      type: string;
    };
    /** @description One page of a conversation's participants. */
    ListServiceConversationParticipantResponse: {
      meta: components["schemas"]["PageMeta"];
      /** @description The participants on this page, possibly none. */
      participants: components["schemas"]["ConversationsV1ServiceConversationParticipant"][];
    };
    /** @description Where a page stands in its list, and the way to its neighbours. */
    PageMeta: {
      /**
       * Format: uri
       * @description URL of the first page.
       */
      first_page_url: string;
      /** @description Name of the property beside `meta` that holds the items. */
      key: string;
      /**
       * Format: uri
       * @description URL of the page after this one. Null on the last page.
       */
      next_page_url: string | null;
      /** @description Number of this page, counted from 0. */
      page: number;
      /** @description How many items a page holds at most. */
      page_size: number;
      /**
       * Format: uri
       * @description URL of the page before this one. Null on the first page.
       */
      previous_page_url: string | null;
      /**
       * Format: uri
       * @description URL of this page.
       */
      url: string;
    };
    /** @description Why a request failed. */
    TwilioError: {
      /** @description Twilio's number for the kind of error, finer than the HTTP status. Not every error has one. */
      code?: number | undefined;
      /** @description The reason, for people to read. */
      message: string;
      /**
       * Format: uri
       * @description URL of a page about this kind of error, where there is one.
       */
      more_info?: string | null | undefined;
      /** @description The HTTP status of the response, once more. */
      status: number;
    };
  };
  responses: {
    /** @description The request failed; the body says why. */
    TwilioError: {
      headers: {
        /** @description Twilio's id of the request, for its support. */
        "Twilio-Request-Id"?: string | undefined;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["TwilioError"];
      };
    };
  };
  parameters: {
    /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
    ChatServiceSid: string;
    /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) whose participants these are. */
    ConversationSid: string;
    /** @description Whether this change fires the service's webhooks, as the text `true` or `false`. Changes made over REST fire none unless it is `true`. */
    TwilioWebhookEnabled: "true" | "false";
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  ListServiceConversationParticipant: {
    parameters: {
      query?: {
        /** @description Number of the page, counted from 0. Copied from the URL of a page; `PageToken` alone decides where that page begins. */
        Page?: number | undefined;
        /** @description How many participants a page holds at most, from 1 to 1000. */
        PageSize?: number | undefined;
        /** @description Marks where a page begins. Copied from the URL of that page, never made up by the caller. */
        PageToken?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
        ChatServiceSid: string;
        /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) whose participants these are. */
        ConversationSid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request failed; the body says why. */
      "4XX": {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
      /** @description One page of participants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListServiceConversationParticipantResponse"];
        };
      };
      /** @description The request failed; the body says why. */
      default: {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
    };
  };
  CreateServiceConversationParticipant: {
    parameters: {
      query?: never;
      header?: {
        /** @description Whether this change fires the service's webhooks, as the text `true` or `false`. Changes made over REST fire none unless it is `true`. */
        "X-Twilio-Webhook-Enabled"?: "true" | "false" | undefined;
      } | undefined;
      path: {
        /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
        ChatServiceSid: string;
        /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) whose participants these are. */
        ConversationSid: string;
      };
      cookie?: never;
    };
    /** @description Who the new participant is and how to reach them. */
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Data of your own to keep with the participant, as JSON text. Malformed JSON is refused; without a value the participant gets `{}`. */
          Attributes?: string | undefined;
          /**
           * Format: date-time
           * @description Creation time to record, for participants carried over from elsewhere. Twilio sets it when it is left out.
           */
          DateCreated?: string | undefined;
          /**
           * Format: date-time
           * @description Time of the last change to record, for participants carried over from elsewhere. Twilio sets it when it is left out.
           */
          DateUpdated?: string | undefined;
          /** @description Name of the [Conversation User](https://www.twilio.com/docs/conversations/api/user-resource) who joins, for participants who use the [Conversations SDK](https://www.twilio.com/docs/conversations/sdk-overview); leave it out for everyone else. At most 256 characters. */
          Identity?: string | undefined;
          /** @description Where the participant's own device is reached: a phone number in E.164 form, with the channel in front for anything but SMS (`whatsapp:+…`, `rcs:+…`). A conversation has at most one participant per pair of address and proxy address. Leave it out for SDK users. */
          "MessagingBinding.Address"?: string | undefined;
          /** @description The Twilio phone number behind which an SDK user appears to the other members of a group MMS. Goes together with `Identity`. */
          "MessagingBinding.ProjectedAddress"?: string | undefined;
          /** @description The Twilio phone number or sender that the participant sees and writes to, on the same channel as `MessagingBinding.Address`. Leave it out for SDK users. */
          "MessagingBinding.ProxyAddress"?: string | undefined;
          /** @description SID (`RL…`) of the conversation-level [Role](https://www.twilio.com/docs/conversations/api/role-resource) that says what the participant may do. */
          RoleSid?: string | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description The request failed; the body says why. */
      "4XX": {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
      /** @description The participant was added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationsV1ServiceConversationParticipant"];
        };
      };
      /** @description The request failed; the body says why. */
      default: {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
    };
  };
  FetchServiceConversationParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
        ChatServiceSid: string;
        /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) whose participants these are. */
        ConversationSid: string;
        /** @description SID of the participant (`MB…`) or the participant's identity. */
        Sid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request failed; the body says why. */
      "4XX": {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
      /** @description The participant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationsV1ServiceConversationParticipant"];
        };
      };
      /** @description The request failed; the body says why. */
      default: {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
    };
  };
  UpdateServiceConversationParticipant: {
    parameters: {
      query?: never;
      header?: {
        /** @description Whether this change fires the service's webhooks, as the text `true` or `false`. Changes made over REST fire none unless it is `true`. */
        "X-Twilio-Webhook-Enabled"?: "true" | "false" | undefined;
      } | undefined;
      path: {
        /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
        ChatServiceSid: string;
        /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) whose participants these are. */
        ConversationSid: string;
        /** @description SID of the participant (`MB…`) or the participant's identity. Twilio promises the latter for fetching only, so prefer the SID. */
        Sid: string;
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Data of your own to keep with the participant, as JSON text. It replaces what was there as a whole; malformed JSON is refused. */
          Attributes?: string | undefined;
          /**
           * Format: date-time
           * @description Creation time to record in place of the present one.
           */
          DateCreated?: string | undefined;
          /**
           * Format: date-time
           * @description Time of the last change to record. Twilio sets it when it is left out.
           */
          DateUpdated?: string | undefined;
          /** @description Name of the [Conversation User](https://www.twilio.com/docs/conversations/api/user-resource) who uses the [Conversations SDK](https://www.twilio.com/docs/conversations/sdk-overview) as this participant. At most 256 characters. */
          Identity?: string | undefined;
          /** @description Index, within the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource), of the last message that the participant has read. Null clears it. */
          LastReadMessageIndex?: number | null | undefined;
          /** @description Time of the last message that the participant has read. Twilio fixes no format; ISO 8601 in UTC is customary. */
          LastReadTimestamp?: string | undefined;
          /** @description The Twilio phone number behind which an SDK user appears to the other members of a group MMS. Null takes it away. */
          "MessagingBinding.ProjectedAddress"?: string | null | undefined;
          /** @description The Twilio phone number or sender that the participant sees and writes to. Null takes it away. */
          "MessagingBinding.ProxyAddress"?: string | null | undefined;
          /** @description SID (`RL…`) of the conversation-level [Role](https://www.twilio.com/docs/conversations/api/role-resource) that says what the participant may do. */
          RoleSid?: string | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description The request failed; the body says why. */
      "4XX": {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
      /** @description The participant after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationsV1ServiceConversationParticipant"];
        };
      };
      /** @description The request failed; the body says why. */
      default: {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
    };
  };
  DeleteServiceConversationParticipant: {
    parameters: {
      query?: never;
      header?: {
        /** @description Whether this change fires the service's webhooks, as the text `true` or `false`. Changes made over REST fire none unless it is `true`. */
        "X-Twilio-Webhook-Enabled"?: "true" | "false" | undefined;
      } | undefined;
      path: {
        /** @description SID (`IS…`) of the [Conversation Service](https://www.twilio.com/docs/conversations/api/service-resource) that the conversation belongs to. */
        ChatServiceSid: string;
        /** @description SID (`CH…`) of the [Conversation](https://www.twilio.com/docs/conversations/api/conversation-resource) whose participants these are. */
        ConversationSid: string;
        /** @description SID of the participant (`MB…`) or the participant's identity. Twilio promises the latter for fetching only, so prefer the SID. */
        Sid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request failed; the body says why. */
      "4XX": {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
      /** @description The participant is gone; the response has no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request failed; the body says why. */
      default: {
        headers: {
          /** @description Twilio's id of the request, for its support. */
          "Twilio-Request-Id"?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TwilioError"];
        };
      };
    };
  };
}
