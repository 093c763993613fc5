/**
 * Preloaded into the programs of the docs, which call Twilio: answers their requests from the SDK's fake, which has the items in
 * FAKE_ITEMS, and refuses requests to any other host.
 */
import { createRequire } from "node:module";
import path from "node:path";

const { createFake } = createRequire(path.resolve("program.js"))("twilio-participants/testing");
const fake = createFake();
for (const item of JSON.parse(process.env.FAKE_ITEMS)) {
  fake.state.put(path.posix.dirname(new URL(item.url).pathname), item);
}

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const { origin } = new URL(request.url);
  if (origin !== "https://conversations.twilio.com") throw new Error(`a request to ${origin}`);
  return fake.fetch(request);
};
