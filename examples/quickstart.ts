/** Adds a participant to a conversation, reads, lists and changes participants, and takes the new one out again. */
import { ApiError, createClient, parseAttributes, serviceConversationParticipants } from "twilio-participants";

const chatServiceSid = required("TWILIO_CHAT_SERVICE_SID", "the SID (IS…) of a Conversation Service");
const conversationSid = required("TWILIO_CONVERSATION_SID", "the SID (CH…) of a conversation in that service");

// The credentials come from TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.
const client = createClient({ baseUrl: process.env["PARTICIPANTS_BASE_URL"] });
const participants = serviceConversationParticipants(client, { chatServiceSid, conversationSid });

try {
  const created = await participants.create({
    identity: `quickstart-${Date.now()}`,
    attributes: { role: "customer" },
  });
  console.log(
    `created  ${created.sid}, ${created.identity ?? "without identity"}, ${created.dateCreated?.toISOString() ?? "undated"}`,
  );

  try {
    const fetched = await participants.fetch(created.sid);
    console.log(`fetched  ${fetched.sid}, attributes ${fetched.attributes}`);

    const listed = await participants.list({ limit: 2 });
    console.log(`listed   ${listed.length}: ${listed.map(({ sid }) => sid).join(", ")}`);

    const updated = await participants.update(created.sid, { attributes: { role: "driver", vehicle: "van" } });
    console.log(`updated  ${updated.sid}, attributes`, parseAttributes(updated));
  } finally {
    await participants.delete(created.sid);
    console.log(`deleted  ${created.sid}`);
  }
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(`${error.message}${error.moreInfo ? ` (${error.moreInfo})` : ""}`);
  process.exitCode = 1;
}

function required(name: string, meaning: string): string {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is missing: set it to ${meaning}.`);
  return process.exit(1);
}
