import { createHash } from "node:crypto";
import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import { childPointer } from "../pointer.js";
import type { Report } from "../report.js";
import { methods } from "./operations.js";
import { pascalCase } from "./words.js";

/** The webhooks of a document, each a reference to the named schema of what is sent, and these schemas. */
export interface Webhooks {
  readonly webhooks: JsonObject;
  readonly schemas: JsonObject;
}

/** The JSON that one webhook sends: the schema, what it stands in, and what it is to be called. */
interface Payload {
  readonly webhook: string;
  readonly method: string;
  readonly operation: JsonObject;
  readonly schema: Json;
  readonly name: string;
}

/**
 * Gives what each webhook sends a name of its own among the schemas, after the webhook, so that it gets a type like any
 * other. Nothing else of a webhook is kept: it is not called. Those that send no JSON are reported.
 */
export function namedWebhooks(root: JsonObject, schemas: JsonObject, origins: Origins, report: Report): Webhooks {
  const webhooks = member(root, "webhooks");
  if (!isObject(webhooks)) return { webhooks: {}, schemas };
  const payloads = distinct(
    Object.keys(webhooks)
      .sort()
      .flatMap((name) => payloadsOf(name, webhooks[name] ?? null, origins, report)),
    schemas,
    report,
  );
  const items = [...new Set(payloads.map(({ webhook }) => webhook))].map((name): [string, Json] => {
    const own = payloads.filter(({ webhook }) => webhook === name);
    return [name, origins.adopt(Object.fromEntries(own.map((one) => [one.method, reduced(one, origins)])), webhooks)];
  });
  const named = payloads.map(({ name, schema }): [string, Json] => [name, schema]);
  return {
    webhooks: origins.adopt(Object.fromEntries(items), webhooks),
    schemas: origins.adopt({ ...schemas, ...Object.fromEntries(named) }, schemas),
  };
}

function payloadsOf(webhook: string, item: Json, origins: Origins, report: Report): readonly Payload[] {
  if (!isObject(item)) return [];
  return methods.flatMap((method) => {
    const operation = member(item, method);
    if (!isObject(operation)) return [];
    const schema = jsonSchema(operation);
    // Nearly all are POSTs; a name says the method of others, whether there is a POST beside them or not.
    const name = `${pascalCase(webhook)}${method === "post" ? "" : pascalCase(method)}Webhook`;
    if (schema !== undefined)
      return [{ webhook, method, operation, schema: described(schema, operation, origins), name }];
    const message = `The webhook \`${webhook}\` sends no JSON, so there is no type of what it sends.`;
    report.add("info", "feature-unsupported", message, operation);
    return [];
  });
}

/** What the webhook says about itself stands for a description that its schema does not have. */
function described(schema: Json, operation: JsonObject, origins: Origins): Json {
  const description = member(operation, "description") ?? member(operation, "summary");
  if (!isObject(schema) || description === undefined) return schema;
  return origins.adopt({ description, ...schema }, schema);
}

/** The payloads under names of their own: one that a schema or another payload has, too, gets a mark made from the webhook. */
function distinct(payloads: readonly Payload[], schemas: JsonObject, report: Report): readonly Payload[] {
  return payloads.map((payload) => {
    const { name, webhook, method, operation } = payload;
    const isShared = payloads.some((other) => other !== payload && other.name === name);
    if (!isShared && !Object.hasOwn(schemas, name)) return payload;
    const marked = `${name}_${createHash("sha256").update(`${method} ${webhook}`).digest("hex").slice(0, 8)}`;
    const message = `What the webhook \`${webhook}\` sends is called \`${marked}\`, as \`${name}\` is also wanted by another.`;
    report.add("warning", "name-collision", message, operation);
    return { ...payload, name: marked };
  });
}

function jsonSchema(operation: JsonObject): Json | undefined {
  const body = member(operation, "requestBody");
  const content = isObject(body) ? member(body, "content") : undefined;
  if (!isObject(content)) return undefined;
  const media = Object.keys(content)
    .filter((name) => /^[^/]+\/([^;]+\+)?json\s*(;|$)/iu.test(name))
    .sort()[0];
  const found = media === undefined ? undefined : member(content, media);
  return isObject(found) ? member(found, "schema") : undefined;
}

function reduced({ name, operation }: Payload, origins: Origins): JsonObject {
  const schema = { $ref: childPointer("#/components/schemas", name) };
  return origins.adopt({ requestBody: { content: { "application/json": { schema } } } }, operation);
}
