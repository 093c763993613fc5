/** What the application does: it adds a customer and everyone on duty, and takes the customer out again if nobody is. */
import type { ServiceConversationParticipantsResource } from "twilio-participants";

export async function welcome(
  participants: ServiceConversationParticipantsResource,
  customer: string,
  onDuty: readonly string[],
): Promise<"welcomed" | "nobody is on duty"> {
  const { sid } = await participants.create({ identity: customer, attributes: { role: "customer" } });
  for (const identity of onDuty) await participants.create({ identity, attributes: { role: "agent" } });
  if (onDuty.length > 0) return "welcomed";
  await participants.delete(sid);
  return "nobody is on duty";
}
