import { describe, expect, test } from "@jest/globals";
import { sdkOf, sdkOfGolden, type Sdk } from "./generated-sdk.js";
import { useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const sdk = await sdkOfGolden("servers");

/** Where a call goes. */
async function placeOf(
  operation: string,
  options: object = {},
  { createClient, operation: of } = sdk,
): Promise<string> {
  let place = "";
  const fetch = (request: Request): Promise<Response> => {
    place = request.url;
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  await of(operation)(createClient({ ...options, fetch }));
  return place;
}

test.each([
  [{}, "https://servers.example.com/api/v1/things"],
  [{ host: "10.0.0.7", port: "8443", base: "x/y" }, "https://10.0.0.7:8443/x/y/v1/things"],
  [{ protocol: "http", host: "localhost", port: "8080" }, "http://localhost:8080/api/v1/things"],
])("variables stand where the URL has them: %j", async (options, place) => {
  expect(await placeOf("getThings", options)).toBe(place);
});

test.each([
  ["protocol", "ftp"],
  ["host", "evil.example/"],
  ["host", "user@evil.example"],
  ["host", "evil.example?"],
  ["port", "80/x"],
  ["base", ".."],
  ["base", "a/../../b"],
  ["base", "a?b"],
])("a variable cannot leave its part of the URL: %s %j", (name, value) => {
  const parameter = expect.stringMatching(new RegExp(`^(${name}|baseUrl)$`)) as unknown as string;
  expect(() => sdk.createClient({ [name]: value })).toThrow(
    expect.objectContaining({ name: "InvalidParameterError", parameter }),
  );
});

describe("what the document gives a variable stands where it has it", () => {
  const pages = "paths: { /things: { get: { operationId: getThings, responses: { '204': { description: d } } } } }";
  const head = "openapi: 3.1.0\ninfo: { title: Listed, version: '1' }\n";
  let made = 0;
  const sdkAt = (url: string, variable: string): Promise<Sdk> =>
    sdkOf(
      `servers-listed-${++made}`,
      `${head}servers: [{ url: "${url}", variables: { part: ${variable} } }]\n${pages}\n`,
    );

  test.each<readonly [string, string, object, string]>([
    ["https://{part}api.example.com", "{ default: '' }", {}, "https://api.example.com/things"],
    ["https://{part}api.example.com", "{ default: '' }", { part: "x." }, "https://x.api.example.com/things"],
    ["https://{part}a.example", "{ default: t., enum: [t., ''] }", { part: "" }, "https://a.example/things"],
    ["https://{part}.example.com", "{ default: eu.api }", {}, "https://eu.api.example.com/things"],
    ["https://a.example{part}", "{ default: /v1, enum: [/v1, /v2] }", {}, "https://a.example/v1/things"],
    ["https://a.example{part}", "{ default: /v1, enum: [/v1, /v2] }", { part: "/v2" }, "https://a.example/v2/things"],
    ["https://a.example/{part}", "{ default: v1, enum: [v2] }", {}, "https://a.example/v1/things"],
    ["https://a.example/v1?key={part}#x", "{ default: k }", {}, "https://a.example/v1/things"],
  ])("%s %s %j", async (url, variable, options, place) => {
    expect(await placeOf("getThings", options, await sdkAt(url, variable))).toBe(place);
  });

  test.each([
    ["https://{part}/v1", "{ default: '' }", "part"],
    ["https://{part}", "{ default: '' }", "part"],
    ["{part}/v1", "{ default: 'https://' }", "part"],
    ["https:///v1", "{ default: '' }", "baseUrl"],
    ["https://\\\\v1", "{ default: '' }", "baseUrl"],
  ])("but is called nowhere where the host is missing: %s %s", async (url, variable, parameter) => {
    const { createClient } = await sdkAt(url, variable);
    expect(() => createClient()).toThrow(expect.objectContaining({ name: "InvalidParameterError", parameter }));
  });

  test("in the servers of operations, too", async () => {
    const servers = "servers: [{ url: 'https://{h}/', variables: { h: { default: b.example/x } } }]";
    const own = pages.replace("operationId", `${servers}, operationId`);
    const document = `${head}servers: [{ url: "https://a.example" }]\n${own}\n`;
    expect(await placeOf("getThings", {}, await sdkOf("servers-own-listed", document))).toBe(
      "https://b.example/x/things",
    );
  });

  test("nor are operations with such a server of their own", async () => {
    const servers = "servers: [{ url: 'https://{h}/v1', variables: { h: { default: '' } } }]";
    const own = pages.replace("operationId", `${servers}, operationId`);
    const sdk = await sdkOf("servers-own-none", `${head}servers: [{ url: "https://a.example" }]\n${own}\n`);
    await expect(placeOf("getThings", {}, sdk)).rejects.toMatchObject({ parameter: "h" });
    expect(await placeOf("getThings", { h: "b.example" }, sdk)).toBe("https://b.example/v1/things");
  });

  test("and no other value of the caller's does", async () => {
    const listed = await sdkAt("https://a.example{part}", "{ default: /v1 }");
    expect(() => listed.createClient({ part: "/v2" })).toThrow(expect.objectContaining({ parameter: "part" }));
  });
});

describe("an operation with a server of its own", () => {
  test.each([
    ["uploadThings", "https://uploads.eu.example.com/things"],
    ["getReports", "https://reports.example.com/reports"],
  ])("is called there: %s", async (operation, place) => {
    expect(await placeOf(operation)).toBe(place);
  });

  test.each<readonly [object, string]>([
    [{ region: "us" }, "https://uploads.us.example.com/things"],
    [{ region: "us", host: "10.0.0.7" }, "https://uploads.us.example.com/things"],
  ])("has variables that are options, too: %j", async (options, place) => {
    expect(await placeOf("uploadThings", options)).toBe(place);
    const { host } = { host: "servers.example.com", ...options };
    expect(await placeOf("getThings", options)).toBe(`https://${host}/api/v1/things`);
  });

  test("whose variable nothing describes is called nowhere until it is given", async () => {
    await expect(placeOf("getMoved")).rejects.toMatchObject({ name: "InvalidParameterError", parameter: "tenant" });
    const options = { tenant: "acme", constructorVariable: "made" };
    expect(await placeOf("getMoved", options)).toBe("https://acme.made.example.com:8443/v2/moved");
  });

  test("has variables that cannot leave their part of the URL", async () => {
    await expect(placeOf("uploadThings", { region: "evil.example/" })).rejects.toMatchObject({ parameter: "region" });
    await expect(placeOf("uploadThings", { region: "mars" })).rejects.toMatchObject({ parameter: "region" });
  });

  test("has variables that are called in errors what their options are", async () => {
    const parameter = "constructorVariable";
    await expect(placeOf("getMoved", { tenant: "acme", [parameter]: "a/b" })).rejects.toMatchObject({ parameter });
    expect(() => sdk.createClient({ [parameter]: "made", baseUrl: server.origin })).toThrow(
      expect.objectContaining({ name: "InvalidParameterError", parameter }),
    );
  });

  test("has variables that mean nothing beside a baseUrl", () => {
    expect(() => sdk.createClient({ region: "us", baseUrl: server.origin })).toThrow(
      expect.objectContaining({ name: "InvalidParameterError", parameter: "region" }),
    );
  });

  test("is called where the caller says that all are", async () => {
    await sdk.operation("uploadThings")(sdk.createClient({ baseUrl: `${server.origin}/mock` }));
    expect(server.only.target).toBe("/mock/things");
  });
});
