import { describe, expect, test } from "@jest/globals";
import { sdkOfGolden } from "./generated-sdk.js";
import { answer, useSocketServer, type RawRequest } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOfGolden("bodies");

async function sent(operation: string, params: object, options: object = {}): Promise<RawRequest> {
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0 });
  await sdk.operation(operation)(client, params, options);
  return server.only;
}

/** The parts of a multipart body: head and content, as they stand. */
function partsOf({ headers, body }: RawRequest): readonly (readonly [head: string, content: string])[] {
  const [, boundary = ""] = /boundary=(\S+)$/.exec(headers.get("content-type") ?? "") ?? [];
  const pieces = body.toString("latin1").split(`--${boundary}`);
  expect(pieces.at(-1)).toBe("--\r\n");
  return pieces.slice(1, -1).map((piece) => {
    const [head = "", ...content] = piece.replace(/^\r\n|\r\n$/g, "").split("\r\n\r\n");
    return [head, content.join("\r\n\r\n")];
  });
}

describe("a multipart body", () => {
  test("has a part for each field: files with name and type, objects as JSON, lists part by part", async () => {
    const request = await sent("uploadPhoto", {
      photo: new File([new Uint8Array([0xff, 0x00, 0x0d, 0x0a])], "bella.png", { type: "image/png" }),
      extras: [new Blob(["a"], { type: "image/gif" }), new Uint8Array([0x62])],
      title: "Bella & co",
      takenAt: new Date(0),
      keywords: ["dog", "sea"],
      place: { latitude: 1.5, seenAt: new Date(0) },
      notes: "# Bella",
    });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=[\w-]{20,70}$/);
    const named = 'Content-Disposition: form-data; name="';
    expect(partsOf(request)).toEqual([
      [`${named}photo"; filename="bella.png"\r\nContent-Type: image/png`, "\xff\x00\r\n"],
      [`${named}extras"; filename="extras"\r\nContent-Type: image/gif`, "a"],
      [`${named}extras"; filename="extras"\r\nContent-Type: application/octet-stream`, "b"],
      [`${named}title"`, "Bella & co"],
      [`${named}taken_at"`, "1970-01-01T00:00:00Z"],
      [`${named}keywords"`, "dog"],
      [`${named}keywords"`, "sea"],
      [`${named}place"\r\nContent-Type: application/json`, '{"latitude":1.5,"seen_at":"1970-01-01T00:00:00Z"}'],
      [`${named}notes"\r\nContent-Type: text/markdown`, "# Bella"],
    ]);
  });

  test("cannot be forged by a file's name", async () => {
    const name = 'a"; name="title"\r\nContent-Type: text/html\r\n\r\nforged';
    const request = await sent("uploadPhoto", { photo: new File(["x"], name) });
    expect(partsOf(request)).toEqual([
      [
        'Content-Disposition: form-data; name="photo"; filename="a%22; name=%22title%22%0D%0AContent-Type: text/html' +
          '%0D%0A%0D%0Aforged"\r\nContent-Type: application/octet-stream',
        "x",
      ],
    ]);
  });

  test("holds extraParams, too", async () => {
    const request = await sent("uploadPhoto", { photo: new Blob([]) }, { extraParams: { more: [1, true] } });
    expect(partsOf(request).slice(1)).toEqual([
      ['Content-Disposition: form-data; name="more"', "1"],
      ['Content-Disposition: form-data; name="more"', "true"],
    ]);
  });

  test("is sent whole again after a failure that allows it", async () => {
    server.reply = (_, index) => (index === 0 ? answer("429 Slow down", { "Retry-After": "0" }) : answer("200 OK", {}));
    const client = sdk.createClient({ baseUrl: server.origin });
    await sdk.operation("uploadPhoto")(client, { photo: new Blob(["again"]) });
    const [first, second] = server.requests;
    expect(second?.body).toEqual(first?.body);
    expect(second?.body.toString()).toContain("again");
  });

  test("without fields in the document is the caller's FormData", async () => {
    const body = new FormData();
    body.append("any", "thing");
    const request = await sent("uploadAnything", { body });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.body.toString()).toContain('name="any"\r\n\r\nthing');
  });

  test("has parts that are files or text, as they are given", async () => {
    const request = await sent("attach", { source: "https://a.example", pages: [new File(["1"], "a.txt"), "second"] });
    const named = 'Content-Disposition: form-data; name="';
    expect(partsOf(request)).toEqual([
      [`${named}source"`, "https://a.example"],
      [`${named}pages"; filename="a.txt"\r\nContent-Type: application/octet-stream`, "1"],
      [`${named}pages"`, "second"],
    ]);
  });

  test("of further fields alone has a part for each of them", async () => {
    const request = await sent("attachAll", { additionalFields: { a: new Blob(["1"]), b: new Blob(["2"]) } });
    expect(partsOf(request).map(([, content]) => content)).toEqual(["1", "2"]);
  });

  test("has further fields that no error message repeats where they are personal", async () => {
    server.reply = () => answer("400 Bad Request", {}, JSON.stringify({ message: "Ada Lovelace is unknown" }));
    const failed = sent("attach", { source: "", additionalFields: { name: "Ada Lovelace" } });
    await expect(failed).rejects.toThrow(/ is unknown/);
    await expect(failed).rejects.not.toThrow(/Ada/);
  });

  test("takes no null", async () => {
    await expect(sent("uploadPhoto", { photo: new Blob([]), title: null })).rejects.toMatchObject({
      name: "InvalidParameterError",
      parameter: "title",
    });
  });
});

