// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getAccount"];
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
    Account: {
      /**
       * @description The color it is shown in.
       * @enum {unknown}
       */
      color?: "red" | "blue" | undefined;
      offset?: components["schemas"]["Offset"] | undefined;
      plan?: components["schemas"]["plan"] | undefined;
      rating?: components["schemas"]["Rating"] | undefined;
      roles?: ("r" | "w")[] | undefined;
      status: components["schemas"]["Status"];
      unclear?: components["schemas"]["Unclear"] | undefined;
    };
    /** @enum {number} */
    Offset: -1 | 0.5;
    /** @enum {string} */
    plan: "free" | "paid";
    /** @enum {string} */
    Rating: "+1" | "-1" | "";
    /**
     * @description What an account may do.
     * @enum {integer|null}
     */
    Status: 1 | 2 | null | 99;
    /** @enum {string} */
    Unclear: "a" | "b";
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAccount: {
    parameters: {
      query?: {
        /** @description How much is told. */
        view?: "b" | "f" | undefined;
      } | undefined;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
    };
  };
}
