import type { Credential } from "../model/model.js";
import type { Pointer } from "../json.js";
import type { Models, ObjectType, Type } from "./type.js";

/** What callers of an SDK see, by the names they use. */
export interface Surface {
  /** By function name. */
  readonly operations: ReadonlyMap<string, OperationSurface>;
  readonly models: Models;
  /** By function name. */
  readonly resources: ReadonlyMap<string, ResourceSurface>;
  /** Functions that parse JSON text. */
  readonly parsers: readonly string[];
  readonly client: ClientSurface;
  readonly packageName: string | undefined;
}

/** What callers see of one operation. */
export interface OperationSurface {
  readonly at: Pointer;
  readonly name: string;
  /** The interfaces of its params. */
  readonly types: readonly string[];
  readonly params: ObjectType;
  /** What it answers, or what each item of its list is. */
  readonly result: Type;
  /** Whether the result comes whole, page by page, or value by value. */
  readonly answer: "whole" | "list" | "events" | "lines";
  /** What finds the next page and chooses the page size. */
  readonly paging: string;
  readonly pagingAt: Pointer;
  /** Method and path, the latter without the names in it. */
  readonly route: string;
  readonly module: string;
  readonly encoding: string;
  /** Names of the client's options, any list of which lets a call through; an empty list where none is needed. */
  readonly credentials: readonly (readonly string[])[];
  readonly idempotent: boolean;
  readonly deprecated: boolean;
  readonly description: string;
}

/** What callers see of one resource handle. */
export interface ResourceSurface {
  readonly at: Pointer;
  readonly name: string;
  readonly path: string;
  readonly types: readonly string[];
  /** Its methods with the operations behind them. */
  readonly methods: ReadonlyMap<string, string>;
}

/** What createClient takes and does. */
export interface ClientSurface {
  readonly credentials: readonly Credential[];
  /** The names of those that a function may give. */
  readonly asked: ReadonlySet<string>;
  /** How credentials travel. */
  readonly scheme: string | undefined;
  readonly schemeAt: Pointer | undefined;
  readonly variables: ReadonlyMap<string, { readonly at: Pointer; readonly default: string }>;
  readonly urls: readonly string[];
  readonly serversAt: Pointer | undefined;
}
