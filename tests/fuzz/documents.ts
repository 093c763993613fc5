import fc from "fast-check";
import { family } from "./discriminators.js";
import { anyName, componentName, cookieName, headerName } from "./names.js";
import { schemaOf, withReferences, type Schema, type Version } from "./schemas.js";

/** An OpenAPI document. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

const styles = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const;

type Place = keyof typeof styles;

interface Parameter {
  readonly name: string;
  readonly in: Place;
}

function parameterOf(place: Place, name: fc.Arbitrary<string>, schema: fc.Arbitrary<Schema>): fc.Arbitrary<Parameter> {
  const head = { name, in: fc.constant(place) };
  const styled = fc.record(
    {
      ...head,
      schema,
      required: place === "path" ? fc.constant(true) : fc.boolean(),
      style: fc.constantFrom(...styles[place]),
      explode: fc.boolean(),
      ...(place === "query" && { allowReserved: fc.boolean() }),
      description: anyName,
      deprecated: fc.boolean(),
    },
    { requiredKeys: ["name", "in", "schema", "required"] },
  );
  const content = fc.record({
    ...head,
    required: fc.constant(place === "path"),
    content: schema.map((one) => ({ "application/json": { schema: one } })),
  });
  return fc.oneof({ weight: 6, arbitrary: styled }, { weight: 1, arbitrary: content });
}

const mediaTypes: readonly string[] = [
  "application/json",
  "application/vnd.x+json; charset=utf-8",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
  "application/octet-stream",
  "image/*",
  "application/x-ndjson",
  "text/event-stream",
  "application/xml",
  "*/*",
];

function contentOf(schema: fc.Arbitrary<Schema>): fc.Arbitrary<object> {
  const entry = fc.tuple(fc.constantFrom(...mediaTypes), fc.option(schema, { freq: 8 }));
  return fc
    .uniqueArray(entry, { selector: ([type]) => type, minLength: 1, maxLength: 3 })
    .map((entries) => Object.fromEntries(entries.map(([type, one]) => [type, one === null ? {} : { schema: one }])));
}

const statuses = ["200", "201", "202", "204", "205", "2XX", "default", "304", "400", "4XX", "500"] as const;

function responsesOf(schema: fc.Arbitrary<Schema>): fc.Arbitrary<object> {
  const response = fc.record(
    { description: anyName, content: contentOf(schema), headers: fc.dictionary(headerName, fc.record({ schema })) },
    { requiredKeys: ["description"] },
  );
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...statuses), response), {
      selector: ([status]) => status,
      minLength: 1,
      maxLength: 2,
    })
    .map((entries) => Object.fromEntries(entries));
}

/** A name that can stand between the braces of a path. */
const templateName: fc.Arbitrary<string> = anyName.filter((name) => name !== "" && !/[{}/?#]/.test(name));

interface Sketch {
  readonly template: readonly (string | { readonly name: string })[];
  readonly method: string;
  readonly operation: Readonly<Record<string, unknown>> & { readonly parameters: readonly Parameter[] };
}

function operationOf(schema: fc.Arbitrary<Schema>): fc.Arbitrary<Sketch> {
  const parameters = fc.array(
    fc.oneof(
      parameterOf(
        "query",
        anyName.filter((name) => name !== ""),
        schema,
      ),
      parameterOf("header", headerName, schema),
      parameterOf("cookie", cookieName, schema),
    ),
    { maxLength: 3 },
  );
  const fixed = fc.stringMatching(/^[a-z]{1,5}$/);
  const variable = parameterOf("path", templateName, schema);
  const parts = fc.uniqueArray(fc.oneof(fixed, variable), {
    selector: (part) => (typeof part === "string" ? `/${part}` : part.name),
    minLength: 1,
    maxLength: 4,
  });
  const rest = fc.record(
    {
      operationId: anyName.filter((name) => name !== ""),
      tags: fc.array(anyName, { maxLength: 2 }),
      summary: anyName,
      description: anyName,
      deprecated: fc.boolean(),
      requestBody: fc.record({ required: fc.boolean(), content: contentOf(schema) }),
      responses: responsesOf(schema),
    },
    { requiredKeys: ["responses"] },
  );
  const method = fc.constantFrom("get", "put", "post", "delete", "patch", "head", "options", "trace");
  return fc.record({ method, parts, parameters, rest }).map(({ method, parts, parameters, rest }) => {
    const own = parts.filter((part) => typeof part !== "string");
    const { requestBody, ...bodiless } = rest;
    const all = [...own, ...parameters];
    const distinct = all.filter(
      (one, index) => all.findIndex((other) => other.in === one.in && other.name === one.name) === index,
    );
    return {
      template: parts.map((part) => (typeof part === "string" ? part : { name: part.name })),
      method,
      operation: {
        ...(["get", "head", "delete", "options", "trace"].includes(method) ? bodiless : { ...bodiless, requestBody }),
        parameters: distinct,
      },
    };
  });
}

const servers: fc.Arbitrary<object> = fc.constantFrom(
  [{ url: "https://example.com/base" }],
  [{ url: "/relative" }],
  [],
  [
    {
      url: "https://{host}.example.com/{v}",
      variables: { host: { default: "a", enum: ["a", "b"] }, v: { default: "1" } },
    },
  ],
);

const schemes = {
  key: { type: "apiKey", in: "query", name: "key" },
  basic: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
  cookie: { type: "apiKey", in: "cookie", name: "sid" },
  oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {} } } },
  open: { type: "openIdConnect", openIdConnectUrl: "https://example.com/.well-known" },
};

const security: fc.Arbitrary<object> = fc
  .array(fc.subarray(Object.keys(schemes)), { maxLength: 3 })
  .map((alternatives) => alternatives.map((names) => Object.fromEntries(names.map((name) => [name, []]))));

function documentOfVersion(version: Version): fc.Arbitrary<OpenApiDocument> {
  const schema = schemaOf(version);
  return fc
    .record({
      title: anyName,
      names: fc.uniqueArray(componentName, { maxLength: 8 }),
      schemas: fc.array(schema, { minLength: 8, maxLength: 8 }),
      operations: fc.array(operationOf(schema), { minLength: 1, maxLength: 3 }),
      servers,
      security: fc.option(security),
      told: fc.option(family),
    })
    .map(({ title, names, schemas, operations, servers, security, told }) => {
      const referring = told === null ? names : [...names, told.name];
      const paths: Record<string, Record<string, unknown>> = {};
      for (const { template, method, operation } of operations) {
        const path = `/${template.map((part) => (typeof part === "string" ? part : `{${part.name}}`)).join("/")}`;
        (paths[path] ??= {})[method] ??= resolved(operation, referring);
      }
      return {
        openapi: version,
        info: { title, version: "1" },
        servers,
        ...(security !== null && { security }),
        paths,
        components: {
          schemas: {
            ...Object.fromEntries(names.map((name, index) => [name, withReferences(schemas[index], names, index)])),
            ...told?.schemas,
          },
          securitySchemes: schemes,
        },
      };
    });
}

/** An operation whose schemas refer to those of these names. */
function resolved(node: unknown, names: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((one) => resolved(one, names));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "schema" ? withReferences(value, names, names.length) : resolved(value, names),
    ]),
  );
}

/** Documents with whatever OpenAPI has, in names that nobody wishes for. */
export const anyDocument: fc.Arbitrary<OpenApiDocument> = fc.oneof(
  documentOfVersion("3.1.0"),
  documentOfVersion("3.0.3"),
);
