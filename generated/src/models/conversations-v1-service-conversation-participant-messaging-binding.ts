// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.ts";
import type { components } from "../schema.ts";

/**
 * How a participant outside the SDK, or in a group MMS, is reached. Which
 * addresses are present depends on the channel.
 */
export interface ConversationsV1ServiceConversationParticipantMessagingBinding {
  /** Channel, such as `sms`, `whatsapp` or `rcs`. Expect further ones. */
  type: string;
  /**
   * Where the participant's own device is reached, such as a phone number in
   * E.164 form.
   */
  address?: string | null | undefined;
  /** The Twilio phone number or sender that the participant sees and writes to. */
  proxyAddress?: string | null | undefined;
  /**
   * The Twilio phone number behind which an SDK user appears to the other
   * members of a group MMS.
   */
  projectedAddress?: string | null | undefined;
}

/**
 * Reads a {@link ConversationsV1ServiceConversationParticipantMessagingBinding}
 * from the wire.
 */
export function readConversationsV1ServiceConversationParticipantMessagingBinding(
  wire: components["schemas"]["ConversationsV1ServiceConversationParticipantMessagingBinding"],
): ConversationsV1ServiceConversationParticipantMessagingBinding {
  return readFrom(wire, {
    type: wire.type,
    address: wire.address,
    proxyAddress: wire.proxy_address,
    projectedAddress: wire.projected_address,
  });
}
