// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/chain": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["sendChain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["sendJson"];
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
    /** @description A tuple through another schema. */
    Chain: schema$Chain;
    "chain.end-or_more": schema$chain$2e$end$2d$or_more;
    /** @description A text or a list. */
    Json: schema$Json;
    Nest: schema$Nest;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  sendChain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Chain"];
      };
    };
    responses: {
      /** @description Lists in lists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Nest"];
        };
      };
    };
  };
  sendJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Json"];
      };
    };
    responses: {
      /** @description The same. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Json"];
        };
      };
    };
  };
}
type schema$Chain = [
  string?,
  schema$chain$2e$end$2d$or_more?
];
type schema$chain$2e$end$2d$or_more = schema$Chain | null;
type schema$Json = string | schema$Json[];
type schema$Nest = schema$Nest[];
