import { describe, expect, test } from "@jest/globals";
import { sdkOfGolden, type Operation } from "./generated-sdk.js";
import { answer, useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOfGolden("answers");
const job = '{"id":"1","begun_at":"1970-01-01T00:00:00Z"}';
const read = { id: "1", begunAt: new Date(0) };

function called(operation: string, options: object = {}, clientOptions: object = {}): ReturnType<Operation> {
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0, ...clientOptions });
  return sdk.operation(operation)(client, {}, options);
}

/** Begins an answer of unknown length, and goes on with these chunks. */
function streaming(type: string, chunks: readonly (string | Buffer)[], isWhole = true): void {
  server.reply = () => (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk as string);
      socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]));
    }
    if (isWhole) socket.write("0\r\n\r\n");
  };
}

async function all(operation: string, options: object = {}): Promise<readonly unknown[]> {
  const given: unknown[] = [];
  for await (const value of called(operation, options)) given.push(value);
  return given;
}

describe("what is read", () => {
  test("text, asked for by its name", async () => {
    server.reply = () => answer("200 OK", { "Content-Type": "text/plain" }, "Grüße");
    expect(await called("getText")).toBe("Grüße");
    expect(server.only.headers.get("accept")).toBe("text/plain");
  });

  test.each([
    ["text/plain; charset=iso-8859-1", Buffer.from("Grüße", "latin1"), "Grüße"],
    ['text/plain; a=b; Charset="UTF-16LE"', Buffer.from("Grüße", "utf16le"), "Grüße"],
    ["text/plain; charset=unheard-of", Buffer.from("Grüße"), "Grüße"],
    ["text/plain", Buffer.from("Grüße"), "Grüße"],
    ["text/plain; charset=utf-16", Buffer.from("\ufeffGrüße", "utf16le").swap16(), "Grüße"],
    ["text/plain; charset=utf-16be", Buffer.from("\ufeffGrüße", "utf16le"), "Grüße"],
    ["text/plain; charset=iso-8859-1", Buffer.from("\ufeffGrüße"), "Grüße"],
  ])("text in its charset: %s", async (type, bytes, expected) => {
    server.reply = () => answer("200 OK", { "Content-Type": type }, bytes);
    expect(await called("getText")).toBe(expected);
  });

  test("bytes, none of them changed", async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a]);
    server.reply = () => answer("200 OK", { "Content-Type": "image/png" }, bytes);
    const blob = (await called("getBytes")) as Blob;
    expect(Buffer.from(await blob.arrayBuffer())).toEqual(bytes);
    expect(blob.type).toBe("image/png");
    expect(server.only.headers.get("accept")).toBe("image/png");
  });

  test.each([
    ["getText", ""],
    ["getBytes", new Blob([])],
  ])("nothing, where there is no body: %s", async (operation, expected) => {
    server.reply = () => answer("200 OK", {});
    expect(await called(operation)).toEqual(expected);
  });

  test.each(["getAnything", "getHal", "getDefault"])("JSON, however it is offered: %s", async (operation) => {
    server.reply = () => answer("200 OK", { "Content-Type": "application/problem" }, job);
    expect(await called(operation)).toEqual(read);
  });

  test("JSON is asked for by the name it has", async () => {
    server.reply = () => answer("200 OK", {}, job);
    await called("getHal");
    expect(server.only.headers.get("accept")).toBe("application/hal+json");
  });

  test.each([
    ["200 OK", job, read],
    ["202 Accepted", "", undefined],
  ])("the body that a status has, or none: %s", async (status, body, expected) => {
    server.reply = () => answer(status, {}, body);
    expect(await called("startJob")).toEqual(expected);
  });

  test.each([
    ["200 OK", "3", 3],
    ["201 Created", '"x"', "x"],
  ])("the type of any of several statuses: %s", async (status, body, expected) => {
    server.reply = () => answer(status, {}, body);
    expect(await called("countJobs")).toBe(expected);
  });

  test("nothing of a HEAD", async () => {
    server.reply = () => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    expect(await called("headJobs")).toBeUndefined();
  });

  test("nothing of a 205", async () => {
    server.reply = () => "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n";
    expect(await called("stopJobs")).toBeUndefined();
  });

  test.each(["getText", "getBytes", "followLog"])("an error's own text where there is one: %s", async (operation) => {
    server.reply = () => answer("409 Conflict", { "Content-Type": "text/plain" }, "gone wrong");
    const call = operation === "followLog" ? all(operation) : called(operation);
    await expect(call).rejects.toMatchObject({ name: "ConflictError", status: 409, body: "gone wrong" });
  });

  test("an error for an answer that was not modified, which nothing here can stand in for", async () => {
    server.reply = () => "HTTP/1.1 304 Not Modified\r\n\r\n";
    await expect(called("getText")).rejects.toMatchObject({ name: "ApiError", status: 304 });
  });
});

