/** Ways of fetching a participant from the server of the benchmark: each makes what one call takes, and gives that call. */
const scope = {
  chatServiceSid: "ISe31b21110c2bdf7ab2728f4b43b1a298",
  conversationSid: "CH88e211b19903e84ed4b85e5904fbf3ee",
};
/** Whom every call fetches. */
export const sid = "MB34cc839c146959bb0ee34258cdc153e5";
const [accountSid, authToken] = ["AC792812df69a07802e07c764dcceec086", "secret"];
const headers = { Authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`, Accept: "application/json" };
const path = `/v1/Services/${scope.chatServiceSid}/Conversations/${scope.conversationSid}/Participants/${sid}`;
const template = "/v1/Services/{chatServiceSid}/Conversations/{conversationSid}/Participants/{sid}";

export const ways = {
  /** What an application would write by hand: the same request, and the answer parsed. */
  async fetch(origin) {
    return async () => (await fetch(origin + path, { headers })).json();
  },
  /** The same with a signal that nobody aborts. */
  async signal(origin) {
    return async () => (await fetch(origin + path, { headers, signal: new AbortController().signal })).json();
  },
  /** The same with a timeout, which takes a signal and a timer. */
  async limited(origin) {
    const send = limitedFetch("json");
    return () => send(origin + path, { headers });
  },
  /** What the SDK stands on, with neither limits nor retries. */
  async "openapi-fetch"(origin) {
    const { default: createClient } = await import("openapi-fetch");
    return getWith(createClient({ baseUrl: origin, headers }));
  },
  /** openapi-fetch where it makes no `Request`, but an object that `fetch` takes beside a URL. */
  async drafts(origin) {
    return getWith(
      await draftClient(origin, async (draft) => responseLike(await (await fetch(draft.url, draft)).text())),
    );
  },
  /** The same with a timeout. */
  async "limited drafts"(origin) {
    const send = limitedFetch("text");
    return getWith(await draftClient(origin, async (draft) => responseLike(await send(draft.url, draft))));
  },
  /** The same with a middleware, through which a call gets to know its path: all that the SDK cannot do without. */
  async "watched drafts"(origin) {
    const send = limitedFetch("text");
    const client = await draftClient(origin, async (draft) => responseLike(await send(draft.url, draft)));
    return getWith(client, { middleware: [{ onRequest: ({ request }) => void (request.call = template) }] });
  },
  async sdk(origin) {
    const { createClient, fetchServiceConversationParticipant } = await import("twilio-participants");
    const client = createClient({ accountSid, authToken, baseUrl: origin });
    return () => fetchServiceConversationParticipant(client, { ...scope, sid });
  },
  /** Its requests go to the same server; keepAlive is its own default. */
  async twilio(origin) {
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

/** So many calls, 50 at a time. */
export async function many(call, count) {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: 50 }, worker));
}

/** Fetches within a minute and reads the body by the method of that name. */
function limitedFetch(read) {
  return async (url, init) => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), 60_000);
    try {
      return await (await fetch(url, { ...init, signal: limit.signal }))[read]();
    } finally {
      clearTimeout(timer);
    }
  };
}

async function draftClient(origin, send) {
  const { default: createClient } = await import("openapi-fetch");
  const Request = function (url, init) {
    return Object.assign(init, { url });
  };
  const pathSerializer = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name]));
  return createClient({ baseUrl: origin, headers, Request, pathSerializer, fetch: send });
}

function getWith(client, init) {
  return async () => (await client.GET(template, { ...init, params: { path: { ...scope, sid } } })).data;
}

/** As much of a response as openapi-fetch reads. */
function responseLike(text) {
  return { status: 200, ok: true, headers: new Map([["Content-Length", "1"]]), json: () => JSON.parse(text) };
}
