/**
 * The model: everything the later stages know about an API, as plain readonly data. No class, no function, no OpenAPI,
 * no TypeScript syntax. Every node says in `at` where in the (bundled) document it comes from, as a JSON Pointer
 * (RFC 6901, starting with `#`).
 */

import type { Json, Pointer } from "../json.js";

/** The whole API. Maps of the document that carry no order are sorted, so that key order never reaches the output. */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly servers: readonly Server[];
  readonly security: readonly SecurityScheme[];
  readonly tags: readonly Tag[];
  /** Sorted by path, then method. */
  readonly operations: readonly Operation[];
  /** Named schemas (`components/schemas`), sorted by name. */
  readonly schemas: readonly Schema[];
  /** What the API sends in webhooks and callbacks, sorted by schema. */
  readonly received: readonly Received[];
  /** Pairs of a collection path and its item path that have operations on both. */
  readonly resources: readonly Resource[];
  /** The response header with the server's id of a request, where the document describes one. */
  readonly requestIdHeader: string | undefined;
  /** How a fake words its refusals (`x-fetchsmith-fake-errors`). */
  readonly fakeErrors: FakeErrors | undefined;
}

/** One entry of `servers`. Its variables are spelled `{name}` in `url`. */
export interface Server {
  readonly at: Pointer;
  readonly url: string;
  readonly description: string | undefined;
  readonly variables: readonly ServerVariable[];
}

/** A server variable; `env` is the environment variable it may come from (`x-fetchsmith-env`). */
export interface ServerVariable {
  readonly at: Pointer;
  readonly name: string;
  /** Undefined where nothing describes the variable. */
  readonly default: string | undefined;
  readonly description: string | undefined;
  readonly values: readonly string[];
  readonly env: string | undefined;
}

/** HTTP basic authentication; the names and environment variables are those of `x-fetchsmith-credentials`. */
export interface BasicScheme {
  readonly kind: "basic";
  readonly at: Pointer;
  readonly id: string;
  readonly description: string | undefined;
  readonly username: Credential;
  readonly password: Credential;
}

/** HTTP bearer authentication. */
export interface BearerScheme {
  readonly kind: "bearer";
  readonly at: Pointer;
  readonly id: string;
  readonly description: string | undefined;
  readonly token: Credential;
}

/** An API key in a header, the query or a cookie. */
export interface ApiKeyScheme {
  readonly kind: "apiKey";
  readonly at: Pointer;
  readonly id: string;
  readonly description: string | undefined;
  readonly in: "header" | "query" | "cookie";
  readonly wireName: string;
  readonly key: Credential;
}

/** OAuth 2.0 tokens of the client credentials grant. */
export interface OAuth2Scheme {
  readonly kind: "oauth2";
  readonly at: Pointer;
  readonly id: string;
  readonly description: string | undefined;
  /** May be relative, to where the API is called. */
  readonly tokenUrl: string;
  readonly clientId: Credential;
  readonly clientSecret: Credential;
  readonly scope: Credential;
  /** Another place than `tokenUrl`. */
  readonly tokenPlace: Credential;
  /** A token from somewhere else. */
  readonly token: Credential;
}

/** How a request proves who sends it. */
export type SecurityScheme = BasicScheme | BearerScheme | ApiKeyScheme | OAuth2Scheme;

/** One secret or name that a person hands to the client. */
export interface Credential {
  readonly name: string;
  readonly env: string | undefined;
  readonly description: string | undefined;
}

/** A tag that at least one operation carries. */
export interface Tag {
  readonly name: string;
  readonly description: string | undefined;
}

/** HTTP methods an OpenAPI path item can hold, but for TRACE, which `fetch` refuses. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch";

/** One operation: a method on a path. */
export interface Operation {
  readonly at: Pointer;
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly tag: string;
  /** Where it is called, if not at the document's servers. */
  readonly server: Server | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Whether sending it twice is as good as once: by method (RFC 9110 §9.2.2) or by `x-fetchsmith-idempotent`. */
  readonly idempotent: boolean;
  /** Path, query, header, cookie, each in the document's order. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly success: Success;
  /** Ids of the security schemes any one of which (outer) with all of its parts (inner) authorises the call. */
  readonly security: readonly (readonly string[])[];
  /** What it asks client credentials to cover, by scheme: names of scopes with blanks between them. */
  readonly scopes: readonly (readonly [scheme: string, scopes: string])[];
  readonly pagination: Pagination | undefined;
  /** Named examples of a call and its answer, in the document's order. */
  readonly examples: readonly CallExample[];
}