describe("a multipart body with alternatives", () => {
  test("has a param for each field of any of them", async () => {
    const [photo, ...others] = partsOf(
      await sent("importPhoto", { photo: new Blob(["x"]), albumId: "a", takenAt: new Date(0) }),
    ).toReversed();
    expect(photo?.[0]).toContain('name="photo"; filename="photo"');
    expect(others.map(([head, content]) => [/name="(.*)"/.exec(head)?.[1], content])).toEqual([
      ["taken_at", "1970-01-01T00:00:00Z"],
      ["album_id", "a"],
    ]);
  });

  test("is written field by field, as the encoding says", async () => {
    const request = await sent("replacePhoto", {
      kind: "files",
      photo: [new Blob(["x"]), new Blob(["y"])],
      labels: ["a", "b"],
      place: { latitude: 1, seenAt: new Date(0) },
    });
    const named = 'Content-Disposition: form-data; name="';
    expect(partsOf(request)).toEqual([
      [`${named}kind"`, "files"],
      [`${named}labels"`, "a,b"],
      [`${named}photo"; filename="photo"\r\nContent-Type: image/png`, "x"],
      [`${named}photo"; filename="photo"\r\nContent-Type: image/png`, "y"],
      [`${named}place"\r\nContent-Type: application/json`, '{"latitude":1,"seen_at":"1970-01-01T00:00:00Z"}'],
    ]);
  });
});

describe("further fields of a form", () => {
  test.each([
    [
      "by their names on the wire",
      { surveyId: "s", additionalFields: { q_1: [1, 2], "q 2": [] } },
      "survey_id=s&q_1=1&q_1=2",
    ],
    [
      "never in the place of those of the document",
      { surveyId: "s", additionalFields: { survey_id: [1] } },
      "survey_id=s",
    ],
    ["none", { surveyId: "s" }, "survey_id=s"],
  ])("are sent: %s", async (_, params, expected) => {
    const { body } = await sent("answerSurvey", params);
    expect([...new URLSearchParams(body.toString())].toSorted()).toEqual([...new URLSearchParams(expected)].toSorted());
  });

  test("may be files", async () => {
    const request = await sent("attachToSurvey", { surveyId: "s", additionalFields: { "a.png": new Blob(["x"]) } });
    expect(partsOf(request).map(([head]) => /name="(.*?)"/.exec(head)?.[1])).toEqual(["a.png", "survey_id"]);
  });

  test("are converted, and stand under another name where a field has theirs", async () => {
    const { body } = await sent("amendSurvey", { additionalFields: 5, additionalFormFields: { seen_at: new Date(0) } });
    expect([...new URLSearchParams(body.toString())].toSorted()).toEqual([
      ["additional_fields", "5"],
      ["seen_at", "1970-01-01T00:00:00Z"],
    ]);
  });
});

