/** The forms of code that are laid out here. */
export type Type =
  | { readonly kind: "keyword"; readonly name: string }
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "reference"; readonly name: string; readonly args: readonly Type[] }
  | { readonly kind: "object"; readonly members: readonly Member[]; readonly isBroken: boolean }
  | { readonly kind: "union" | "intersection" | "tuple"; readonly types: readonly Type[] }
  | { readonly kind: "array"; readonly of: Type }
  | { readonly kind: "indexed"; readonly of: Type; readonly index: Type }
  | { readonly kind: "operator"; readonly operator: "keyof" | "readonly"; readonly of: Type }
  | { readonly kind: "query"; readonly name: string };

/** What stands in the braces of a type. */
export interface Member {
  /** The lines of what is said of it. */
  readonly docs: readonly string[];
  /** What stands before the colon, the parameters, or the brackets of an index. */
  readonly start: string;
  /** In the brackets of an index. */
  readonly index?: string;
  /** Of a method. */
  readonly params?: readonly Param[];
  readonly type: Type;
}

export interface Param {
  /** With the mark of one that may be missing, or what is taken out of it. */
  readonly name: string | Pattern;
  readonly type: Type | undefined;
  readonly default: Expression | undefined;
}

/** What is taken out of an object: properties, and the names they are given. */
export type Pattern = readonly { readonly key: string; readonly name: string | undefined }[];

export interface TypeParam {
  readonly name: string;
  readonly constraint: Type | undefined;
  readonly default: Type | undefined;
}

/** The form of this kind. */
export type Of<Kind extends (Expression | Statement)["kind"]> = Extract<
  Exclude<Expression, ObjectLiteral> | Statement,
  { readonly kind: Kind }
>;

export type Expression =
  | { readonly kind: "name" | "text" | "number" | "constant"; readonly text: string }
  | Access
  | Call
  | ObjectLiteral
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  | Arrow
  | { readonly kind: "choice"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "cast"; readonly operator: "as" | "satisfies"; readonly of: Expression; readonly type: Type }
  | { readonly kind: "prefix"; readonly operator: "await " | "!" | "-" | "..."; readonly of: Expression };

export interface Access {
  readonly kind: "access";
  readonly of: Expression;
  readonly isOptional: boolean;
  /** A name, or text in brackets. */
  readonly property: string | { readonly text: string };
}

export interface Call {
  readonly kind: "call" | "new";
  readonly of: Expression;
  readonly typeArgs: readonly Type[];
  readonly args: readonly Expression[];
}

export interface ObjectLiteral {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Whether its first property stands in a line of its own, and so all of them stay. */
  readonly isBroken: boolean;
}

/** Of an object; with a key alone, its value is of that name, and without a key, it is spread. */
export interface Property {
  readonly comments: readonly string[];
  readonly key: string | undefined;
  readonly value: Expression | undefined;
}

export interface Arrow {
  readonly kind: "arrow";
  readonly isAsync: boolean;
  readonly params: readonly Param[];
  readonly body: Expression;
}

/** A statement, or several in braces. */
export type Body = Statement | readonly Statement[];

export type Statement =
  | { readonly kind: "return" | "throw" | "expression"; readonly value: Expression }
  | { readonly kind: "if"; readonly test: Expression; readonly body: Body }
  | {
      readonly kind: "for";
      readonly isAwaited: boolean;
      readonly name: string;
      readonly of: Expression;
      readonly body: Body;
    }
  | {
      readonly kind: "try";
      readonly body: readonly Statement[];
      readonly name: string;
      readonly caught: readonly Statement[];
    }
  | {
      readonly kind: "const";
      readonly name: string | Pattern;
      readonly type: Type | undefined;
      readonly value: Expression;
    }
  | {
      readonly kind: "function";
      readonly isAsync: boolean;
      readonly name: string;
      readonly typeParams: readonly TypeParam[];
      readonly params: readonly Param[];
      readonly type: Type | undefined;
      readonly body: readonly Statement[] | undefined;
    }
  | {
      readonly kind: "alias";
      readonly name: string;
      readonly typeParams: readonly TypeParam[];
      readonly type: Type;
    }
  | { readonly kind: "interface"; readonly start: string; readonly members: readonly Member[] };
