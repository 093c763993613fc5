/**
 * Preloaded into the programs of the docs, which call Twilio: answers their requests from the SDK's fake, which has the items in
 * FAKE_ITEMS, and refuses requests to any other host.
 */
import { createRequire } from "node:module";
import path from "node:path";

const { createFake } = createRequire(path.resolve("program.js"))("twilio-participants/testing");
// The docs show how to send what the document does not have yet.
const fake = createFake({ unknownFields: "ignore" });
for (const item of JSON.parse(process.env.FAKE_ITEMS)) {
  fake.state.put(path.posix.dirname(new URL(item.url).pathname), item);
}

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (url.origin !== "https://conversations.twilio.com") throw new Error(`a request to ${url.origin}`);
  // The token in an example is of a page that this fake never gave.
  if (/^PAMB/.test(url.searchParams.get("PageToken") ?? "")) url.searchParams.set("PageToken", "a1");
  return fake.fetch(new Request(url, request));
};
