// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/pets/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getPet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  newPet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?:
        | {
            content: {
              "application/json": components["schemas"]["NewPetWebhook"];
            };
          }
        | undefined;
      responses: never;
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "pet.left": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?:
        | {
            content: {
              "application/json": components["schemas"]["PetLeftPutWebhook"];
            };
          }
        | undefined;
      responses: never;
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?:
        | {
            content: {
              "application/json": components["schemas"]["PetLeftWebhook"];
            };
          }
        | undefined;
      responses: never;
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A pet has come. */
    NewPetWebhook: components["schemas"]["Pet"];
    Pet: {
      /** Format: date-time */
      born_at: string;
    };
    PetLeftPutWebhook: string[];
    /** @description A pet has left, maybe for good. */
    PetLeftWebhook: {
      /** Format: date-time */
      left_at?: string | undefined;
      pet_id: string;
      reason: components["schemas"]["Reason"];
    };
    /** @enum {string} */
    Reason: "bought" | "ran";
    Unused: string;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getPet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pet"];
        };
      };
    };
  };
}