/** Where a parameter travels. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** A path, query, header or cookie parameter. */
export interface Parameter extends Field {
  readonly in: ParameterLocation;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Reserved characters are sent as they are (`allowReserved`). */
  readonly allowReserved: boolean;
  /** The value is sent as JSON text: the parameter has `content` instead of a style. */
  readonly asJson: boolean;
}

/** How the parts of a parameter's value are put together. */
export type ParameterStyle =
  "deepObject" | "form" | "label" | "matrix" | "pipeDelimited" | "simple" | "spaceDelimited" | "cookie";

/** What parameters, form fields and properties have in common. */
export interface Field {
  readonly at: Pointer;
  readonly wireName: string;
  readonly required: boolean;
  readonly shape: Shape;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Holds personal data (`x-fetchsmith-personal`): never logged. */
  readonly personal: boolean;
  /** What is sent for `null` (`x-fetchsmith-null`), for form fields whose shape includes null. */
  readonly nullText: string | undefined;
  /** The string holds JSON text (`contentMediaType: application/json`). */
  readonly json: boolean;
  readonly example: Json | undefined;
}

/** A request body. Where its fields are the operation's own params it is spread; any other body is one param. */
export interface Body {
  readonly at: Pointer;
  readonly mediaType: string;
  readonly encoding: BodyEncoding;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly shape: Shape;
  readonly isSpread: boolean;
  /** The fields of a body that is spread, in the document's order. */
  readonly fields: readonly BodyField[];
  /** What fields are besides, whose names the caller gives, of a body that is spread. */
  readonly further: BodyField | undefined;
  /** Whether a body that is spread is one of several objects, all of whose fields stand here. */
  readonly isChoice: boolean;
}

/** How a body is written: `binary` as the bytes that are given, `formData` as the platform's `FormData`. */
export type BodyEncoding = "form" | "json" | "multipart" | "text" | "binary" | "formData";

/** A field of a form or a part of a multipart body. */
export interface BodyField extends Field {
  /** How a field or a part is written, where its `encoding` says so and that is not how it is written anyway. */
  readonly style: FieldStyle | undefined;
  /** The media type of a part, where its `encoding` says so. */
  readonly partType: string | undefined;
  /** What a part is that may be a file, or several. */
  readonly file: FilePart | undefined;
}

/** What a part that may be a file is where it is one value, and what the items are where it is a list. */
export interface FilePart {
  readonly one: readonly FileOrText[];
  readonly items: readonly FileOrText[];
}

/** One part. */
export type FileOrText = "file" | "text";

