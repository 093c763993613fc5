import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import {
  createServiceConversationParticipant,
  updateServiceConversationParticipant,
  type Attempt,
  type ClientOptions,
  type Logger,
  type LogLevel,
} from "../../generated/src/index.js";
import { calls, everyCall, reset, silent } from "./every-operation.js";
import { answerTo, clientOf, scope, useRecordingServer, type Reply } from "./recording-server.js";

const server = useRecordingServer();

beforeEach(() => void jest.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void jest.restoreAllMocks());

type Line = readonly [level: LogLevel, message: string, attempt: Attempt];

/** A logger, and what it was told. */
function logbook(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const write =
    (level: LogLevel) =>
    (message: string, attempt: Attempt): void =>
      void lines.push([level, message, attempt]);
  return { logger: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") }, lines };
}

const itemPath = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";

/** Calls once, whatever comes of it. */
async function call(options: ClientOptions, ...replies: Reply[]): Promise<void> {
  server.replyInTurn(...replies);
  await calls.fetch(clientOf(server, { maxRetries: replies.length - 1, timeoutMs: 400, ...options })).catch(() => {});
}

describe("onAttempt", () => {
  test("is told of every attempt when it is over", async () => {
    const attempts: Attempt[] = [];
    await call(
      { onAttempt: (attempt) => void attempts.push(attempt) },
      { status: 503, headers: { "Twilio-Request-Id": "RQ1" } },
      reset,
      silent,
      { body: { sid: "MB0" }, headers: { "Twilio-Request-Id": "RQ4" } },
    );
    const same = { operationId: "FetchServiceConversationParticipant", method: "GET", path: itemPath };
    const durationMs: unknown = expect.any(Number);
    expect(attempts).toEqual([
      { ...same, durationMs, attempt: 1, status: 503, requestId: "RQ1", willRetry: true },
      { ...same, durationMs, attempt: 2, status: undefined, requestId: undefined, willRetry: true },
      { ...same, durationMs, attempt: 3, status: undefined, requestId: undefined, willRetry: true },
      { ...same, durationMs, attempt: 4, status: 200, requestId: "RQ4", willRetry: false },
    ]);
    expect(attempts[2]?.durationMs).toBeGreaterThan(50);
  });

  test.each(everyCall)("names the operation of %s", async (operation, make) => {
    const attempts: Attempt[] = [];
    await make(clientOf(server, { onAttempt: (attempt) => void attempts.push(attempt) }));
    expect(attempts).toHaveLength(1);
    expect(attempts[0]?.operationId?.toLowerCase()).toBe(`${operation}serviceconversationparticipant`);
  });

  test("is told of the last attempt that nothing follows it", async () => {
    const attempts: Attempt[] = [];
    await call({ onAttempt: (attempt) => void attempts.push(attempt) }, { status: 429 }, { status: 429 });
    expect(attempts.map(({ attempt, willRetry }) => [attempt, willRetry])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test("is told nothing of a call that was not sent", async () => {
    const onAttempt = jest.fn();
    await calls.fetch(clientOf(server, { onAttempt }), { signal: AbortSignal.abort() }).catch(() => {});
    await calls.fetch(clientOf(server, { onAttempt }), { deadlineMs: 0 }).catch(() => {});
    expect(onAttempt).not.toHaveBeenCalled();
  });

  test("is told of requests on the client directly, without their paths", async () => {
    const attempts: Attempt[] = [];
    const client = clientOf(server, { onAttempt: (attempt) => void attempts.push(attempt) });
    const path = { ChatServiceSid: "IS0", ConversationSid: "CH0", Sid: "alice" };
    await client.DELETE(itemPath, { params: { path } });
    expect(attempts).toMatchObject([{ operationId: undefined, method: "DELETE", path: undefined, status: 204 }]);
  });
});

describe("the logger", () => {
  test.each<[string, Reply[], LogLevel[]]>([
    ["a success", [answerTo("fetch")], ["debug"]],
    ["a redirect", [{ status: 302 }], ["debug"]],
    ["a refusal", [{ status: 404 }], ["warn"]],
    ["a failure of the server", [{ status: 500 }], ["error"]],
    ["no answer", [reset], ["error"]],
    ["a retry", [{ status: 503 }, answerTo("fetch")], ["info", "debug"]],
    ["retries in vain", [{ status: 429 }, { status: 503 }, reset], ["info", "info", "error"]],
  ])("is told of %s at its level", async (_, replies, levels) => {
    const { logger, lines } = logbook();
    await call({ logger, logLevel: "debug" }, ...replies);
    expect(lines.map(([level]) => level)).toEqual(levels);
  });

  test.each<[LogLevel | undefined, LogLevel[]]>([
    ["debug", ["info", "debug", "warn", "error"]],
    ["info", ["info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
    [undefined, ["info", "warn", "error"]],
  ])("of level %s is told of no less", async (logLevel, levels) => {
    const { logger, lines } = logbook();
    await call({ logger, logLevel }, { status: 429 }, answerTo("fetch"));
    await call({ logger, logLevel }, { status: 404 });
    await call({ logger, logLevel }, { status: 500 });
    expect(lines.map(([level]) => level)).toEqual(levels);
  });

  test.each(["verbose", "INFO", "", 0])(
    "of a level that there is not is refused when the client is made: %j",
    (logLevel) => {
      const problem = expect.objectContaining({ name: "InvalidParameterError", parameter: "logLevel" });
      // @ts-expect-error -- callers in JavaScript may take it from the environment
      expect(() => clientOf(server, { logLevel })).toThrow(problem);
    },
  );

  test("is told in words and in full", async () => {
    const { logger, lines } = logbook();
    await call({ logger }, { status: 404 });
    await call({ logger }, reset);
    expect(lines.map(([, message]) => message)).toEqual([`GET ${itemPath} 404`, `GET ${itemPath} no answer`]);
    expect(lines[0]?.[2]).toMatchObject({
      operationId: "FetchServiceConversationParticipant",
      attempt: 1,
      status: 404,
    });
  });

  test("may be the console", async () => {
    const error = jest.spyOn(console, "error").mockReturnValue();
    await call({ logger: console }, { status: 500 });
    expect(error).toHaveBeenCalledTimes(1);
  });
});

describe("a watcher's mistake does not end the call:", () => {
  const mistake = (): never => {
    throw new Error("a watcher's mistake");
  };
  // Whoever writes `async` in its place returns a promise where none is awaited.
  const later = (): unknown => Promise.resolve().then(mistake);
  const { logger } = logbook();

  test.each<[string, ClientOptions]>([
    ["onAttempt throws", { onAttempt: mistake }],
    ["onAttempt rejects", { onAttempt: later }],
    ["the logger throws", { logger: { ...logger, debug: mistake }, logLevel: "debug" }],
    ["the logger rejects", { logger: { ...logger, debug: later }, logLevel: "debug" }],
  ])("%s", async (_, options) => {
    const unhandled = jest.fn();
    process.on("unhandledRejection", unhandled);
    await expect(calls.fetch(clientOf(server, options))).resolves.toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("the logger is told though onAttempt throws", async () => {
    const { logger, lines } = logbook();
    await call({ logger, logLevel: "debug", onAttempt: mistake }, answerTo("fetch"));
    expect(lines).toHaveLength(1);
  });
});

test("nobody is told of credentials or personal data", async () => {
  const { logger, lines } = logbook();
  const attempts: Attempt[] = [];
  const secrets = ["token-of-the-account", "Zoë Müller", "+4917012345678", "zoe@example.com", "ACaccount"];
  const [authToken = "", identity = "", address = "", email = "", accountSid = ""] = secrets;
  const client = clientOf(server, {
    accountSid,
    authToken,
    logger,
    logLevel: "debug",
    onAttempt: (attempt) => void attempts.push(attempt),
    maxRetries: 1,
  });
  const body = { message: `no ${identity}`, identity };
  const params = { ...scope, identity, messagingBinding: { address }, attributes: { email } };
  for (const reply of [
    { status: 429, body },
    { status: 400, body },
    { status: 500, body },
    reset,
    answerTo("update"),
  ]) {
    server.reply = () => reply;
    await createServiceConversationParticipant(client, params).catch(() => {});
    await updateServiceConversationParticipant(client, { ...scope, sid: identity, identity }).catch(() => {});
  }
  const told = JSON.stringify([lines, attempts]);
  const hidden = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64"),
  ]);
  expect(lines.length).toBeGreaterThan(10);
  expect(hidden.filter((secret) => told.includes(secret))).toEqual([]);
});
