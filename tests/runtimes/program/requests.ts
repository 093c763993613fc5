import {
  InvalidParameterError,
  type ClientOptions,
  createClient,
  fetchServiceConversationParticipant,
  parseAttributes,
  wireOf,
  withResponse,
} from "twilio-participants";
import { account, must, rejection, same, wire, type Check } from "./check.js";

const isBrowser = "document" in globalThis;

/** What is sent, and what is read of the answer. */
export const requests: readonly Check[] = [
  {
    name: "create sends a form, byte for byte",
    run: async ({ answers, journal, participants, path }) => {
      await answers({ status: 201, body: wire() });
      await participants().create({
        identity: "Zoë & co/?#%+ *'~\u{1F600}",
        messagingBinding: { address: "whatsapp:+15017122661", proxyAddress: "+15017122662" },
        attributes: { role: "driver", größe: [1, true, null] },
        dateCreated: new Date(Date.UTC(2015, 11, 16, 22, 18, 37, 500)),
        dateUpdated: "2015-12-16T22:18:38Z",
        roleSid: undefined,
        xTwilioWebhookEnabled: "true",
      });
      const { requests } = await journal();
      same(
        requests.map(({ method, target, body }) => ({ method, target, body })),
        [
          {
            method: "POST",
            target: path,
            body:
              "Identity=Zo%C3%AB+%26+co%2F%3F%23%25%2B+*%27%7E%F0%9F%98%80" +
              "&MessagingBinding.Address=whatsapp%3A%2B15017122661&MessagingBinding.ProxyAddress=%2B15017122662" +
              "&DateCreated=2015-12-16T22%3A18%3A37Z&DateUpdated=2015-12-16T22%3A18%3A38Z" +
              "&Attributes=%7B%22role%22%3A%22driver%22%2C%22gr%C3%B6%C3%9Fe%22%3A%5B1%2Ctrue%2Cnull%5D%7D",
          },
        ],
      );
      const { headers, body = "" } = requests[0] ?? {};
      same(headers?.["content-type"], "application/x-www-form-urlencoded");
      same(headers?.["content-length"], String(body.length));
      same(headers?.["x-twilio-webhook-enabled"], "true");
      same(headers?.["accept"], "application/json");
    },
  },
  {
    name: "credentials are basic authentication in UTF-8",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 200, body: wire() });
      await participants().fetch("MB0001");
      const [request] = (await journal()).requests;
      const bytes = Uint8Array.from(atob(request?.headers["authorization"]?.replace("Basic ", "") ?? ""), (character) =>
        character.charCodeAt(0),
      );
      same(new TextDecoder().decode(bytes), `${account.accountSid}:${account.authToken}`);
    },
  },
  {
    name: "User-Agent names the package and the suffix, but for browsers",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 200, body: wire() });
      await participants({ userAgentSuffix: "app/1.2" }).fetch("MB0001");
      const [request] = (await journal()).requests;
      const agent = request?.headers["user-agent"] ?? "";
      must(isBrowser || /^twilio-participants\/\S+ app\/1\.2$/.test(agent), `got ${agent}`);
    },
  },
  {
    name: "an identity in a path is percent-encoded as UTF-8",
    run: async ({ answers, journal, participants, path }) => {
      await answers({ status: 200, body: wire() });
      for (const identity of ["a/b?c#d%e", "../Zoë", "日本 語", "\u{1F600}+;:@&="]) {
        await participants().fetch(identity);
      }
      same(
        (await journal()).requests.map(({ method, target }) => `${method} ${target.replace(path, "")}`),
        [
          "GET /a%2Fb%3Fc%23d%25e",
          "GET /..%2FZo%C3%AB",
          "GET /%E6%97%A5%E6%9C%AC%20%E8%AA%9E",
          "GET /%F0%9F%98%80%2B%3B%3A%40%26%3D",
        ],
      );
    },
  },
  {
    name: "bad params reject and send nothing",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 200, body: wire() });
      for (const sid of ["", ".", "..", "\ud800"]) await rejection(participants().fetch(sid), InvalidParameterError);
      const date = new Date(Number.NaN);
      const error = await rejection(participants().create({ dateCreated: date }), InvalidParameterError);
      same(error.parameter, "dateCreated");
      await rejection(participants().list({ limit: -1 }), InvalidParameterError);
      same((await journal()).requests, []);
    },
  },
  {
    name: "an answer becomes a model with dates",
    run: async ({ answers, participants }) => {
      const binding = { type: "sms", address: "+15017122661", proxy_address: "+15017122662" };
      await answers({
        status: 200,
        body: wire({ messaging_binding: binding, date_updated: "soon", new_field: "Ünï" }),
      });
      const participant = await participants().fetch("MB0001");
      same(participant.dateCreated?.toISOString(), "2015-12-16T22:18:37.000Z");
      same(participant.dateUpdated, null);
      same(participant.messagingBinding?.proxyAddress, "+15017122662");
      same(parseAttributes(participant), { role: "driver" });
      same([wireOf(participant)?.["date_updated"], wireOf(participant)?.["new_field"]], ["soon", "Ünï"]);
    },
  },
  {
    name: "null clears a field",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 200, body: wire() });
      await participants().update("MB0001", {
        messagingBinding: { proxyAddress: null, projectedAddress: null },
        lastReadMessageIndex: null,
      });
      same(
        (await journal()).requests.map(({ method, body }) => `${method} ${body}`),
        ["POST MessagingBinding.ProxyAddress=null&MessagingBinding.ProjectedAddress=null&LastReadMessageIndex="],
      );
    },
  },
  {
    name: "delete gives nothing for a 204",
    run: async ({ answers, journal, participants, path }) => {
      await answers({ status: 204 });
      const nothing = await participants()
        .delete("MB0001")
        .then((result: unknown) => result);
      must(nothing === undefined, "expected undefined");
      same(
        (await journal()).requests.map(({ method, target }) => `${method} ${target}`),
        [`DELETE ${path}/MB0001`],
      );
    },
  },
  {
    name: "withResponse gives the response beside the result",
    run: async ({ answers, client, scope }) => {
      await answers({ status: 200, headers: { "Twilio-Request-Id": "RQ0001" }, body: wire() });
      const params = { ...scope, sid: "MB0001" };
      const { data, response } = await withResponse(fetchServiceConversationParticipant, client(), params);
      same([data.sid, response.status, response.headers.get("twilio-request-id")], ["MB0001", 200, "RQ0001"]);
    },
  },
  {
    name: "headers and extra params of a call are sent",
    run: async ({ answers, journal, participants, path }) => {
      await answers({ status: 200, body: wire() });
      const options = { headers: { "X-Extra": "1" }, extraParams: { Extra: ["ä", true] } };
      await participants().fetch("MB0001", {}, options);
      await participants().update("MB0001", { roleSid: "RL0002" }, options);
      const { requests } = await journal();
      same(
        requests.map(({ target, body, headers }) => [target.replace(path, ""), body, headers["x-extra"]]),
        [
          ["/MB0001?Extra=%C3%A4&Extra=true", "", "1"],
          ["/MB0001", "RoleSid=RL0002&Extra=%C3%A4&Extra=true", "1"],
        ],
      );
    },
  },
  {
    name: "a client of its own requests works",
    run: async ({ answers, client, scope }) => {
      await answers({ status: 200, body: wire() });
      const { data } = await client().GET(
        "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
        {
          params: {
            path: { ChatServiceSid: scope.chatServiceSid, ConversationSid: scope.conversationSid, Sid: "MB0001" },
          },
        },
      );
      same(data?.sid, "MB0001");
    },
  },
  {
    name: "credentials are asked for, but a browser gets none unless someone says so",
    run: async ({ baseUrl }) => {
      same(await refusal(account), isBrowser ? "dangerouslyAllowBrowser" : undefined);
      same(await refusal({ baseUrl }), isBrowser ? undefined : "accountSid");
      same(await refusal({ ...account, dangerouslyAllowBrowser: true, region: "ie1" }), undefined);
    },
  },
];

/** The option for which a client is refused; undefined where there is a client. */
async function refusal(options: ClientOptions): Promise<string | undefined> {
  const made = await Promise.resolve(options)
    .then(createClient)
    .catch((error: unknown) => error);
  return made instanceof InvalidParameterError ? made.parameter : undefined;
}
