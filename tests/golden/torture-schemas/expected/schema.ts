// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["putAll"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    All: {
      bools?: components["schemas"]["Bools"] | undefined;
      both_ways: components["schemas"]["BothWays"];
      maps?: components["schemas"]["Maps"] | undefined;
      nulls: components["schemas"]["Nulls"];
      pair: components["schemas"]["Pair"];
      ruled_out?: components["schemas"]["RuledOut"] | undefined;
      shape: components["schemas"]["Shape"];
    };
    AllInput: {
      bools?: components["schemas"]["Bools"] | undefined;
      both_ways: components["schemas"]["BothWaysInput"];
      maps?: components["schemas"]["Maps"] | undefined;
      nulls: components["schemas"]["NullsInput"];
      pair: components["schemas"]["Pair"];
      ruled_out?: components["schemas"]["RuledOut"] | undefined;
      shape: components["schemas"]["Shape"];
    };
    Bools: {
      anything?: unknown | undefined;
      conditional?: unknown | undefined;
      constant?: unknown | undefined;
      empty?: unknown | undefined;
      list_or_one?: string | string[] | undefined;
      /** @enum {unknown} */
      no_values?: never | undefined;
      not_anything?: unknown | undefined;
      not_text?: unknown | undefined;
      nothing?: never | undefined;
    };
    BothWays: {
      readonly id: string;
      inner?: {
        kept: string;
        readonly told: string;
      } | undefined;
      /** Format: date-time */
      readonly made_at: string;
      /** @default none */
      name: string;
    };
    BothWaysInput: {
      inner?: {
        kept: string;
      } | undefined;
      /** @default none */
      name: string;
      secret: string;
    };
    /** @enum {string} */
    Letter: "a" | "b";
    Maps: {
      beside?: ({
        total?: number | undefined;
      } & {
        [key: string]: string | number;
      }) | undefined;
      by_pattern?: {
        [key: string]: string | number;
      } | undefined;
      closed?: {
        a?: string | undefined;
      } | undefined;
      of_maps?: {
        [key: string]: {
          [key: string]: string;
        };
      } | undefined;
      unevaluated?: {
        a?: string | undefined;
      } | undefined;
    };
    Nulls: {
      any_of?: string | null | undefined;
      beside_ref?: components["schemas"]["Point"] | null | undefined;
      in_all_of?: components["schemas"]["Point"] | null | undefined;
      /** @enum {unknown} */
      in_enum?: "a" | null | undefined;
      keyword?: string | null | undefined;
      null_list?: (number | null)[] | undefined;
      one_of?: null | components["schemas"]["Point"] | undefined;
      only_null?: null | undefined;
      type_list?: string | null | undefined;
    };
    NullsInput: {
      any_of?: string | null | undefined;
      beside_ref?: components["schemas"]["PointInput"] | null | undefined;
      in_all_of?: components["schemas"]["PointInput"] | null | undefined;
      /** @enum {unknown} */
      in_enum?: "a" | null | undefined;
      keyword?: string | null | undefined;
      null_list?: (number | null)[] | undefined;
      one_of?: null | components["schemas"]["PointInput"] | undefined;
      only_null?: null | undefined;
      type_list?: string | null | undefined;
    };
    Numbered: {
      /** @constant */
      kind: 2;
      sides?: number | undefined;
    };
    Pair: [
      string,
      number | null
    ];
    Point: {
      x: number;
      /** @default 0 */
      y: number;
    };
    PointInput: {
      x: number;
      /** @default 0 */
      y?: number | undefined;
    };
    Round: {
      kind: string;
      radius?: number | undefined;
    };
    RuledOut: {
      all_values?: (string & components["schemas"]["Letter"]) | undefined;
      /** @enum {string} */
      by_alternatives?: "a" | undefined;
      /** @enum {string} */
      by_list?: "b" | undefined;
      /** @enum {string} */
      by_name?: "a" | undefined;
      /** @enum {string} */
      null_by_name?: "a" | undefined;
      text?: (unknown[] & string[]) | undefined;
    };
    Shape: (components["schemas"]["Round"] & {
      /** @enum {string} */
      kind: "ring" | "disc";
    }) | (components["schemas"]["Square"] & {
      /** @enum {string} */
      kind: "Square";
    }) | components["schemas"]["Numbered"];
    Square: {
      kind: string;
      side?: number | undefined;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  putAll: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AllInput"];
      };
    };
    responses: {
      /** @description d */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["All"];
        };
      };
    };
  };
}