/** The style that a form's `encoding` gives one of its fields. */
export interface FieldStyle {
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/** What a successful call answers: nothing, decoded JSON, text, bytes, or a stream of values. */
export type Success =
  | (Answer & {
      readonly kind: "json";
      /** What is asked for: the JSON type of each status, with commas between those that differ. */
      readonly mediaType: string;
      readonly shape: Shape;
      /** What is answered with each status, in the order of statuses. */
      readonly statuses: readonly StatusShape[];
      /** Nothing but its status tells which of several types an answer is. */
      readonly isByStatus: boolean;
      /** Some successful answers have no body. */
      readonly isOptional: boolean;
      /** What other successful answers are that have another media type. */
      readonly others: OtherAnswers | undefined;
    })
  | (Answer & { readonly kind: "text" | "binary"; readonly mediaType: string })
  /** Values that arrive one by one: server-sent events with JSON or text as data, or JSON line by line. */
  | (Answer & { readonly kind: "events" | "lines"; readonly mediaType: string; readonly shape: Shape })
  | (Answer & { readonly kind: "empty" });

/** What is answered with a status: three digits, `2XX` or `default`. */
export interface StatusShape {
  readonly status: string;
  readonly shape: Shape;
}

/** Answers beside JSON, all of which are read as text or as bytes. */
export interface OtherAnswers {
  readonly kind: "text" | "binary";
  readonly mediaTypes: readonly string[];
}

/** A response of the document. */
export interface Answer {
  readonly at: Pointer;
  readonly status: string;
  readonly description: string | undefined;
}

/** What says where a list goes on: a URL or a cursor in the body, a `Link` header, or how much was given already. */
export type PaginationStyle = "url" | "link" | "cursor" | "offset" | "page";

/** How a list goes on (`x-fetchsmith-pagination`, or recognised). Pointers are relative to the success body. */
export interface Pagination {
  readonly at: Pointer;
  readonly style: PaginationStyle;
  /** Property names from the body to the array of items. */
  readonly items: readonly string[];
  /** Property names from the body to the URL or cursor of the next page, null or absent on the last one; else empty. */
  readonly next: readonly string[];
  /** Property names from the last item to the cursor of the next page, where that is no part of the body. */
  readonly last: readonly string[] | undefined;
  /** Property names to what is false on the last page. */
  readonly more: readonly string[] | undefined;
  /** Property names to the number of all items. */
  readonly total: readonly string[] | undefined;
  /** Property names to the number of all pages. */
  readonly pages: readonly string[] | undefined;
  /** Property names to how many items a full page has. */
  readonly perPage: readonly string[] | undefined;
  /** The number of the first page. */
  readonly first: number;
  /** Shape of one item. */
  readonly item: Shape;
  /** Query parameters that say where a page begins: those taken from a URL, and no others. */
  readonly cursor: readonly string[];
  /** Of a URL of the next page whose query is taken as a whole: the parameters that may say in it where the page begins. */
  readonly places: readonly string[] | undefined;
  /** The query parameter for what stands before an item, which says nothing of a page after another. */
  readonly opposite: string | undefined;
  readonly pageSize: PageSize | undefined;
}

/** The query parameter for how many items a page has, and how large a page is asked for unless the caller says. */
export interface PageSize {
  readonly parameter: string;
  /** Undefined where nothing says how large a page may be: then nothing is said of it. */
  readonly automatic: number | undefined;
  /** What the server takes where nobody says. */
  readonly default: number | undefined;
  readonly minimum: number;
  readonly maximum: number | undefined;
  /** Callers do not see it: a list has a param of this name that means something else. */
  readonly isHidden: boolean;
}

/** A named example: the params on the wire and the answer, as far as the document gives them. */
export interface CallExample {
  readonly name: string;
  readonly summary: string | undefined;
  /** Example values by parameter wire name. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly body: Json | undefined;
  readonly response: Json | undefined;
}

/** A named schema. */
export interface Schema {
  readonly at: Pointer;
  readonly name: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly shape: Shape;
  readonly example: Json | undefined;
}

/** What the API sends to its users in a webhook or callback: a named schema, called after that. */
export interface Received {
  readonly at: Pointer;
  readonly schema: string;
}

/** The type of a value, as JSON has it. Nullable is a union with null. */
export type Shape =
  | StringShape
  | NumberShape
  | { readonly kind: "boolean"; readonly at: Pointer }
  | { readonly kind: "null"; readonly at: Pointer }
  /** Anything at all; `reason` says why nothing more is known where that is a compromise. */
  | { readonly kind: "unknown"; readonly at: Pointer; readonly reason: string | undefined }
  | { readonly kind: "never"; readonly at: Pointer }
  | LiteralShape
  | ArrayShape
  | TupleShape
  | ObjectShape
  | { readonly kind: "union"; readonly at: Pointer; readonly members: readonly Shape[] }
  | { readonly kind: "intersection"; readonly at: Pointer; readonly members: readonly Shape[] }
  /** A value that stays as it is on the wire, because nothing tells how to convert it. */
  | { readonly kind: "wire"; readonly at: Pointer; readonly shape: Shape }
  /** A named schema; `schema` is its name in `components/schemas`. */
  | { readonly kind: "ref"; readonly at: Pointer; readonly schema: string };

/** One value. Values that differ in nothing but what is said about them are the same. */
export interface LiteralShape {
  readonly kind: "literal";
  readonly at: Pointer;
  readonly value: string | number | boolean;
  readonly about?: ValueAbout;
}

/** The name and the description of a value of an `enum` (`x-enum-varnames`, `x-enum-descriptions`), as far as there are any. */
export interface ValueAbout {
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** A string; `date-time` is the only format that changes its type. */
export interface StringShape {
  readonly kind: "string";
  readonly at: Pointer;
  readonly format: string | undefined;
  readonly pattern: string | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
}

/** A number or an integer. */
export interface NumberShape {
  readonly kind: "number";
  readonly at: Pointer;
  readonly integer: boolean;
  readonly format: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly limits: Limits | undefined;
}

/** A list. */
export interface ArrayShape {
  readonly kind: "array";
  readonly at: Pointer;
  readonly items: Shape;
  readonly limits: Limits | undefined;
}

/** A list whose first items each have a shape of their own. */
export interface TupleShape {
  readonly kind: "tuple";
  readonly at: Pointer;
  readonly items: readonly Shape[];
  /** How many of the items are always there. */
  readonly required: number;
  /** The shape of further items, if there may be any. */
  readonly rest: Shape | undefined;
}

/** What else restricts a value without showing in its type: keywords of JSON Schema, those that are there. */
export type Limits = Readonly<Partial<Record<LimitKeyword, number | true>>>;

/** Keywords of numbers, lists and objects. */
export type LimitKeyword =
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "maxProperties";

/** An object: known properties and the type of any others (undefined: none are described). */
export interface ObjectShape {
  readonly kind: "object";
  readonly at: Pointer;
  readonly properties: readonly Property[];
  readonly additional: Shape | undefined;
  readonly limits: Limits | undefined;
}

/** A property of an object. */
export interface Property extends Field {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** A collection path and its item path (the same plus one parameter), with the operations on both. */
export interface Resource {
  readonly at: Pointer;
  readonly collectionPath: string;
  readonly itemPath: string;
  /** Wire name of the item path's last parameter. */
  readonly itemParameter: string;
  /** Ids of the operations, with what each does to the collection or item. */
  readonly actions: readonly Action[];
  /** What a fake of the API knows beyond the document's shapes. */
  readonly fake: FakeRules;
}

/** Rules of what a collection keeps (`x-fetchsmith-fake`). Properties are paths of names from the item. */
export interface FakeRules {
  /** Properties other than the id by which an item is found. */
  readonly identifiedBy: readonly (readonly string[])[];
  readonly unique: readonly UniqueRule[];
  readonly derived: readonly DerivedRule[];
}

/** Whether a rule is what the API's makers say, or what we think. */
export type Basis = "documented" | "assumed";

/** Properties whose values, together, no two items of a collection share, and what a second one is answered. */
export interface UniqueRule {
  readonly properties: readonly (readonly string[])[];
  /** Undefined where nobody says: 409 is then assumed. */
  readonly status: number | undefined;
  readonly code: number | undefined;
  readonly message: string;
  readonly basis: Basis;
}

/** A property that is read off the first of others that has a value: what the pattern's group finds, or else a fixed text. */
export interface DerivedRule {
  readonly property: readonly string[];
  readonly from: readonly (readonly string[])[];
  readonly pattern: string;
  readonly otherwise: string;
  readonly basis: Basis;
}

/** The form of a refusal's body, and the API's own numbers by status. */
export interface FakeErrors {
  readonly mediaType: string;
  /** Texts with `{status}`, `{code}` and `{message}` in them, by property. */
  readonly body: Readonly<Record<string, string>>;
  readonly codes: readonly ErrorCode[];
}

/** The API's own number for the errors of an HTTP status. */
export interface ErrorCode {
  readonly status: number;
  readonly code: number;
  readonly basis: Basis;
}

/** One operation of a resource. */
export interface Action {
  readonly role: "create" | "list" | "fetch" | "update" | "replace" | "delete";
  readonly operation: string;
}
