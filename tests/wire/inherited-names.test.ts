/** Names that every object of JavaScript's has already, as a document's own. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { sdkOf, type Sdk } from "./generated-sdk.js";
import { useRecordingServer } from "./recording-server.js";

const names = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"];
const each = (indent: number, line: (name: string) => string): string =>
  names.map((name) => `${" ".repeat(indent)}${line(name)}`).join("\n");
const document = `
openapi: 3.1.0
info: { title: Cars, version: "1" }
servers: [{ url: "https://cars.example.com" }]
paths:
  /cars:
    get:
      operationId: findCar
      parameters:
${each(8, (name) => `- { name: "${name}", in: query, schema: { type: string } }`)}
      responses:
        "200": { description: "-", content: { application/json: { schema: { $ref: "#/components/schemas/Car" } } } }
    post:
      operationId: addCar
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Car" } } }
      responses:
        "200": { description: "-", content: { application/json: { schema: { $ref: "#/components/schemas/Car" } } } }
components:
  schemas:
    Car:
      type: object
      required: [id]
      properties:
        id: { type: string }
        engine:
          type: object
          properties:
${each(12, (name) => `"${name}": { type: string }`)}
        built: { type: object, properties: { valueOf: { type: [string, "null"], format: date-time } } }
${each(8, (name) => `"${name}": { type: string }`)}
`;

const server = useRecordingServer();
const sdks = new Map<string, Sdk>();
beforeAll(async () => {
  for (const kind of ["camel", "preserve"]) {
    sdks.set(kind, await sdkOf(`inherited-${kind}`, document, { properties: kind }));
  }
});

/** JSON text with fields of its own under all of the names. */
const all = `{${names.map((name) => `"${name}":"own ${name}"`).join()}}`;

describe.each(["camel", "preserve"])("with %s names, what every object has already", (kind) => {
  const run = async (name: string, params: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const sdk = sdks.get(kind);
    if (!sdk) throw new Error(`no SDK with ${kind} names`);
    const client = sdk.createClient({ baseUrl: server.origin });
    return (await sdk.operation(name)(client, params)) as Readonly<Record<string, unknown>>;
  };
  const named = (name: string): string => (kind === "camel" && name === "__proto__" ? "proto" : name);

  test.each(names)("is not read where an answer lacks it: %s", async (name) => {
    server.reply = () => ({ body: { id: "1", engine: {} } });
    const car = await run("findCar", {});
    const engine = car["engine"] as typeof car;
    for (const read of [car, engine]) {
      const descriptor = Object.getOwnPropertyDescriptor(read, named(name));
      expect(descriptor).toMatchObject({ value: undefined, enumerable: true });
    }
  });

  test.each(names)("is read where an answer has it: %s", async (name) => {
    server.reply = () => ({ body: `{"id":"1","engine":${all},${all.slice(1)}` });
    const car = await run("findCar", {});
    const engine = car["engine"] as typeof car;
    for (const read of [car, engine]) {
      expect(Object.getOwnPropertyDescriptor(read, named(name))?.value).toBe(`own ${name}`);
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }
  });

  test("is a date where an answer has one", async () => {
    server.reply = () => ({ body: { id: "1", built: { valueOf: "2015-12-16T22:18:37Z" } } });
    const { built } = (await run("findCar", {})) as { built: { valueOf: unknown } };
    expect(built.valueOf).toEqual(new Date("2015-12-16T22:18:37Z"));
  });

  test("changes no other object", async () => {
    server.reply = () => ({
      body: `{"id":"1","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}`,
    });
    expect(await run("findCar", {})).not.toHaveProperty("isAdmin");
    expect({}).not.toHaveProperty("isAdmin");
  });

  test("is not sent where nobody gives it", async () => {
    server.reply = () => ({ body: { id: "1" } });
    await run("findCar", {});
    expect(server.only.query).toEqual([]);
    await run("addCar", { body: { id: "1", engine: {} } });
    expect(JSON.parse(server.requests.at(-1)?.body ?? "")).toEqual({ id: "1", engine: {} });
  });

  test("is refused as null, which a URL cannot say", async () => {
    await expect(run("findCar", { valueOf: null })).rejects.toMatchObject({ message: "valueOf: cannot be null" });
    expect(server.requests).toEqual([]);
  });

  test("is sent where somebody gives it", async () => {
    server.reply = () => ({ body: { id: "1" } });
    const given = Object.fromEntries(names.map((name) => [named(name), `own ${name}`]));
    await run("findCar", given);
    expect(server.only.query).toEqual(names.map((name) => [name, `own ${name}`]));
    await run("addCar", { body: { id: "1", ...given } });
    expect(server.requests.at(-1)?.body).toBe(`{"id":"1",${all.slice(1)}`);
  });
});
