import { createHash } from "node:crypto";
import type { Json } from "../../json.js";
import { isObject, member, textMember, without, objectAt, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import { refTo } from "../named-schemas.js";
import type { Report } from "../report.js";
import { methods } from "./methods.js";
import { mapMembers } from "./node-kinds.js";
import { pascalCase } from "./words.js";

/** The parts of a document that say what the API sends to its users, and the named schemas. */
export interface Received {
  /** Those that send JSON, each with nothing but a reference to the named schema of it. */
  readonly webhooks: JsonObject;
  /** With callbacks like `webhooks`. */
  readonly paths: JsonObject;
  readonly schemas: JsonObject;
}

/** A webhook, or one address of a callback. */
interface Source {
  readonly kind: "webhook" | "callback";
  /** As the document calls it, after its operation's id where it has one. */
  readonly called: string;
  readonly item: JsonObject;
}

/** The JSON that one request carries: the schema, what it stands in, and what it is to be called. */
interface Payload {
  readonly source: Source;
  readonly method: string;
  readonly operation: JsonObject;
  readonly schema: Json;
  readonly name: string;
}

/**
 * Gives what each webhook and callback sends a name of its own among the schemas, so that it gets a type like any other.
 * Nothing else of them is kept: they are not called. Those that send no JSON are reported.
 *
 * @param received.paths With complete operations: a callback is called after its operation's id.
 */
export function namedReceived({ webhooks, paths, schemas }: Received, origins: Origins, report: Report): Received {
  const sources = [...webhooksIn(webhooks), ...callbacksIn(paths)];
  const payloads = distinct(
    sources.flatMap((source) => payloadsOf(source, origins, report)),
    schemas,
    report,
  );
  const names = new Map(payloads.map(({ operation, name }): [Json, string] => [operation, name]));
  const named = payloads.map(({ name, schema }): [string, Json] => [name, schema]);
  const reduce = new Reduction(names, origins);
  return {
    webhooks: reduce.items(webhooks),
    paths: reduce.paths(paths),
    schemas: origins.adopt({ ...schemas, ...Object.fromEntries(named) }, schemas),
  };
}

function webhooksIn(webhooks: JsonObject): readonly Source[] {
  const entries = Object.entries(webhooks).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([called, item]) => (isObject(item) ? [{ kind: "webhook" as const, called, item }] : []));
}

function callbacksIn(paths: JsonObject): readonly Source[] {
  const operations = Object.values(paths).flatMap((item) => (isObject(item) ? methods.map((one) => item[one]) : []));
  return operations.flatMap((operation) => {
    if (!isObject(operation)) return [];
    return Object.entries(objectAt(operation, "callbacks")).flatMap(([name, callback]) => {
      const called = `${textMember(operation, "operationId") ?? ""} ${name}`;
      const items = isObject(callback) ? Object.values(callback) : [];
      return items.filter(isObject).map((item): Source => ({ kind: "callback", called, item }));
    });
  });
}

function payloadsOf(source: Source, origins: Origins, report: Report): readonly Payload[] {
  const { kind, called, item } = source;
  return methods.flatMap((method) => {
    const operation = member(item, method);
    if (!isObject(operation)) return [];
    const schema = jsonSchema(operation);
    // Nearly all are POSTs; a name says the method of others, whether there is a POST beside them or not.
    const name = `${pascalCase(called)}${method === "post" ? "" : pascalCase(method)}${pascalCase(kind)}`;
    if (schema !== undefined)
      return [{ source, method, operation, schema: described(schema, operation, origins), name }];
    const message = `The ${kind} \`${called}\` sends no JSON, so there is no type of what it sends.`;
    report.add("info", "feature-unsupported", message, operation);
    return [];
  });
}

/** What the request says about itself stands for a description that its schema does not have. */
function described(schema: Json, operation: JsonObject, origins: Origins): Json {
  const description = member(operation, "description") ?? member(operation, "summary");
  if (!isObject(schema) || description === undefined) return schema;
  return origins.adopt({ description, ...schema }, schema);
}

/** The payloads under names of their own: one that a schema or another payload has, too, gets a mark made from its source. */
function distinct(payloads: readonly Payload[], schemas: JsonObject, report: Report): readonly Payload[] {
  const wishes = new Map<string, Payload[]>();
  for (const payload of payloads) wishes.set(payload.name, [...(wishes.get(payload.name) ?? []), payload]);
  return payloads.map((payload) => {
    const { name, source, method, operation } = payload;
    const sharing = wishes.get(name) ?? [];
    if (sharing.length === 1 && !Object.hasOwn(schemas, name)) return payload;
    const rank = sharing.filter((other) => other.source.called === source.called).indexOf(payload);
    const origin = `${method} ${source.called}${rank <= 0 ? "" : ` ${rank}`}`;
    const marked = `${name}_${createHash("sha256").update(origin).digest("hex").slice(0, 8)}`;
    const message = `What the ${source.kind} \`${source.called}\` sends is called \`${marked}\`, as \`${name}\` is also wanted by another.`;
    report.add("warning", "name-collision", message, operation);
    return { ...payload, name: marked };
  });
}

/** Leaves of webhooks and callbacks what sends JSON, and of that the reference to its schema. */
class Reduction {
  readonly #names: ReadonlyMap<Json, string>;
  readonly #origins: Origins;

  constructor(names: ReadonlyMap<Json, string>, origins: Origins) {
    this.#names = names;
    this.#origins = origins;
  }

  /** Path items by name or by address; those of which nothing is left are left out. */
  items(items: JsonObject): JsonObject {
    return this.#mapped(items, (item) => {
      const left = isObject(item) ? this.#mapped(item, (operation) => this.#operation(operation)) : {};
      return Object.keys(left).length === 0 ? undefined : left;
    });
  }

  paths(paths: JsonObject): JsonObject {
    return this.#mapped(paths, (item) => (isObject(item) ? this.#mapped(item, (node) => this.#called(node)) : item));
  }

  #called(operation: Json): Json {
    if (!isObject(operation) || !Object.hasOwn(operation, "callbacks")) return operation;
    const callbacks = this.#mapped(objectAt(operation, "callbacks"), (callback) => {
      const left = isObject(callback) ? this.items(callback) : {};
      return Object.keys(left).length === 0 ? undefined : left;
    });
    const rest = without(operation, ["callbacks"]);
    return this.#origins.adopt(Object.keys(callbacks).length === 0 ? rest : { ...rest, callbacks }, operation);
  }

  #operation(operation: Json): Json | undefined {
    const name = this.#names.get(operation);
    if (name === undefined) return undefined;
    const schema = { $ref: refTo(name) };
    return this.#origins.adopt({ requestBody: { content: { "application/json": { schema } } } }, operation);
  }

  #mapped(node: JsonObject, map: (child: Json) => Json | undefined): JsonObject {
    return mapMembers(node, map, (made, from) => this.#origins.adopt(made, from));
  }
}

function jsonSchema(operation: JsonObject): Json | undefined {
  const content = objectAt(objectAt(operation, "requestBody"), "content");
  const media = Object.keys(content)
    .filter((name) => /^[^/]+\/([^;]+\+)?json\s*(;|$)/iu.test(name))
    .toSorted()[0];
  return media === undefined ? undefined : member(objectAt(content, media), "schema");
}
