/** What a fake knows of an API: plain data, written by the generator from the document. Names are those of the wire. */
export interface FakeFacts {
  /** The paths of the document's servers, without a slash at the end: under one of them every request's path begins. */
  readonly bases: readonly string[];
  readonly schemes: readonly SchemeFacts[];
  readonly errors: ErrorFacts;
  readonly operations: readonly OperationFacts[];
  readonly collections: readonly CollectionFacts[];
  readonly schemas: Readonly<Record<string, ShapeFacts>>;
}

/** How a request proves who sends it; the names are those of `createClient`'s options. */
export type SchemeFacts =
  | { readonly id: string; readonly kind: "basic"; readonly username: string; readonly password: string }
  | { readonly id: string; readonly kind: "bearer"; readonly token: string }
  | {
      readonly id: string;
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly key: string;
    };

/** What a refusal says. */
export interface ErrorFacts {
  readonly mediaType: string;
  /** The body, with `{status}`, `{code}` and `{message}` in its texts. A text that is one of them alone becomes its value. */
  readonly body: Readonly<Record<string, string>>;
  readonly codes: readonly CodeFacts[];
}

/** The API's own number for the errors of an HTTP status. */
export interface CodeFacts {
  readonly status: number;
  readonly code: number;
  readonly basis: "documented" | "assumed";
}

/** One operation. */
export interface OperationFacts {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** What it does to which collection, if it does. */
  readonly role?: "create" | "list" | "fetch" | "update" | "replace" | "delete";
  readonly collection?: string;
  readonly parameters: readonly ParameterFacts[];
  readonly body?: BodyFacts;
  /** The status of success, and what is answered with it. */
  readonly status: number;
  readonly answer?: ShapeFacts;
  readonly page?: PageFacts;
  /** Any one of these sets of schemes authorises the call; none means that everyone may. */
  readonly security: readonly (readonly string[])[];
}

/** A path, query, header or cookie parameter. */
export interface ParameterFacts {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly required?: true;
  readonly shape: ShapeFacts;
  /** What stands between the items of a list that is written into one text. */
  readonly separator?: string;
}

/** A request body. */
export type BodyFacts =
  | {
      readonly encoding: "form";
      readonly required?: true;
      readonly fields: readonly FieldFacts[];
      /** Fields may have other names, too. */
      readonly isOpen?: true;
    }
  | { readonly encoding: "json"; readonly required?: true; readonly shape: ShapeFacts };

/** A field of a form. */
export interface FieldFacts {
  readonly name: string;
  readonly required?: true;
  readonly shape: ShapeFacts;
  /** The text that means null. */
  readonly null?: string;
  /** The property of the item that keeps it, as a path. */
  readonly to?: readonly string[];
}

/** Where a list's answer has its parts. */
export interface PageFacts {
  /** The array of items, as a path; empty where the answer is the array. */
  readonly items: readonly string[];
  /** The URL or, by style, the token of the next page, as a path. */
  readonly next?: readonly string[];
  /** The part of an item that is the token of the page after it, as a path from the item. */
  readonly last?: readonly string[];
  /** What says whether more follows, and how many items there are in all, as paths. */
  readonly more?: readonly string[];
  readonly total?: readonly string[];
  /** How many pages there are, and how many items a full one has, as paths. */
  readonly pages?: readonly string[];
  readonly perPage?: readonly string[];
  /** What says where a page begins, if no URL: a token, how many items came before, or the page's number. */
  readonly style?: "cursor" | "offset" | "page";
  /** The number of the first page. Default: 0. */
  readonly first?: number;
  /** Query parameters: how many items, which page, and where it begins. */
  readonly size?: { readonly parameter: string; readonly default: number; readonly maximum?: number };
  readonly number?: string;
  readonly token?: string;
}

/** A collection path, its item path, and the rules of what is kept there. */
export interface CollectionFacts {
  readonly path: string;
  readonly itemPath: string;
  /** The item path's last parameter. */
  readonly parameter: string;
  readonly item: ShapeFacts;
  /** Which properties the server makes, and of what. */
  readonly made: Readonly<Record<string, MadeFacts>>;
  /** Further properties by which an item is found. */
  readonly identifiedBy: readonly (readonly string[])[];
  readonly unique: readonly UniqueFacts[];
  readonly derived: readonly DerivedFacts[];
}

/** What the server makes a property of. */
export type MadeFacts =
  | { readonly by: "id"; readonly template?: TextTemplate }
  | { readonly by: "created" | "changed" | "url" }
  | { readonly by: "path"; readonly parameter: string; readonly template?: TextTemplate }
  | { readonly by: "credential"; readonly name: string; readonly template?: TextTemplate };

/** A text as runs of characters, each with what it is drawn from and how many there are. */
export type TextTemplate = readonly (readonly [alphabet: string, length: number])[];

/** Properties whose values, together, no two items of a collection share. */
export interface UniqueFacts {
  readonly properties: readonly (readonly string[])[];
  /** Missing where the document says nothing of it. */
  readonly status?: number;
  readonly code?: number;
  readonly message: string;
  readonly basis: "documented" | "assumed";
}

/** A property that is read off the first of others that has a value: what the pattern finds in it, or else a fixed text. */
export interface DerivedFacts {
  readonly property: readonly string[];
  readonly from: readonly (readonly string[])[];
  readonly pattern: string;
  readonly otherwise: string;
  readonly basis: "documented" | "assumed";
}

/** Further limits of numbers, lists and objects, by keyword of JSON Schema. */
export type LimitFacts = Readonly<Partial<Record<LimitKeyword, number | true>>>;

/** The keywords. */
export type LimitKeyword =
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "maxProperties";

/** The type of a value, as JSON has it. */
export type ShapeFacts =
  | {
      readonly type: "string";
      readonly format?: string;
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
      /** It holds JSON text. */
      readonly json?: true;
    }
  | {
      readonly type: "number";
      readonly integer?: true;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly limits?: LimitFacts;
    }
  | { readonly type: "boolean" | "null" | "any" | "never" }
  | { readonly type: "literal"; readonly value: string | number | boolean }
  | { readonly type: "array"; readonly items: ShapeFacts; readonly limits?: LimitFacts }
  | { readonly type: "tuple"; readonly items: readonly ShapeFacts[] }
  | {
      readonly type: "object";
      readonly required: readonly string[];
      readonly properties: Readonly<Record<string, ShapeFacts>>;
      readonly others?: ShapeFacts;
      /** Properties that only the server makes, and those that no answer has. */
      readonly readOnly?: readonly string[];
      readonly writeOnly?: readonly string[];
      readonly limits?: LimitFacts;
    }
  | { readonly type: "union" | "all"; readonly of: readonly ShapeFacts[] }
  | { readonly type: "ref"; readonly to: string };
