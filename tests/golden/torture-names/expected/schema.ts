// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/globals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fetch"];
    put: operations["new"];
    post?: never;
    delete: operations["delete /globals"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/others": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["deleteGlobals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reactions/{id}/{constructor}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["default"];
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
    any: {
      never?: components["schemas"]["Components"] | undefined;
    };
    Array: components["schemas"]["Readonly"][];
    Components: {
      operations?: components["schemas"]["Partial"] | undefined;
    };
    Map: {
      [key: string]: components["schemas"]["Object"];
    };
    Object: {
      hasOwnProperty?: boolean | undefined;
      toString?: string | undefined;
    };
    /** @enum {string} */
    Partial: "a";
    Promise: {
      catch?: components["schemas"]["Array"] | undefined;
      then?: string | undefined;
    };
    Readonly: {
      /** Format: date-time */
      at?: string | undefined;
      map?: components["schemas"]["Map"] | undefined;
    };
    Record: {
      "-1"?: number | undefined;
      "+1"?: number | undefined;
      any?: components["schemas"]["any"] | undefined;
    };
    /** @enum {unknown} */
    Request: "+1" | "-1" | "" | "1" | 1 | " " | "a\nb" | "\"" | "__proto__";
    Response: {
      /** Format: date-time */
      at?: string | undefined;
      Request?: components["schemas"]["Request"] | undefined;
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
  fetch: {
    parameters: {
      query?: {
        ""?: string | undefined;
        "@type"?: string | undefined;
        body?: string | undefined;
        client?: string | undefined;
        fetch?: string | undefined;
        options?: string | undefined;
        params?: string | undefined;
        undefined?: string | undefined;
      } | undefined;
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
          "application/json": components["schemas"]["Promise"];
        };
      };
    };
  };
  new: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Response"];
      };
    };
    responses: {
      /** @description d */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Response"];
        };
      };
    };
  };
  "delete /globals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description d */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  deleteGlobals: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description d */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  default: {
    parameters: {
      query: {
        mode: number;
      };
      header?: never;
      path: {
        constructor: string;
        id: string;
      };
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
          "application/json": components["schemas"]["Record"];
        };
      };
    };
  };
}
