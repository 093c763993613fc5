/** The conversation of all these examples. */
export const scope = {
  chatServiceSid: "ISe31b21110c2bdf7ab2728f4b43b1a298",
  conversationSid: "CH88e211b19903e84ed4b85e5904fbf3ee",
};

/** The path of its participants. */
export const collection = `/v1/Services/${scope.chatServiceSid}/Conversations/${scope.conversationSid}/Participants`;

/** Credentials that a fake lets in. */
export const credentials = { accountSid: `AC${"0".repeat(32)}`, authToken: "any" };
