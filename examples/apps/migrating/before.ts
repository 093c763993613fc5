/** An application with the twilio package. */
import type { Twilio } from "twilio";

export async function manage(client: Twilio, chatServiceSid: string, conversationSid: string): Promise<unknown[]> {
  const { participants } = client.conversations.v1.services(chatServiceSid).conversations(conversationSid);

  const alice = await participants.create({
    identity: "alice",
    "messagingBinding.projectedAddress": "+15017122662",
    attributes: JSON.stringify({ role: "driver" }),
    xTwilioWebhookEnabled: "true",
  });
  const fetched = await participants("alice").fetch();
  const updated = await participants(alice.sid).update({ lastReadMessageIndex: 12 });
  const listed = await participants.list({ limit: 20 });
  const streamed: string[] = [];
  await new Promise<void>((resolve, reject) => {
    participants.each({
      callback: ({ sid }) => void streamed.push(sid),
      done: (error?: Error) => (error ? reject(error) : resolve()),
    });
  });
  const missing = await participants("nobody")
    .fetch()
    .catch((error: { status?: number; code?: number }) => [error.status, error.code]);
  await participants(alice.sid).remove();
  return [fetched.sid === alice.sid, updated.lastReadMessageIndex, listed.length, streamed.length, missing];
}
