// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import { type Fake, type FakeFacts, type FakeOptions, makeFake } from "./runtime/testing/fake.ts";
export type {
  Fake,
  FakeClock,
  FakeOptions,
  FakeRequest,
  FakeRule,
  FakeState,
  Fault,
  FaultKind,
} from "./runtime/testing/fake.ts";

/**
 * Makes a fake of the API: give its `fetch` to `createClient`, and what is
 * created can be fetched, listed, updated and deleted.
 *
 * Twilio Conversations: Service Conversation Participants
 */
export function createFake(options: FakeOptions = {}): Fake {
  return makeFake(facts, options);
}

/** What the document says of the API, for the fake. */
const facts: FakeFacts = {
  bases: [""],
  schemes: [
    { id: "accountSid_authToken", kind: "basic", username: "accountSid", password: "authToken" },
  ],
  errors: {
    mediaType: "application/json",
    body: {
      code: "{code}",
      message: "{message}",
      more_info: "https://www.twilio.com/docs/errors/{code}",
      status: "{status}",
    },
    codes: [
      { status: 400, code: 20001, basis: "assumed" },
      { status: 401, code: 20003, basis: "documented" },
      { status: 404, code: 20404, basis: "documented" },
      { status: 405, code: 20004, basis: "assumed" },
      { status: 429, code: 20429, basis: "documented" },
    ],
  },
  operations: [
    {
      id: "ListServiceConversationParticipant",
      method: "GET",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      role: "list",
      collection: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      parameters: [
        {
          in: "path",
          name: "ChatServiceSid",
          required: true,
          shape: { type: "string", pattern: "^IS[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
        },
        {
          in: "path",
          name: "ConversationSid",
          required: true,
          shape: { type: "string", minLength: 1 },
        },
        {
          in: "query",
          name: "PageSize",
          shape: { type: "number", integer: true, minimum: 1, maximum: 1000 },
        },
        { in: "query", name: "Page", shape: { type: "number", integer: true, minimum: 0 } },
        { in: "query", name: "PageToken", shape: { type: "string" } },
      ],
      status: 200,
      answer: { type: "ref", to: "ListServiceConversationParticipantResponse" },
      page: {
        items: ["participants"],
        next: ["meta", "next_page_url"],
        size: { parameter: "PageSize", default: 50, maximum: 1000 },
        number: "Page",
        token: "PageToken",
      },
      security: [["accountSid_authToken"]],
    },
    {
      id: "CreateServiceConversationParticipant",
      method: "POST",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      role: "create",
      collection: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      parameters: [
        {
          in: "path",
          name: "ChatServiceSid",
          required: true,
          shape: { type: "string", pattern: "^IS[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
        },
        {
          in: "path",
          name: "ConversationSid",
          required: true,
          shape: { type: "string", minLength: 1 },
        },
        {
          in: "header",
          name: "X-Twilio-Webhook-Enabled",
          shape: {
            type: "union",
            of: [
              { type: "literal", value: "true" },
              { type: "literal", value: "false" },
            ],
          },
        },
      ],
      body: {
        encoding: "form",
        fields: [
          { name: "Identity", shape: { type: "string", maxLength: 256 }, to: ["identity"] },
          {
            name: "MessagingBinding.Address",
            shape: { type: "string" },
            to: ["messaging_binding", "address"],
          },
          {
            name: "MessagingBinding.ProxyAddress",
            shape: { type: "string" },
            to: ["messaging_binding", "proxy_address"],
          },
          {
            name: "MessagingBinding.ProjectedAddress",
            shape: { type: "string" },
            to: ["messaging_binding", "projected_address"],
          },
          {
            name: "DateCreated",
            shape: { type: "string", format: "date-time" },
            to: ["date_created"],
          },
          {
            name: "DateUpdated",
            shape: { type: "string", format: "date-time" },
            to: ["date_updated"],
          },
          { name: "Attributes", shape: { type: "string", json: true }, to: ["attributes"] },
          {
            name: "RoleSid",
            shape: { type: "string", pattern: "^RL[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
            to: ["role_sid"],
          },
        ],
      },
      status: 201,
      answer: { type: "ref", to: "ConversationsV1ServiceConversationParticipant" },
      security: [["accountSid_authToken"]],
    },
    {
      id: "FetchServiceConversationParticipant",
      method: "GET",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
      role: "fetch",
      collection: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      parameters: [
        {
          in: "path",
          name: "ChatServiceSid",
          required: true,
          shape: { type: "string", pattern: "^IS[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
        },
        {
          in: "path",
          name: "ConversationSid",
          required: true,
          shape: { type: "string", minLength: 1 },
        },
        { in: "path", name: "Sid", required: true, shape: { type: "string", minLength: 1 } },
      ],
      status: 200,
      answer: { type: "ref", to: "ConversationsV1ServiceConversationParticipant" },
      security: [["accountSid_authToken"]],
    },
    {
      id: "UpdateServiceConversationParticipant",
      method: "POST",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
      role: "update",
      collection: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      parameters: [
        {
          in: "path",
          name: "ChatServiceSid",
          required: true,
          shape: { type: "string", pattern: "^IS[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
        },
        {
          in: "path",
          name: "ConversationSid",
          required: true,
          shape: { type: "string", minLength: 1 },
        },
        { in: "path", name: "Sid", required: true, shape: { type: "string", minLength: 1 } },
        {
          in: "header",
          name: "X-Twilio-Webhook-Enabled",
          shape: {
            type: "union",
            of: [
              { type: "literal", value: "true" },
              { type: "literal", value: "false" },
            ],
          },
        },
      ],
      body: {
        encoding: "form",
        fields: [
          {
            name: "DateCreated",
            shape: { type: "string", format: "date-time" },
            to: ["date_created"],
          },
          {
            name: "DateUpdated",
            shape: { type: "string", format: "date-time" },
            to: ["date_updated"],
          },
          { name: "Identity", shape: { type: "string", maxLength: 256 }, to: ["identity"] },
          { name: "Attributes", shape: { type: "string", json: true }, to: ["attributes"] },
          {
            name: "RoleSid",
            shape: { type: "string", pattern: "^RL[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
            to: ["role_sid"],
          },
          {
            name: "MessagingBinding.ProxyAddress",
            shape: { type: "union", of: [{ type: "string" }, { type: "null" }] },
            null: "null",
            to: ["messaging_binding", "proxy_address"],
          },
          {
            name: "MessagingBinding.ProjectedAddress",
            shape: { type: "union", of: [{ type: "string" }, { type: "null" }] },
            null: "null",
            to: ["messaging_binding", "projected_address"],
          },
          {
            name: "LastReadMessageIndex",
            shape: { type: "union", of: [{ type: "number", integer: true }, { type: "null" }] },
            null: "",
            to: ["last_read_message_index"],
          },
          { name: "LastReadTimestamp", shape: { type: "string" }, to: ["last_read_timestamp"] },
        ],
      },
      status: 200,
      answer: { type: "ref", to: "ConversationsV1ServiceConversationParticipant" },
      security: [["accountSid_authToken"]],
    },
    {
      id: "DeleteServiceConversationParticipant",
      method: "DELETE",
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
      role: "delete",
      collection: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      parameters: [
        {
          in: "path",
          name: "ChatServiceSid",
          required: true,
          shape: { type: "string", pattern: "^IS[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
        },
        {
          in: "path",
          name: "ConversationSid",
          required: true,
          shape: { type: "string", minLength: 1 },
        },
        { in: "path", name: "Sid", required: true, shape: { type: "string", minLength: 1 } },
        {
          in: "header",
          name: "X-Twilio-Webhook-Enabled",
          shape: {
            type: "union",
            of: [
              { type: "literal", value: "true" },
              { type: "literal", value: "false" },
            ],
          },
        },
      ],
      status: 204,
      security: [["accountSid_authToken"]],
    },
  ],
  collections: [
    {
      path: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
      itemPath: "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
      parameter: "Sid",
      item: { type: "ref", to: "ConversationsV1ServiceConversationParticipant" },
      made: {
        account_sid: {
          by: "credential",
          name: "accountSid",
          template: [
            ["A", 1],
            ["C", 1],
            ["0123456789abcdef", 32],
          ],
        },
        chat_service_sid: {
          by: "path",
          parameter: "ChatServiceSid",
          template: [
            ["I", 1],
            ["S", 1],
            ["0123456789abcdef", 32],
          ],
        },
        conversation_sid: {
          by: "path",
          parameter: "ConversationSid",
          template: [
            ["C", 1],
            ["H", 1],
            ["0123456789abcdef", 32],
          ],
        },
        sid: {
          by: "id",
          template: [
            ["M", 1],
            ["B", 1],
            ["0123456789abcdef", 32],
          ],
        },
        date_created: { by: "created" },
        date_updated: { by: "changed" },
        url: { by: "url" },
      },
      identifiedBy: [["identity"]],
      unique: [
        {
          properties: [["identity"]],
          code: 50433,
          message: "Participant already exists",
          basis: "documented",
        },
        {
          properties: [
            ["messaging_binding", "address"],
            ["messaging_binding", "proxy_address"],
          ],
          code: 50416,
          message: "A binding for this participant and proxy address already exists",
          basis: "documented",
        },
      ],
      derived: [
        {
          property: ["messaging_binding", "type"],
          from: [
            ["messaging_binding", "address"],
            ["messaging_binding", "projected_address"],
            ["messaging_binding", "proxy_address"],
          ],
          pattern: "^([a-z]+):",
          otherwise: "sms",
          basis: "assumed",
        },
      ],
    },
  ],
  schemas: {
    ConversationsV1ServiceConversationParticipant: {
      type: "object",
      required: [
        "account_sid",
        "chat_service_sid",
        "conversation_sid",
        "sid",
        "identity",
        "attributes",
        "messaging_binding",
        "role_sid",
        "date_created",
        "date_updated",
        "url",
        "last_read_message_index",
        "last_read_timestamp",
      ],
      properties: {
        account_sid: {
          type: "string",
          pattern: "^AC[0-9a-fA-F]{32}$",
          minLength: 34,
          maxLength: 34,
        },
        chat_service_sid: {
          type: "string",
          pattern: "^IS[0-9a-fA-F]{32}$",
          minLength: 34,
          maxLength: 34,
        },
        conversation_sid: {
          type: "string",
          pattern: "^CH[0-9a-fA-F]{32}$",
          minLength: 34,
          maxLength: 34,
        },
        sid: { type: "string", pattern: "^MB[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
        identity: { type: "union", of: [{ type: "string" }, { type: "null" }] },
        attributes: { type: "string", json: true },
        messaging_binding: {
          type: "union",
          of: [
            { type: "ref", to: "ConversationsV1ServiceConversationParticipantMessagingBinding" },
            { type: "null" },
          ],
        },
        role_sid: {
          type: "union",
          of: [
            { type: "string", pattern: "^RL[0-9a-fA-F]{32}$", minLength: 34, maxLength: 34 },
            { type: "null" },
          ],
        },
        date_created: { type: "string", format: "date-time" },
        date_updated: { type: "string", format: "date-time" },
        url: { type: "string", format: "uri" },
        last_read_message_index: {
          type: "union",
          of: [{ type: "number", integer: true }, { type: "null" }],
        },
        last_read_timestamp: { type: "union", of: [{ type: "string" }, { type: "null" }] },
      },
    },
    ConversationsV1ServiceConversationParticipantMessagingBinding: {
      type: "object",
      required: ["type"],
      properties: {
        type: { type: "string" },
        address: { type: "union", of: [{ type: "string" }, { type: "null" }] },
        proxy_address: { type: "union", of: [{ type: "string" }, { type: "null" }] },
        projected_address: { type: "union", of: [{ type: "string" }, { type: "null" }] },
      },
    },
    ListServiceConversationParticipantResponse: {
      type: "object",
      required: ["participants", "meta"],
      properties: {
        participants: {
          type: "array",
          items: { type: "ref", to: "ConversationsV1ServiceConversationParticipant" },
        },
        meta: { type: "ref", to: "PageMeta" },
      },
    },
    PageMeta: {
      type: "object",
      required: [
        "page",
        "page_size",
        "first_page_url",
        "previous_page_url",
        "url",
        "next_page_url",
        "key",
      ],
      properties: {
        page: { type: "number", integer: true },
        page_size: { type: "number", integer: true },
        first_page_url: { type: "string", format: "uri" },
        previous_page_url: {
          type: "union",
          of: [{ type: "string", format: "uri" }, { type: "null" }],
        },
        url: { type: "string", format: "uri" },
        next_page_url: { type: "union", of: [{ type: "string", format: "uri" }, { type: "null" }] },
        key: { type: "string" },
      },
    },
    TwilioError: {
      type: "object",
      required: ["message", "status"],
      properties: {
        code: { type: "number", integer: true },
        message: { type: "string" },
        more_info: { type: "union", of: [{ type: "string", format: "uri" }, { type: "null" }] },
        status: { type: "number", integer: true },
      },
    },
  },
};
