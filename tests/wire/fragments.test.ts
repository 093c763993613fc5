import { expect, test } from "@jest/globals";
import { sdkOfGolden } from "./generated-sdk.js";
import { useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOfGolden("wild");

test("the query of a path with a fragment is sent, the fragment is not", async () => {
  const client = sdk.createClient({ baseUrl: server.origin });
  await sdk.operation("get5025Share")(client, { id: "a#b?c", fields: "#?" });
  expect(server.only.target).toBe("/files/a%23b%3Fc?fields=%23%3F");
});

test("a path with a fragment is sent without it", async () => {
  const client = sdk.createClient({ baseUrl: server.origin });
  await sdk.operation("putFilesIdShare")(client, { id: "a" });
  expect(server.only.target).toBe("/files/a");
});
