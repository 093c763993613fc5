// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/scopes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["scope_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scopes/{scope}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["scope.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/texts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["writeWeird"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/texts/{parseNote}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["parseNote"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/things": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["readPage"];
    put?: never;
    post: operations["scope"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/things/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["send"];
    post: operations["client"];
    delete: operations["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Date: {
      /** Format: date-time */
      at_time: string;
      no_te?: string | undefined;
      "no-te"?: string | undefined;
      note?: string | undefined;
    };
    Error: {
      error_code?: number | undefined;
    };
    Page: {
      page_no?: number | undefined;
    };
    pet_model: {
      in_between?: components["schemas"]["pet-model"] | undefined;
      pet_name?: string | undefined;
    };
    "pet-model": {
      other?: components["schemas"]["pet_model"] | undefined;
      pet_name?: string | undefined;
    };
    PetModel: {
      pet_name?: string | undefined;
    };
    Weird: {
      "": string;
      "-1"?: number | undefined;
      "+1": number;
      "1st"?: string | undefined;
      /** Format: date-time */
      "a b"?: string | undefined;
      a_b?: string | undefined;
      "a-b"?: string | undefined;
      default?: boolean | undefined;
      __proto__?: string | undefined;
      constructor?: string | undefined;
      "gr\u00F6\u00DFe_in_cm"?: number | undefined;
      "say \"hi\""?: string | undefined;
      two_words?: string | undefined;
    } & {
      [key: string]: components["schemas"]["Error"] | string | number | boolean;
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
  scope_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Date"][];
        };
      };
    };
  };
  "scope.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scope: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  writeWeird: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"][];
        };
      };
    };
  };
  parseNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        parseNote: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Date"];
        };
      };
    };
  };
  readPage: {
    parameters: {
      query?: {
        cursor?: string | undefined;
        limit?: number | undefined;
        Limit?: string | undefined;
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
            items: components["schemas"]["Page"][];
            next?: string | undefined;
          };
        };
      };
    };
  };
  scope: {
    parameters: {
      query?: {
        body?: string | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["pet-model"];
      };
    };
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PetModel"];
        };
      };
    };
  };
  send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Weird"];
      };
    };
    responses: {
      /** @description What was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Weird"];
        };
      };
    };
  };
  client: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          a_b?: string | undefined;
          "a-b"?: string | undefined;
          aB?: string | undefined;
          body_id?: string | undefined;
          id?: string | undefined;
          ID?: string | undefined;
          "id.kind"?: number | undefined;
          "Id.Kind"?: string | undefined;
          Outer?: string | undefined;
          "Outer.inner"?: string | undefined;
          "Outer.Inner"?: string | undefined;
          params?: string | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  delete: {
    parameters: {
      query?: {
        id?: number | undefined;
      } | undefined;
      header?: {
        Id?: string | undefined;
      } | undefined;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
