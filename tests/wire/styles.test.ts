import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { format, resolveConfig } from "prettier";
import { sdkOf, sdkOfGolden } from "./generated-sdk.js";
import { useSocketServer, type RawRequest } from "./socket-server.js";
import { documentOfRows, styleRows, values, type StyleRow } from "./style-rows.js";
import { wireTable } from "./wire-table.js";

const server = useSocketServer();
const sdk = await sdkOf("styles", JSON.stringify(documentOfRows()), { properties: "preserve" });
const parameters = await sdkOfGolden("parameters");

describe("every style of the specification's tables", () => {
  test.each(styleRows.map((row, index) => [`${row.in} ${row.style} explode: ${row.explode} ${row.shape}`, row, index]))(
    "%s",
    async (_, row, index) => {
      expect(await sentFor(row as StyleRow, index as number)).toBe((row as StyleRow).sent);
    },
  );

  test("stands in the documentation as it is sent", async () => {
    const file = "docs/wire.md";
    const text = await readFile(file, "utf8").catch(() => "");
    const wanted = await format(wireTable(text), { ...(await resolveConfig(file)), filepath: file });
    if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(file, wanted);
    expect(await readFile(file, "utf8")).toBe(wanted);
  });
});

async function sentFor(row: StyleRow, index: number): Promise<string | undefined> {
  const client = sdk.createClient({ baseUrl: server.origin });
  try {
    await sdk.operation(`row${index}`)(client, { color: values[row.shape] });
  } catch (error) {
    expect(error).toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toEqual([]);
    return "refused";
  }
  return written(row.in, server.only);
}

/** Names and values of parts, in a line. */
function partsIn(body: string): string {
  const parts = [...body.matchAll(/name="([^"]*)"(?:\r\n[^\r]+)*\r\n\r\n([^\r]*)\r\n--/g)];
  return parts.map(([, name, value]) => `${name}: ${value}`).join("; ");
}

function written(place: StyleRow["in"], { target, headers, body }: RawRequest): string | undefined {
  if (place === "header") return headers.get("color");
  if (place === "cookie") return headers.get("cookie");
  if (place === "form") return body.toString() || undefined;
  if (place === "multipart") return partsIn(body.toString()) || undefined;
  return place === "path" ? target.split("/")[2] : target.split("?")[1];
}

describe("values in a request", () => {
  const path = { shelf: ["a"], matrix: { r: 1 }, label: "x" };

  /** What the golden's operation sends. */
  async function sent(params: object, options?: object): Promise<RawRequest> {
    const client = parameters.createClient({ baseUrl: server.origin });
    await parameters.operation("findColours")(client, { ...path, ...params }, options);
    return server.only;
  }

  async function query(params: object, options?: object): Promise<string | undefined> {
    return /\?(.*)/.exec((await sent(params, options)).target)?.[1];
  }

  test("of a path keep their place in it, whatever they hold", async () => {
    const { target } = await sent({ shelf: ["a/b", "c,d", "..", "é?#%"], label: "x/y" });
    expect(target).toBe("/shelves/a%2Fb,c%2Cd,..,%C3%A9%3F%23%25/colours;R=1/.x%2Fy");
  });

  test.each<readonly [object]>([
    [{ shelf: [] }],
    [{ shelf: [".."] }],
    [{ shelf: [""] }],
    [{ label: "" }],
    [{ label: "." }],
  ])("that would change a path are refused: %j", async (params) => {
    await expect(sent(params)).rejects.toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toEqual([]);
  });

  test("of a list are encoded one by one, with the commas between them as they are", async () => {
    expect(await query({ ids: [1, 2] })).toBe("ids=1,2");
  });

  test("of a list without escapes are refused where one would be read as two", async () => {
    await expect(query({ tags: ["a|b"] })).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "tags" });
    await expect(query({ words: ["a b"] })).rejects.toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toEqual([]);
  });

  test("of an empty list are not sent", async () => {
    expect((await sent({ ids: [], plain: [], xIds: [] })).target).not.toContain("?");
  });

  test("of an object are written under their names on the wire, however deep", async () => {
    const filter = { name: "a&b", madeAfter: new Date(0), range: { from: 1 }, anyOf: ["x", "y"] };
    expect(await query({ filter })).toBe(
      "filter%5Bname%5D=a%26b&filter%5Bmade_after%5D=1970-01-01T00%3A00%3A00Z&filter%5Brange%5D%5Bfrom%5D=1" +
        "&filter%5Bany_of%5D%5B0%5D=x&filter%5Bany_of%5D%5B1%5D=y",
    );
  });

  test("with content are sent as JSON", async () => {
    const text = await query({ where: { name: "é", madeAfter: new Date(0) } });
    expect(new URLSearchParams(text).get("where")).toBe('{"name":"é","made_after":"1970-01-01T00:00:00Z"}');
  });

  test("that may hold reserved characters do, but for those that would end or split the query", async () => {
    expect(await query({ path: "/a?b=c:d@e,f;g!&h#i[j]+k %20%" })).toBe(
      "path=/a?b=c:d@e,f;g!%26h%23i%5Bj%5D%2Bk%20%20%25",
    );
  });

  test("stand under a name that is encoded, too", async () => {
    expect(await query({ pageSize: 5 })).toBe("page%5Bsize%5D=5");
  });

  test("are joined by extraParams, which replace those of the same name", async () => {
    expect(await query({ ids: [1, 2], tags: ["a"] }, { extraParams: { tags: "b c", more: [true, 1] } })).toBe(
      "ids=1,2&tags=b%20c&more=true&more=1",
    );
  });

  test.each([[Number.NaN], [null], [Symbol("x")]])("that have no text are refused: %p", async (value) => {
    await expect(query({ ids: [value] })).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "ids" });
  });

  test("that are malformed text are refused", async () => {
    await expect(query({ path: "\ud800" })).rejects.toMatchObject({ name: "InvalidParameterError" });
  });

  test("of a header are refused where one would be read as two", async () => {
    const { headers } = await sent({ xIds: [1, 2], xColour: { r: 1, g: 2 } });
    expect([headers.get("x-ids"), headers.get("x-colour")]).toEqual(["1,2", "R=1,G=2"]);
  });

  test("of cookies stand in one header, beside the caller's own", async () => {
    const params = { session: "a;b c", choices: ["x", "y,z"] };
    const { headers } = await sent(params, { headers: { Cookie: "own=1" } });
    expect(headers.get("cookie")).toBe("own=1; session=a%3Bb%20c; choices=x,y%2Cz");
  });
});

