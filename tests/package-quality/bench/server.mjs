/** A server on this machine that answers every request with one participant. Prints its port. */
import { createServer } from "node:http";

const participant = JSON.stringify({
  account_sid: "AC792812df69a07802e07c764dcceec086",
  chat_service_sid: "ISe31b21110c2bdf7ab2728f4b43b1a298",
  conversation_sid: "CH88e211b19903e84ed4b85e5904fbf3ee",
  sid: "MB34cc839c146959bb0ee34258cdc153e5",
  identity: "alice",
  attributes: '{"role":"customer"}',
  messaging_binding: { type: "sms", address: "+15017122661", proxy_address: "+15558675310" },
  role_sid: "RL34cc839c146959bb0ee34258cdc153e5",
  date_created: "2015-12-16T22:18:37Z",
  date_updated: "2015-12-16T22:18:38Z",
  url: "https://conversations.twilio.com/v1/Services/IS1/Conversations/CH1/Participants/MB1",
  last_read_message_index: null,
  last_read_timestamp: null,
});
const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(participant) };

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(participant);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
