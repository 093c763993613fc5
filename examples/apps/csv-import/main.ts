/** `node main.js FILE`: at Twilio, or PARTICIPANTS_BASE_URL, with the credentials and SIDs from the environment. */
import { createClient, serviceConversationParticipants } from "twilio-participants";
import { importParticipants } from "./import.ts";

const { TWILIO_CHAT_SERVICE_SID = "", TWILIO_CONVERSATION_SID = "", PARTICIPANTS_BASE_URL } = process.env;
const participants = serviceConversationParticipants(createClient({ baseUrl: PARTICIPANTS_BASE_URL }), {
  chatServiceSid: TWILIO_CHAT_SERVICE_SID,
  conversationSid: TWILIO_CONVERSATION_SID,
});
const report = await importParticipants(participants, { file: process.argv[2] ?? "participants.csv" });
console.log(`${report.added} added, ${report.already} there already, ${report.failed.length} failed`);
for (const { identity, reason } of report.failed) console.log(`${identity}: ${reason}`);
process.exitCode = report.failed.length === 0 ? 0 : 1;
