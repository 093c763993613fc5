// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/colours": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mix colours */
    post: operations["MixColours"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shelves/{shelf}/colours{matrix}/{label}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find colours */
    get: operations["FindColours"];
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
    Colour: {
      B?: number | undefined;
      G?: number | undefined;
      R: number;
    };
    Filter: {
      any_of?: string[] | undefined;
      /** Format: date-time */
      made_after?: string | undefined;
      name?: string | undefined;
      range?: {
        from?: number | undefined;
        to?: number | undefined;
      } | undefined;
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
  MixColours: {
    parameters: {
      query?: {
        since?: string[] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Colour"];
      };
    } | undefined;
    responses: {
      /** @description Mixed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FindColours: {
    parameters: {
      query?: {
        colour?: components["schemas"]["Colour"] | undefined;
        filter?: components["schemas"]["Filter"] | undefined;
        ids?: number[] | undefined;
        "page[size]"?: number | undefined;
        path?: string | undefined;
        plain?: boolean[] | undefined;
        tags?: string[] | undefined;
        where?: string | undefined;
        words?: string[] | undefined;
      } | undefined;
      header?: {
        "X-Colour"?: components["schemas"]["Colour"] | undefined;
        "X-Ids"?: number[] | undefined;
      } | undefined;
      path: {
        label: string;
        matrix: components["schemas"]["Colour"];
        shelf: string[];
      };
      cookie?: {
        choices?: string[] | undefined;
        session?: string | undefined;
      } | undefined;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
