import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { packageOf } from "../hostile/rich.js";
import { typeErrors } from "../types/program.js";
import { nestedSchema } from "./nested-schemas.js";

jest.setTimeout(600_000);

const kinds = ["items", "properties", "snake", "additionalProperties", "allOf", "oneOf", "tuple", "mixed"];

/** A document with a schema as a component that goes both ways, in place in a request and an answer, and in forms. */
function everywhere(schema: object): object {
  const operation = (sent: object, answered: object): object => ({
    post: {
      requestBody: { required: true, content: sent },
      responses: { 200: { description: "It.", content: answered } },
    },
  });
  const json = (one: object): object => ({ "application/json": { schema: one } });
  const form = { schema: { type: "object", properties: { field: schema } } };
  const tree = json({ $ref: "#/components/schemas/Tree" });
  const text = json({ type: "string" });
  const paths = {
    "/named": operation(tree, tree),
    "/in-place": operation(json(schema), json(schema)),
    "/form": operation({ "application/x-www-form-urlencoded": form }, text),
    "/parts": operation({ "multipart/form-data": form }, text),
  };
  const info = { title: "Deep", version: "1" };
  return {
    openapi: "3.1.0",
    info,
    servers: [{ url: "https://example.com" }],
    paths,
    components: { schemas: { Tree: schema } },
  };
}

test.each(kinds.flatMap((kind) => [[kind, "camel"] as const, [kind, "preserve"] as const]))(
  "500 schemas in one another by %s give code that compiles: %s",
  async (kind, properties) => {
    const config = { package: undefined, properties, dates: "Date" } as const;
    const sdk = await packageOf(`nested-${kind}-${properties}`, everywhere(nestedSchema(kind, 500)), config);
    expect(typeErrors([path.join(sdk, "index.ts")])).toEqual([]);
  },
);
