// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/kennels/{kennel}/dogs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listDogs"];
    put?: never;
    post: operations["createDog"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/kennels/{kennel}/dogs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fetchDog"];
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
    Dog: {
      /** Format: date-time */
      born_at: string;
      name: string;
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
  listDogs: {
    parameters: {
      query?: {
        size?: number | undefined;
      } | undefined;
      header?: never;
      path: {
        kennel: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All dogs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dog"][];
        };
      };
    };
  };
  createDog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kennel: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          name: string;
          "owner.name"?: string | undefined;
        };
      };
    };
    responses: {
      /** @description The dog. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dog"];
        };
      };
    };
  };
  fetchDog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        kennel: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dog. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dog"];
        };
      };
    };
  };
}
