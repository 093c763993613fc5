/** An application that uses every kind of thing that the SDK exports. Compiled by the tests, never run. */
import {
  ApiError,
  createClient,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  InvalidParameterError,
  listServiceConversationParticipant,
  parseAttributes,
  serviceConversationParticipants,
  updateServiceConversationParticipant,
  wireOf,
  withResponse,
} from "twilio-participants";
import type {
  Client,
  components,
  ConversationsV1ServiceConversationParticipant,
  CreateServiceConversationParticipantParams,
  JsonValue,
  operations,
  Page,
  Paginated,
  paths,
  RequestOptions,
  ServiceConversationParticipantsResource,
} from "twilio-participants";

type Participant = ConversationsV1ServiceConversationParticipant;
export type Wire = components["schemas"]["ConversationsV1ServiceConversationParticipant"];
export type Operation = operations["FetchServiceConversationParticipant"];
export type Path = keyof paths;

export const client: Client = createClient({ accountSid: "AC1", authToken: undefined, region: undefined });
const scope = { chatServiceSid: "IS1", conversationSid: "CH1" };
const options: RequestOptions = { signal: new AbortController().signal, timeoutMs: undefined, extraParams: { New: 1 } };

export async function every(identity: string | undefined): Promise<JsonValue> {
  const params: CreateServiceConversationParticipantParams = {
    ...scope,
    identity,
    messagingBinding: { address: undefined },
    dateCreated: new Date(),
    attributes: { role: ["driver"] },
  };
  const created: Participant = await createServiceConversationParticipant(client, params, options);
  const { data, response } = await withResponse(fetchServiceConversationParticipant, client, {
    ...scope,
    sid: created.sid,
  });
  await updateServiceConversationParticipant(client, { ...scope, sid: data.sid, lastReadMessageIndex: null });
  await deleteServiceConversationParticipant(client, { ...scope, sid: data.sid, xTwilioWebhookEnabled: "true" });
  const status: number = response.status;
  return [status, parseAttributes(created), String(wireOf(created)?.["new_field"])];
}

export async function listed(): Promise<readonly Page<Participant>[]> {
  const handle: ServiceConversationParticipantsResource = serviceConversationParticipants(client, scope);
  const list: Paginated<Participant> = handle.list({ limit: 20 });
  for await (const { dateCreated } of list) if (dateCreated instanceof Date) break;
  const pages: Page<Participant>[] = [];
  for await (const page of listServiceConversationParticipant(client, scope).pages()) pages.push(page);
  return pages;
}

export async function raw(): Promise<Wire | undefined> {
  const { data } = await client.GET(
    "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
    {
      params: { path: { ChatServiceSid: "IS1", ConversationSid: "CH1", Sid: "MB1" } },
    },
  );
  return data;
}

export function explained(error: unknown): string {
  if (error instanceof InvalidParameterError) return error.parameter;
  return error instanceof ApiError ? `${error.status} ${error.code ?? ""}` : "";
}
