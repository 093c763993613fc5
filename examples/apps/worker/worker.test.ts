import { build } from "esbuild";
import { Miniflare, Response as WorkerResponse, type Request as WorkerRequest } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFake } from "twilio-participants/testing";
import { credentials, scope } from "../scope.ts";

const fake = createFake();
let worker: Miniflare;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["worker/worker.ts"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  worker = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-01-01",
    bindings: {
      TWILIO_ACCOUNT_SID: credentials.accountSid,
      TWILIO_AUTH_TOKEN: credentials.authToken,
      CHAT_SERVICE_SID: scope.chatServiceSid,
      CONVERSATION_SID: scope.conversationSid,
    },
    // Whatever the Worker fetches is answered here.
    outboundService: async (request: WorkerRequest) => {
      const { url, method, headers } = request;
      const body = method === "GET" ? null : await request.text();
      const answer = await fake.fetch(url, { method, headers: [...headers], body });
      return new WorkerResponse(await answer.text(), { status: answer.status, headers: [...answer.headers] });
    },
  });
});
afterAll(() => worker.dispose());

test("adds somebody once, and finds them the second time", async () => {
  const join = (): ReturnType<typeof worker.dispatchFetch> =>
    worker.dispatchFetch("http://localhost/join?identity=alice", { method: "POST" });
  const first = await join();
  const second = await join();
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(await second.json()).toEqual(await first.json());
  expect(fake.state.items()).toMatchObject([{ identity: "alice" }]);
});

test("answers nothing else", async () => {
  expect((await worker.dispatchFetch("http://localhost/join?identity=alice")).status).toBe(404);
});
