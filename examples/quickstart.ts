/**
 * Adds a participant to a conversation, reads, lists and changes participants, and takes the new one out again: at Twilio where
 * TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set, or else in a fake of the API in this process.
 */
import { ApiError, createClient, parseAttributes, serviceConversationParticipants } from "twilio-participants";
import { createFake } from "twilio-participants/testing";

const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = process.env;
const isLive = Boolean(TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN);
if (!isLive)
  console.log("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not both set, so this runs on a fake of the API:");

// At Twilio, the credentials come from the environment.
const client = isLive
  ? createClient()
  : createClient({ accountSid: `AC${"0".repeat(32)}`, authToken: "any", fetch: createFake().fetch });
const participants = serviceConversationParticipants(client, {
  chatServiceSid: required("TWILIO_CHAT_SERVICE_SID", "IS", "the SID (IS…) of a Conversation Service"),
  conversationSid: required("TWILIO_CONVERSATION_SID", "CH", "the SID (CH…) of a conversation in that service"),
});

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

/** A SID from the environment; on the fake, where every conversation is, any will do. */
function required(name: string, prefix: string, meaning: string): string {
  const value = process.env[name];
  if (value) return value;
  if (!isLive) return prefix + "0".repeat(32);
  console.error(`${name} is missing: set it to ${meaning}.`);
  return process.exit(1);
}
