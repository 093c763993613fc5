/**
 * One process, one way of calling: fetches a participant so many times, so many at once, and prints the milliseconds.
 * `node calls.mjs fetch|limited|openapi-fetch|sdk|twilio PORT CALLS`
 */
const [way, port, calls] = process.argv.slice(2);
const concurrency = 50;
const scope = {
  chatServiceSid: "ISe31b21110c2bdf7ab2728f4b43b1a298",
  conversationSid: "CH88e211b19903e84ed4b85e5904fbf3ee",
};
const sid = "MB34cc839c146959bb0ee34258cdc153e5";
const [accountSid, authToken] = ["AC792812df69a07802e07c764dcceec086", "secret"];
const origin = `http://127.0.0.1:${port}`;
const headers = { Authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`, Accept: "application/json" };
const path = `/v1/Services/${scope.chatServiceSid}/Conversations/${scope.conversationSid}/Participants/${sid}`;
const template = "/v1/Services/{chatServiceSid}/Conversations/{conversationSid}/Participants/{sid}";

const ways = {
  /** What an application would write by hand: the same request, and the answer parsed. */
  async fetch() {
    return async () => (await fetch(origin + path, { headers })).json();
  },
  /** The same with a timeout, which takes a signal. */
  async limited() {
    return async () => {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), 60_000);
      try {
        return await (await fetch(origin + path, { headers, signal: limit.signal })).json();
      } finally {
        clearTimeout(timer);
      }
    };
  },
  /** What the SDK stands on, with neither limits nor retries. */
  async "openapi-fetch"() {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient({ baseUrl: origin, headers });
    const params = { path: { ...scope, sid } };
    return async () => (await client.GET(template, { params })).data;
  },
  async sdk() {
    const { createClient, fetchServiceConversationParticipant } = await import("twilio-participants");
    const client = createClient({ accountSid, authToken, baseUrl: origin });
    return () => fetchServiceConversationParticipant(client, { ...scope, sid });
  },
  /** Its requests go to the same server; keepAlive is its own default. */
  async twilio() {
    const { default: twilio } = await import("twilio");
    const { default: RequestClient } = await import("twilio/lib/base/RequestClient.js");
    const toServer = new (RequestClient.default ?? RequestClient)();
    const client = twilio(accountSid, authToken, {
      httpClient: {
        request: (options) => toServer.request({ ...options, uri: options.uri.replace(/^https:\/\/[^/]+/, origin) }),
      },
    });
    const { conversations } = client;
    return () =>
      conversations.v1.services(scope.chatServiceSid).conversations(scope.conversationSid).participants(sid).fetch();
  },
};

const call = await ways[way]();
const { sid: answered } = await call();
if (answered !== sid) throw new Error(`${way} did not get the participant`);
await many(Math.min(1_000, Number(calls)));
const began = performance.now();
await many(Number(calls));
console.log(performance.now() - began);
process.exit();

async function many(count) {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
