import type { Pointer } from "../json.js";

/** A type as callers see it, with its place in the document; what names and conversions make of a shape is done. */
export type Type =
  | {
      readonly kind: "plain";
      readonly at: Pointer;
      readonly name: PlainName;
      /** Format, bounds and pattern, which no type shows. */
      readonly limits?: Limits;
    }
  | { readonly kind: "literal"; readonly at: Pointer; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly at: Pointer; readonly items: Type }
  | TupleType
  | ObjectType
  | { readonly kind: "union"; readonly at: Pointer; readonly members: readonly Type[] }
  /** A model, by the name it is exported under. */
  | { readonly kind: "model"; readonly at: Pointer; readonly name: string };

/** A list whose first items each have a type of their own; `required` of them are always there. */
export interface TupleType {
  readonly kind: "tuple";
  readonly at: Pointer;
  readonly items: readonly Type[];
  readonly required: number;
  readonly rest: Type | undefined;
}

/** Types that nothing more is to be said about. */
export type PlainName =
  "string" | "number" | "boolean" | "null" | "unknown" | "never" | "void" | "Date" | "Blob" | "JsonObject";

/** What restricts a value without showing in its type, by keyword. */
export type Limits = Readonly<Record<string, string | number | boolean | undefined>>;

/** An object: its properties, and the type of any others (undefined: there are none). */
export interface ObjectType {
  readonly kind: "object";
  readonly at: Pointer;
  readonly properties: readonly PropertyType[];
  readonly others: Type | undefined;
}

/** A property of an object, or a param. */
export interface PropertyType {
  readonly at: Pointer;
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  /** Where it goes in a request or stands in an answer; what is one on the wire is one, however it is called. */
  readonly wire: string;
  /** What does not show in the types, by the rule that tells of a change. */
  readonly facts: PropertyFacts;
}

/** What a property's type does not show. */
export interface PropertyFacts {
  /** How a parameter is written, e.g. `query form explode`. */
  readonly form: string;
  readonly nullText: string | undefined;
  readonly personal: boolean;
}

/** Models by the name they are exported under. */
export type Models = ReadonlyMap<string, Model>;

/** A model: its type, and what it is called in the document. */
export interface Model {
  readonly at: Pointer;
  readonly name: string;
  readonly schema: string;
  readonly type: Type;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  /** Whether answers have it, and whether requests do. */
  readonly read: boolean;
  readonly written: boolean;
}
