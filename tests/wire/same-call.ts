import {
  createClient,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
  type Client,
  type CreateServiceConversationParticipantParams,
  type JsonObject,
} from "../../generated/src/index.js";
import { scope } from "./recording-server.js";
import { twilioTo } from "./twilio-package.js";

export const operations = ["create", "fetch", "list", "update", "delete"] as const;

/** A call in the words of the `twilio` package; the SDK's params follow from it. */
export interface Call {
  readonly operation: (typeof operations)[number];
  readonly path: { readonly chatServiceSid: string; readonly conversationSid: string; readonly sid: string };
  readonly fields: Fields;
  readonly page: { readonly pageSize?: number; readonly limit?: number };
  readonly credentials: { readonly user: string; readonly password: string; readonly accountSid: string };
  /** Which spelling the SDK is given, where it takes two for the same. */
  readonly spelling: {
    readonly dateAsText: boolean;
    readonly attributesAsObject: boolean;
    readonly nullAsNull: boolean;
  };
}

export interface Fields {
  readonly xTwilioWebhookEnabled?: "true" | "false";
  readonly identity?: string;
  readonly "messagingBinding.address"?: string;
  readonly "messagingBinding.proxyAddress"?: string;
  readonly "messagingBinding.projectedAddress"?: string;
  readonly dateCreated?: Date;
  readonly dateUpdated?: Date;
  readonly attributes?: string;
  readonly roleSid?: string;
  readonly lastReadMessageIndex?: number;
  readonly lastReadTimestamp?: string;
}

const accountSid = `AC${"0".repeat(32)}`;

/** A call without anything that is not needed. */
export const plainCall: Call = {
  operation: "fetch",
  path: { ...scope, sid: `MB${"0".repeat(32)}` },
  fields: {},
  page: {},
  credentials: { user: accountSid, password: "secret", accountSid },
  spelling: { dateAsText: false, attributesAsObject: false, nullAsNull: false },
};

/** Makes the call with the `twilio` package. */
export async function callWithTwilio(origin: string, call: Call): Promise<unknown> {
  const { user, password, accountSid } = call.credentials;
  const { chatServiceSid, conversationSid, sid } = call.path;
  const { services } = twilioTo(origin, user, password, accountSid).conversations.v1;
  const participants = services(chatServiceSid).conversations(conversationSid).participants;
  switch (call.operation) {
    case "create":
      return participants.create({ ...call.fields });
    case "fetch":
      return participants(sid).fetch();
    case "list":
      return sidsOf(await participants.list({ ...call.page }));
    case "update":
      return participants(sid).update({ ...call.fields });
    case "delete":
      return participants(sid).remove(webhookEnabled(call));
  }
}

/** Makes the call with the SDK. */
export async function callWithSdk(origin: string, call: Call): Promise<unknown> {
  const { user, password } = call.credentials;
  const client = createClient({ accountSid: user, authToken: password, baseUrl: origin });
  const { sid, ...collection } = call.path;
  switch (call.operation) {
    case "create":
      return createServiceConversationParticipant(client, { ...collection, ...createFields(call) });
    case "fetch":
      return fetchServiceConversationParticipant(client, call.path);
    case "list":
      return sidsOf(await listServiceConversationParticipant(client, { ...collection, ...call.page }));
    case "update":
      return updateWithSdk(client, call);
    case "delete":
      return deleteServiceConversationParticipant(client, { ...collection, sid, ...webhookEnabled(call) });
  }
}

function sidsOf(participants: readonly { readonly sid: string }[]): string[] {
  return participants.map(({ sid }) => sid);
}

function updateWithSdk(client: Client, call: Call): Promise<unknown> {
  const { messagingBinding, ...fields } = createFields(call);
  return updateServiceConversationParticipant(client, {
    ...call.path,
    ...fields,
    messagingBinding: messagingBinding && {
      proxyAddress: nullable(call, messagingBinding.proxyAddress),
      projectedAddress: nullable(call, messagingBinding.projectedAddress),
    },
    lastReadMessageIndex: call.fields.lastReadMessageIndex,
    lastReadTimestamp: call.fields.lastReadTimestamp,
  });
}

function createFields({
  fields,
  spelling,
}: Call): Omit<CreateServiceConversationParticipantParams, keyof typeof scope> {
  const date = (value?: Date): Date | string | undefined =>
    spelling.dateAsText ? value?.toISOString().replace(/\.\d+/, "") : value;
  return {
    xTwilioWebhookEnabled: fields.xTwilioWebhookEnabled,
    identity: fields.identity,
    messagingBinding: {
      address: fields["messagingBinding.address"],
      proxyAddress: fields["messagingBinding.proxyAddress"],
      projectedAddress: fields["messagingBinding.projectedAddress"],
    },
    dateCreated: date(fields.dateCreated),
    dateUpdated: date(fields.dateUpdated),
    attributes: (spelling.attributesAsObject ? objectOf(fields.attributes) : undefined) ?? fields.attributes,
    roleSid: fields.roleSid,
  };
}

/** The object that is written as this very text, if there is one. */
function objectOf(text = "null"): JsonObject | undefined {
  const value = JSON.parse(text) as JsonObject | null;
  return typeof value === "object" && value !== null && JSON.stringify(value) === text ? value : undefined;
}

/** What removes an address: for the package a text, for the SDK null too. */
function nullable({ spelling }: Call, address: string | undefined): string | null | undefined {
  return spelling.nullAsNull && address === "null" ? null : address;
}

function webhookEnabled({ fields }: Call): Pick<Fields, "xTwilioWebhookEnabled"> {
  return fields.xTwilioWebhookEnabled === undefined ? {} : { xTwilioWebhookEnabled: fields.xTwilioWebhookEnabled };
}