describe("values inside values", () => {
  const inner = {
    type: "object",
    properties: { k: { type: "integer" }, l: { type: "array", items: { type: "string" } } },
  };
  const nested = { type: "object", properties: { k: { type: "integer" }, o: inner } };
  const parameter = (name: string, place: string, schema: object, explode: boolean): object => ({
    name,
    in: place,
    schema,
    explode,
  });
  const deep = sdkOf(
    "styles-deep",
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Deep", version: "1" },
      servers: [{ url: "https://deep.example.com" }],
      paths: {
        "/deep": {
          get: {
            operationId: "find",
            parameters: [
              parameter("X-O", "header", inner, false),
              parameter("o", "query", inner, false),
              parameter("pageable", "query", inner, true),
              parameter("n", "query", nested, false),
              parameter("X-N", "header", nested, true),
            ],
            responses: { "204": { description: "d" } },
          },
        },
      },
    }),
  );

  async function sent(params: object): Promise<RawRequest> {
    const { createClient, operation } = await deep;
    await operation("find")(createClient({ baseUrl: server.origin }), params);
    return server.only;
  }

  test("of a list in an object stand under its key, one by one", async () => {
    const value = { k: 1, l: ["a", "b"] };
    const { target, headers } = await sent({ xO: value, o: value, pageable: value });
    expect([headers.get("x-o"), target]).toEqual(["k,1,l,a,l,b", "/deep?o=k,1,l,a,l,b&k=1&l=a&l=b"]);
  });

  test("of any other kind are JSON", async () => {
    const value = { k: 1, o: { k: 2 } };
    const { target, headers } = await sent({ n: value, xN: value });
    expect([headers.get("x-n"), target]).toEqual(['k=1,o={"k":2}', "/deep?n=k,1,o,%7B%22k%22%3A2%7D"]);
  });

  test("of any other kind are refused in a header that they would split", async () => {
    await expect(sent({ xN: { o: { k: 2, l: ["a"] } } })).rejects.toMatchObject({ name: "InvalidParameterError" });
  });
});

describe("the style of cookies", () => {
  const operationOf = (explode: boolean): string =>
    `row${styleRows.findIndex((row) => row.style === "cookie" && row.explode === explode && row.shape === "array")}`;

  async function cookie(explode: boolean, color: readonly string[]): Promise<string | undefined> {
    await sdk.operation(operationOf(explode))(sdk.createClient({ baseUrl: server.origin }), { color });
    return server.only.headers.get("cookie");
  }

  test("escapes nothing", async () => {
    expect(await cookie(false, ["a%2F/b=c", "!#&'()*[]"])).toBe("color=a%2F/b=c,!#&'()*[]");
  });

  test.each(["a;b", "a,b", "a b", '"a"', "a\\b", "a\nb", "é"])("refuses what no cookie holds: %j", async (text) => {
    for (const explode of [true, false]) {
      const refused = { name: "InvalidParameterError", parameter: "color" };
      await expect(cookie(explode, [text])).rejects.toMatchObject(refused);
    }
    expect(server.requests).toEqual([]);
  });
});

describe("the names of an object's members, which stand before their values", () => {
  const named = { type: "object", additionalProperties: { type: "string" } };
  const places = [
    { name: "q", in: "query", schema: named },
    { name: "r", in: "query", schema: named, allowReserved: true },
    { name: "h", in: "header", schema: named, explode: true },
    { name: "c", in: "cookie", schema: named },
    { name: "d", in: "cookie", schema: named, style: "cookie" },
  ];
  const operation = { operationId: "call", parameters: places, responses: { 204: { description: "ok" } } };
  const info = { title: "Names", version: "1" };
  const document = JSON.stringify({ openapi: "3.2.0", info, paths: { "/a": { get: operation } } });

  test("are never read as more, or as less, than they are", async () => {
    const names = await sdkOf("member-names", document, { properties: "preserve" });
    const call = async (params: object): Promise<RawRequest> => {
      await names.operation("call")(names.createClient({ baseUrl: server.origin }), params);
      return server.only;
    };
    for (const [param, name] of [
      ["h", "a=b"],
      ["h", "a,b"],
      ["d", "a=b"],
      ["d", "a;b"],
      ["d", "a\r\nb"],
    ] as const) {
      await expect(call({ [param]: { [name]: "1" } })).rejects.toMatchObject({ name: "InvalidParameterError" });
    }
    expect(server.requests).toEqual([]);
    const member = { "a=b;c": "1" };
    const { target, headers } = await call({ q: member, r: member, c: member });
    expect([target, headers.get("cookie")]).toEqual(["/a?a%3Db%3Bc=1&a%3Db%3Bc=1", "a%3Db%3Bc=1"]);
  });
});
