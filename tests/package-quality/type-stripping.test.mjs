/** The sources on Node.js itself, which strips their types: nothing in them needs a compiler. */
import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { newApp, nodes, run, sdk } from "./app.mjs";

const program = `
  import { createClient, fetchServiceConversationParticipant } from "./api/index.ts";
  const client = createClient({
    accountSid: "AC1",
    authToken: "secret",
    fetch: async () => Response.json({ sid: "MB1", date_created: "2015-12-16T22:18:37Z" }),
  });
  const params = { chatServiceSid: "IS1", conversationSid: "CH1", sid: "alice" };
  const { sid, dateCreated }: { sid: string; dateCreated: Date | null } = await fetchServiceConversationParticipant(client, params);
  console.log(sid, dateCreated?.getUTCFullYear());`;

let installed;
before(async () => {
  installed = await newApp();
  const api = path.join(installed.app, "api");
  await cp(path.join(installed.app, "node_modules", sdk, "src"), api, { recursive: true });
  await writeFile(path.join(installed.app, "package.json"), '{ "type": "module" }');
  await writeFile(path.join(installed.app, "program.ts"), program);
});
after(() => installed.remove());

for (const [major, node] of Object.entries(nodes)) {
  test(`the sources run on Node.js ${major} as they stand`, async () => {
    const { code, stdout } = await run(node, ["program.ts"], installed.app);
    assert.deepEqual({ code, stdout }, { code: 0, stdout: "MB1 2015\n" });
  });
}
