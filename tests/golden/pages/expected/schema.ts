// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/by-cursor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["ByCursor"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/by-link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["ByLink"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/by-offset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["ByOffset"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/by-page": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["ByPage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/by-url": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["ByUrl"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/plain": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** No list in pages, for nothing tells its end */
    get: operations["Plain"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/switched-off": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["SwitchedOff"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/told": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["Told"];
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
    Thing: {
      id: number;
      /** Format: date-time */
      made_at: string;
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
  ByCursor: {
    parameters: {
      query?: {
        cursor?: string | undefined;
        page_size?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response_metadata: {
              next_cursor?: string | undefined;
            };
            things: components["schemas"]["Thing"][];
          };
        };
      };
    };
  };
  ByLink: {
    parameters: {
      query?: {
        page?: number | undefined;
        per_page?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          Link?: string | undefined;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Thing"][];
        };
      };
    };
  };
  ByOffset: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: string[];
            total: number;
          };
        };
      };
    };
  };
  ByPage: {
    parameters: {
      query?: {
        page?: number | undefined;
        per_page?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            has_more?: boolean | undefined;
            items?: string[] | undefined;
          };
        };
      };
    };
  };
  ByUrl: {
    parameters: {
      query?: {
        limit?: number | undefined;
        page?: number | undefined;
        state?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count?: number | undefined;
            /** Format: uri */
            next?: string | null | undefined;
            /** Format: uri */
            previous?: string | null | undefined;
            results?: components["schemas"]["Thing"][] | undefined;
          };
        };
      };
    };
  };
  Plain: {
    parameters: {
      query?: {
        page?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Things. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string[];
        };
      };
    };
  };
  SwitchedOff: {
    parameters: {
      query?: {
        cursor?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data?: string[] | undefined;
            next_cursor?: string | undefined;
          };
        };
      };
    };
  };
  Told: {
    parameters: {
      query?: {
        n?: number | undefined;
        per?: number | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            list?: {
              all?: number | undefined;
              of?: [
                string?,
                number?
              ][] | undefined;
            } | undefined;
          };
        };
      };
    };
  };
}
