import type { Json } from "../../json.js";
import { isList, isObject, type JsonObject } from "../json-object.js";
import { methods } from "./methods.js";

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
  return Object.fromEntries(methods.map((method) => [method, one(kind)]));
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

/** Gives what is to stand in a node's place: the node itself, or a copy that differs. */
export type Visit = (node: Json, kind: Kind) => Json;

/** Says that an object or list was made from another, whose place in the document it then has; gives the one that was made. */
export type Adopt = <T extends Json>(made: T, from: Json) => T;

/** Kinds of nodes that differ by where they stand, even where one is written and referred to from several places. */
const placed: ReadonlySet<Kind> = new Set(["pathItem", "operation", "callback", "receivedItem", "receivedOperation"]);

/**
 * A node with each node directly below it rewritten: itself where all of them stay, so that large documents stand in memory once,
 * but for those that differ by where they stand.
 */
export function mapChildren(node: JsonObject, kind: Kind, visit: Visit, adopt: Adopt): JsonObject {
  const mapped = mapMembers(
    node,
    (value, key) => {
      const slot = slotOf(kind, key);
      if (slot === undefined) return value;
      return value === null ? undefined : mapSlot(value, slot, visit, adopt);
    },
    adopt,
  );
  return mapped === node && placed.has(kind) ? adopt({ ...node }, node) : mapped;
}

/** Maps the members of an object; leaves out those that become undefined. The object itself where all of them stay. */
export function mapMembers(
  node: JsonObject,
  map: (value: Json, key: string) => Json | undefined,
  adopt: Adopt,
): JsonObject {
  const keys = Object.keys(node);
  let entries: [string, Json][] | undefined;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? "";
    const value = node[key] ?? null;
    const mapped = map(value, key);
    // Most nodes stay as they are: for those, nothing is made.
    if (mapped !== value) entries ??= keys.slice(0, index).map((before) => [before, node[before] ?? null]);
    if (mapped !== undefined) entries?.push([key, mapped]);
  }
  return entries === undefined ? node : adopt(Object.fromEntries(entries), node);
}

/** A node below another, and where it is kept: in an object or a list, by key or index. */
export interface Slotted {
  readonly node: Json;
  readonly kind: Kind;
  readonly keyword: string;
  readonly holder: JsonObject | readonly Json[];
  readonly key: string | number;
}

/** Keys under which nodes stand that are rewritten only where something refers to them. */
const aside: Readonly<Record<string, Readonly<Record<string, Slot>>>> = {
  components: { callbacks: map("callback") },
  schema: { $defs: map("schema"), definitions: map("schema"), additionalItems: one("schema") },
};

/** The nodes directly below one. */
export function nodesBelow(node: JsonObject, kind: Kind): readonly Slotted[] {
  return Object.entries(node).flatMap(([keyword, value]): readonly Slotted[] => {
    const slot = slotOf(kind, keyword) ?? aside[kind]?.[keyword];
    if (slot === undefined) return [];
    const isOne = slot.shape === "one" && !isList(value); // `items` has been a list before
    if (isOne) return [{ node: value, kind: slot.kind, keyword, holder: node, key: keyword }];
    const all = { kind: slot.kind, keyword };
    if (isList(value)) return value.map((child, key) => ({ ...all, node: child, holder: value, key }));
    if (!isObject(value)) return [];
    return Object.entries(value).map(([key, child]) => ({ ...all, node: child, holder: value, key }));
  });
}

function slotOf(kind: Kind, key: string): Slot | undefined {
  if (kind === "callback") return one("receivedItem"); // under any address
  return Object.hasOwn(slots[kind], key) ? slots[kind][key] : undefined;
}

/** Kinds of nodes that are there, but empty, where YAML has a key and nothing behind it. */
const emptiable: ReadonlySet<Kind> = new Set(["schema", "mediaType", "response", "header", "pathItem"]);

/** What is no node (and has been reported as none) is left out, except that a schema may be a boolean. */
function mapSlot(value: Json, { kind, shape }: Slot, visit: Visit, adopt: Adopt): Json {
  if (shape === "one") return visit(value, kind);
  const isNode = (child: Json): boolean => isObject(child) || (kind === "schema" && child !== null);
  const each = (child: Json): Json => visit(child, kind);
  if (shape === "map") {
    const member = (child: Json): Json | undefined => {
      if (child === null && emptiable.has(kind)) return each(adopt({}, value));
      return isNode(child) ? each(child) : undefined;
    };
    return isObject(value) ? mapMembers(value, member, adopt) : value;
  }
  if (!isList(value)) return value;
  const items = value.filter(isNode).map(each);
  const isSame = items.length === value.length && items.every((item, index) => item === value[index]);
  return isSame ? value : adopt(items, value);
}
