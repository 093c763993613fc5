/** A Cloudflare Worker that adds whoever signs in to a conversation: `POST /join?identity=alice`. */
import { ConflictError, createClient, serviceConversationParticipants } from "twilio-participants";

export interface Env {
  readonly TWILIO_ACCOUNT_SID: string;
  readonly TWILIO_AUTH_TOKEN: string;
  readonly CHAT_SERVICE_SID: string;
  readonly CONVERSATION_SID: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const identity = searchParams.get("identity");
    if (request.method !== "POST" || pathname !== "/join" || !identity) return new Response(null, { status: 404 });
    const client = createClient({ accountSid: env.TWILIO_ACCOUNT_SID, authToken: env.TWILIO_AUTH_TOKEN });
    const participants = serviceConversationParticipants(client, {
      chatServiceSid: env.CHAT_SERVICE_SID,
      conversationSid: env.CONVERSATION_SID,
    });
    try {
      const { sid } = await participants.create({ identity });
      return Response.json({ sid }, { status: 201 });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      return Response.json({ sid: (await participants.fetch(identity)).sid });
    }
  },
};
