/** The same application with this SDK. */
import { isApiError, serviceConversationParticipants, type Client } from "twilio-participants";

export async function manage(client: Client, chatServiceSid: string, conversationSid: string): Promise<unknown[]> {
  const participants = serviceConversationParticipants(client, { chatServiceSid, conversationSid });

  const alice = await participants.create({
    identity: "alice",
    messagingBinding: { projectedAddress: "+15017122662" },
    attributes: { role: "driver" },
    xTwilioWebhookEnabled: "true",
  });
  const fetched = await participants.fetch("alice");
  const updated = await participants.update(alice.sid, { lastReadMessageIndex: 12 });
  const listed = await participants.list({ limit: 20 });
  const streamed: string[] = [];
  for await (const { sid } of participants.list()) streamed.push(sid);
  const missing = await participants
    .fetch("nobody")
    .catch((error: unknown) => (isApiError(error) ? [error.status, error.code] : error));
  await participants.delete(alice.sid);
  return [fetched.sid === alice.sid, updated.lastReadMessageIndex, listed.length, streamed.length, missing];
}