describe("a form without fields in the document", () => {
  test.each<[string, unknown, object, string]>([
    ["text, as it is", "a=1&b=%20+", {}, "a=1&b=%20+"],
    ["text before extraParams", "a=1", { extraParams: { b: [2, "&"] } }, "a=1&b=2&b=%26"],
    ["extraParams alone where the text is empty", "", { extraParams: { b: 2 } }, "b=2"],
    ["URLSearchParams", new URLSearchParams({ a: "1 2" }), {}, "a=1+2"],
    ["an object's fields", { a: [1, 2], b: undefined }, {}, "a=1&a=2"],
    ["nothing for nothing", undefined, {}, ""],
  ])("is sent: %s", async (_, body, options, expected) => {
    const request = await sent("putEncoded", { requestBody: body }, options);
    expect(request.body.toString()).toBe(expected);
    const type = body === undefined ? undefined : "application/x-www-form-urlencoded";
    expect(request.headers.get("content-type")).toBe(type);
  });

  test.each([[["a"]], [5], [null], [new Blob(["a"])], [new Map([["a", 1]])], [new FormData()]])(
    "is refused where it has no fields: %p",
    async (body) => {
      const refused = { name: "InvalidParameterError", parameter: "requestBody" };
      await expect(sent("putEncoded", { requestBody: body })).rejects.toMatchObject(refused);
      expect(server.requests).toEqual([]);
    },
  );

  test("takes text where the schema has it beside an object", async () => {
    expect((await sent("postEncoded", { body: "latitude=1" })).body.toString()).toBe("latitude=1");
  });
});

describe("a body of bytes", () => {
  const content = [0xff, 0x00, 0x0a];

  test.each([
    ["a Blob", new Blob([new Uint8Array(content)], { type: "image/png" })],
    ["an ArrayBuffer", new Uint8Array(content).buffer],
    ["a Uint8Array", new Uint8Array(content)],
  ])("is sent as it is: %s", async (_, body) => {
    const request = await sent("putBlob", { name: "x", body });
    expect([...request.body]).toEqual(content);
    expect(request.headers.get("content-type")).toBe("application/octet-stream");
  });

  function streamed(): ReadableStream<Uint8Array> {
    return new ReadableStream({
      start(controller) {
        for (const byte of content) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
  }

  test("may be a stream", async () => {
    const request = await sent("putBlob", { name: "x", body: streamed() });
    expect([...request.body]).toEqual(content);
    expect(request.headers.get("content-type")).toBe("application/octet-stream");
  });

  test("that is a stream is never sent twice", async () => {
    server.reply = () => answer("429 Slow down", { "Retry-After": "0" });
    const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 3 });
    await expect(sdk.operation("putBlob")(client, { name: "x", body: streamed() })).rejects.toMatchObject({
      status: 429,
    });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["of its own where the document allows several", new Blob(["x"], { type: "image/webp" }), "image/webp"],
    ["of any bytes where it has none", new Uint8Array([1]), "application/octet-stream"],
  ])("has the type %s", async (_, body, type) => {
    expect((await sent("putPicture", { name: "x", body })).headers.get("content-type")).toBe(type);
  });

  test("may be left out, and so is its type", async () => {
    const { headers, body } = await sent("putPicture", { name: "x" });
    expect([headers.get("content-type"), body.length]).toEqual([undefined, 0]);
  });
});

test.each([
  ["putNote", "text/plain", "Grüße\n"],
  ["postXml", "application/xml", "<place/>"],
])("text is sent as it is: %s", async (operation, type, body) => {
  const request = await sent(operation, { body });
  expect([request.headers.get("content-type"), request.body.toString()]).toEqual([type, body]);
});

describe("a form", () => {
  test("has the styles that its encoding says", async () => {
    const { headers, body } = await sent("createCharge", {
      amount: 5,
      expand: ["a b", "c"],
      codes: ["x", "y,z"],
      metadata: { "or&der": "1=2" },
      nickname: null,
    });
    expect(headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(body.toString()).toBe(
      "amount=5&expand%5B0%5D=a%20b&expand%5B1%5D=c&codes=x,y%2Cz&metadata%5Bor%26der%5D=1%3D2&nickname=",
    );
  });

  test("without fields in the document holds whatever is given", async () => {
    expect((await sent("postAnything", { body: { a: "1", "b c": "ä" } })).body.toString()).toBe("a=1&b+c=%C3%A4");
  });
});

test("of several media types JSON is sent, under its name", async () => {
  const { headers, body } = await sent("postChoice", { body: { latitude: 1 } });
  expect([headers.get("content-type"), body.toString()]).toEqual(["application/vnd.example+json", '{"latitude":1}']);
});
