// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/odd'quote\"and`tick/{a.b}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["odd: ${name}"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ends the comment *\/ export const hacked = 1; /* and goes on
     * @description Text with `backticks`, ${interpolation} and {@link https://example.com a link}.
     *     @deprecated is no tag here, and neither is this:
     *     @param client forged
     *
     *     - a list keeps its lines
     *     -   and its spaces
     */
    get: operations["ping"];
    put?: never;
    /** line
    separators‮and more */
    post: operations["postPing"];
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
    /** @description *\/ */
    Pong: {
      /** @description /* @internal *\/ */
      "*/": string;
      /** @enum {string} */
      "`": "*/" | "`${a}`" | " " | "\"'";
      /** @constant */
      "${x}"?: "‮" | undefined;
      /**
       * @description ```ts
       *     const a = `b`; // *\/
       *     ```
       */
      fenced?: number | undefined;
      /**
       * @description Like this:
       *
       *         code  is   kept
       */
      indented?: string | undefined;
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
  "odd: ${name}": {
    parameters: {
      query?: {
        "page[size]"?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        /** @description Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender https://example.com/a/very/long/url/that/no/line/can/hold/without/running/past/the/eightieth/column?and=more is long. */
        "a.b": string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
    };
  };
  ping: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description @returns {never} nothing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pong"];
        };
      };
    };
  };
  postPing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": string;
      };
    } | undefined;
    responses: {
      /** @description Nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
