// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/w": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["postW"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/x": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getX"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/y": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getY"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/z": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getZ"];
    put?: never;
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
    /** @enum {string} */
    "50OffIt": "here";
    "50% off": {
      /** @enum {string} */
      it?: "here" | undefined;
    };
    Alias: components["schemas"]["AliasOfAlias"];
    AliasOfAlias: components["schemas"]["Tree"];
    Anchored: {
      anchor?: components["schemas"]["50OffIt"] | undefined;
      defined?: components["schemas"]["AnchoredLocal"] | undefined;
      /** @description Said beside a reference. */
      described?: components["schemas"]["Tree"] | undefined;
      encoded?: components["schemas"]["XGet200BCD"] | undefined;
      percent?: components["schemas"]["50% off"] | undefined;
    };
    AnchoredLocal: {
      again?: components["schemas"]["AnchoredLocal"] | undefined;
    };
    Around: {
      all?: components["schemas"]["Around"][] | undefined;
      next?: components["schemas"]["Circle"] | undefined;
    };
    Circle: components["schemas"]["Around"] | string;
    Tree: {
      children?: components["schemas"]["AliasOfAlias"][] | undefined;
      name?: string | undefined;
      parent?: components["schemas"]["Alias"] | null | undefined;
    };
    TreeName: string;
    XGet200: {
      a: components["schemas"]["Alias"];
      "b/c~d"?: {
        /** Format: date-time */
        deep?: string | undefined;
      } | undefined;
    };
    XGet200BCD: {
      /** Format: date-time */
      deep?: string | undefined;
    };
  };
  responses: {
    /** @description d */
    First: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Circle"];
      };
    };
    /** @description d */
    Second: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Circle"];
      };
    };
  };
  parameters: {
    First: components["schemas"]["TreeName"];
    Second: components["schemas"]["TreeName"];
  };
  requestBodies: {
    First: {
      content: {
        "application/json": components["schemas"]["Anchored"];
      };
    };
    Second: {
      content: {
        "application/json": components["schemas"]["Anchored"];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  postW: {
    parameters: {
      query?: {
        first?: components["schemas"]["TreeName"] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Anchored"];
      };
    };
    responses: {
      /** @description d */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Circle"];
        };
      };
    };
  };
  getX: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description d */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            a: components["schemas"]["Alias"];
            "b/c~d"?: {
              /** Format: date-time */
              deep?: string | undefined;
            } | undefined;
          };
        };
      };
    };
  };
  getY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description d */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["XGet200"];
        };
      };
    };
  };
  getZ: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description d */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["XGet200"];
        };
      };
    };
  };
}
