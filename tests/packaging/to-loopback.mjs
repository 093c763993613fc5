/**
 * Preloaded into the programs of the docs, which call Twilio: sends their requests to the mock at PRISM_URL, and refuses
 * requests to any other host.
 */
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== "https://conversations.twilio.com") throw new Error(`a request to ${origin}`);
  return fetch(new Request(new URL(pathname + search, process.env.PRISM_URL), request));
};