describe("a stream", () => {
  test("of lines gives a value for each, across chunks and whatever ends a line", async () => {
    const [one, two] = [job.slice(0, 9), job.slice(9)];
    streaming("application/x-ndjson", [one, `${two}\r`, `\n\n${job}\n`, `\x1e${job}`]);
    expect(await all("followLog")).toEqual([read, read, read]);
    expect(server.only.headers.get("accept")).toBe("application/x-ndjson");
  });

  test("of records gives a value for each, whatever line ends it holds and across chunks", async () => {
    const spread = `\x1e${job.replace(/,/g, ",\r\n")}\n`;
    streaming("application/json-seq", [
      "\n",
      spread.slice(0, 9),
      `${spread.slice(9)}\x1e\x1e${job}`,
      `\n${spread}`,
      `\x1e${job}`,
    ]);
    expect(await all("followLog")).toEqual([read, read, read, read]);
  });

  test("of records gives each as soon as it is whole", async () => {
    streaming("application/json-seq", [`\x1e${job}\n`], false);
    const log = called("followLog")[Symbol.asyncIterator]();
    expect(await log.next()).toMatchObject({ value: read });
    await log.return?.();
  });

  test.each(["12", "tru", '{"id":', `\x1e12\x1e${job}\n`, `12\x1e${job}\n`])(
    "of records, one of which was cut off, ends in a DecodeError: %j",
    async (cut) => {
      streaming("application/json-seq", [`\x1e${cut}`]);
      await expect(all("followLog")).rejects.toMatchObject({ name: "DecodeError" });
    },
  );

  test.each([
    [`\x1e${job}\n${job}\n\x1e${job}\n`, [read]],
    [`\x1e${job}\n\x1e${job}\n} \n\x1e${job}\n`, [read, read]],
    [`\x1e{\n"id": "]\\"}",\n"begun_at":null}\n\x1e{"id"\n\x1e${job}\n`, [{ id: ']"}', begunAt: null }]],
    [`\x1e\n${job}\n${job}`, [read]],
    [`\x1e${job}\r\n \n\x1e${job}{}\n\x1e${job}\n`, [read]],
  ])("of records gives what is right before an error, however it is cut: %j", async (text, expected) => {
    for (const size of [text.length, 1, 2, 3, 7, 50]) {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      streaming("application/json-seq", chunks);
      const given: unknown[] = [];
      const reading = async (): Promise<void> => {
        for await (const value of called("followLog")) given.push(value);
      };
      await expect(reading()).rejects.toMatchObject({ name: "DecodeError" });
      expect(given).toEqual(expected);
    }
  });

  test("of events gives data, kind and id", async () => {
    streaming("text/event-stream", [
      "\ufeff: hello\n\n",
      `event: begun\nid: 7\ndata: ${job}\n\n`,
      `data:${job.slice(0, 10)}\ndata:${job.slice(10)}\r\rretry: 5\n\nevent: lost\n\ndata: never ended`,
    ]);
    expect(await all("followEvents")).toEqual([
      { event: "begun", id: "7", data: read },
      { event: "message", id: "7", data: read },
    ]);
  });

  test("of text gives text, with what is cut across chunks whole", async () => {
    const bytes = Buffer.from("data: Grüße\n\ndata\ndata: [DONE]\n\n");
    streaming("text/event-stream", [bytes.subarray(0, 9), bytes.subarray(9)]);
    expect(await all("followTexts")).toEqual([
      { event: "message", id: "", data: "Grüße" },
      { event: "message", id: "", data: "\n[DONE]" },
    ]);
  });

  test("ends at data that says so", async () => {
    streaming("text/event-stream", [`data: ${job}\n\ndata: [DONE]\n\n`], false);
    expect(await all("followEvents")).toHaveLength(1);
  });

  test("of records ends at one that says so", async () => {
    streaming("application/json-seq", [`\x1e${job}\n\x1e[DONE]\n`], false);
    expect(await all("followLog")).toEqual([read]);
  });

  test("requests nothing before it is iterated, and anew each time", async () => {
    streaming("application/x-ndjson", [job]);
    const log = called("followLog");
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(0);
    for (let time = 1; time <= 2; time++) {
      for await (const value of log) expect(value).toEqual(read);
      expect(server.requests).toHaveLength(time);
    }
  });

  test("is closed when the loop is left", async () => {
    const closed = new Promise((resolve) => {
      server.reply = () => (socket) => {
        socket.on("close", resolve);
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        socket.write(`${(job.length + 1).toString(16)}\r\n${job}\n\r\n`);
      };
    });
    for await (const value of called("followLog")) {
      expect(value).toEqual(read);
      break;
    }
    await closed;
  });

  test("that falls silent ends in a TimeoutError", async () => {
    streaming("application/x-ndjson", [`${job}\n`], false);
    await expect(all("followLog", { timeoutMs: 300 })).rejects.toMatchObject({
      name: "TimeoutError",
      operationId: "FollowLog",
    });
  });

  test("ends in a DeadlineError when its time is over", async () => {
    streaming("application/x-ndjson", [`${job}\n`], false);
    await expect(all("followLog", { deadlineMs: 300 })).rejects.toMatchObject({ name: "DeadlineError" });
  });

  test("ends with the signal's reason", async () => {
    streaming("application/x-ndjson", [`${job}\n`], false);
    const stop = new AbortController();
    const log = called("followLog", { signal: stop.signal })[Symbol.asyncIterator]();
    expect(await log.next()).toMatchObject({ value: read });
    stop.abort(new Error("enough"));
    await expect(log.next()).rejects.toThrow("enough");
  });

  test("that breaks off ends in a ConnectionError", async () => {
    server.reply = () => (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n`);
      setTimeout(() => socket.destroy(), 50);
    };
    await expect(all("followLog")).rejects.toMatchObject({ name: "ConnectionError", attempts: 1 });
  });

  test("with a value that is not JSON ends in a DecodeError that quotes nothing of it", async () => {
    streaming("application/x-ndjson", [`${job}\nsecret\n`]);
    const error: unknown = await all("followLog").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "DecodeError", status: 200, body: "secret" });
    expect(String(error)).not.toContain("secret");
  });

  test.each([
    ["followEvents", "text/html; charset=utf-8", "<html>Sign in</html>"],
    ["followTexts", "application/json", '{ "error": "none" }'],
    ["followLog", "text/html", "<html>Sign in</html>"],
  ])("that is none ends in a DecodeError: %s %s", async (operation, type, body) => {
    server.reply = () => answer("200 OK", { "Content-Type": type }, body);
    await expect(all(operation)).rejects.toMatchObject({ name: "DecodeError", status: 200, body });
    expect(server.requests).toHaveLength(1);
  });

  test.each(["Text/Event-Stream;charset=utf-8", "text/event-stream, text/event-stream", ""])(
    "of events may say so with parameters, twice, or not at all: %j",
    async (type) => {
      server.reply = () => answer("200 OK", type ? { "Content-Type": type } : {}, "data: a\n\n");
      expect(await all("followTexts")).toMatchObject([{ data: "a" }]);
    },
  );

  test("is asked for again while nothing of it has come", async () => {
    server.reply = (_, index) =>
      index === 0 ? answer("503 Busy", { "Retry-After": "0" }) : answer("200 OK", {}, `${job}\n`);
    const client = sdk.createClient({ baseUrl: server.origin });
    const given: unknown[] = [];
    for await (const value of sdk.operation("followLog")(client)) given.push(value);
    expect(given).toEqual([read]);
    expect(server.requests).toHaveLength(2);
  });
});
