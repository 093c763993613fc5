import type { Json } from "../../json.js";
import { isList, isObject, type JsonObject } from "../json-object.js";

/**
 * The kinds of nodes of an OpenAPI document that normalising distinguishes. Path items, operations and bodies of webhooks and
 * callbacks are `received` ones: the API sends them, and only what they carry is of interest.
 */
export type Kind =
  | "root"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "header"
  | "mediaType"
  | "encoding"
  | "example"
  | "securityScheme"
  | "callback"
  | "receivedItem"
  | "receivedOperation"
  | "receivedBody"
  | "schema";

/** What stands under a key: one node, or an object (`map`) or array (`list`) of nodes. */
interface Slot {
  readonly kind: Kind;
  readonly shape: "one" | "map" | "list";
}

const one = (kind: Kind): Slot => ({ kind, shape: "one" });
const map = (kind: Kind): Slot => ({ kind, shape: "map" });
const list = (kind: Kind): Slot => ({ kind, shape: "list" });

/** The nodes of a path item, whose operations are of this kind. */
function operations(kind: Kind): Readonly<Record<string, Slot>> {
  const operation = one(kind);
  return {
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  };
}

const described = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

/** Which keys of a node hold nodes, and of which kind. Anything else is data. */
const slots: Readonly<Record<Kind, Readonly<Record<string, Slot>>>> = {
  root: { paths: map("pathItem"), webhooks: map("receivedItem"), components: one("components") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: { parameters: list("parameter"), ...operations("operation") },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  callback: {},
  receivedItem: operations("receivedOperation"),
  // What a callback calls back in turn is not looked at: references among callbacks may go round in circles.
  receivedOperation: { requestBody: one("receivedBody") },
  receivedBody: { content: map("mediaType") },
  parameter: described,
  requestBody: { content: map("mediaType") },
  response: { headers: map("header"), content: map("mediaType") },
  header: described,
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    examples: map("example"),
    encoding: map("encoding"),
  },
  encoding: { headers: map("header") },
  example: {},
  securityScheme: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    additionalProperties: one("schema"),
    unevaluatedProperties: one("schema"),
    propertyNames: one("schema"),
    items: one("schema"),
    unevaluatedItems: one("schema"),
    contains: one("schema"),
    contentSchema: one("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
    prefixItems: list("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
  },
};

/** Rewrites one node. */
export type Visit = (node: Json, kind: Kind) => Json;

/** Says that a container was made from another. */
export type Adopt = <T extends Json>(made: T, from: Json) => T;

/** A copy of a node with each node directly below it rewritten. */
export function mapChildren(node: JsonObject, kind: Kind, visit: Visit, adopt: Adopt): JsonObject {
  const entries = Object.entries(node).map(([key, value]): [string, Json] => {
    const slot = slotOf(kind, key);
    return [key, slot === undefined ? value : mapSlot(value, slot, visit, adopt)];
  });
  return adopt(Object.fromEntries(entries), node);
}

function slotOf(kind: Kind, key: string): Slot | undefined {
  if (kind === "callback") return one("receivedItem"); // under any address
  return Object.hasOwn(slots[kind], key) ? slots[kind][key] : undefined;
}

/** What is no node (and has been reported as none) is left out, except that a schema may be a boolean. */
function mapSlot(value: Json, { kind, shape }: Slot, visit: Visit, adopt: Adopt): Json {
  if (shape === "one") return visit(value, kind);
  const isNode = (child: Json): boolean => kind === "schema" || isObject(child);
  const each = (child: Json): Json => visit(child, kind);
  if (shape === "list") return isList(value) ? adopt(value.filter(isNode).map(each), value) : value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, child]) => isNode(child));
  return adopt(Object.fromEntries(entries.map(([key, child]) => [key, each(child)])), value);
}
