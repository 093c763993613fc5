// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["createOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The pet is at its new home. */
    CreateOrderDeliveredCallback: {
      readonly order: string;
      pet: components["schemas"]["Pet"];
    };
    CreateOrderMovedPutCallback: components["schemas"]["Reason"];
    /** @description A pet has come. */
    NewPetWebhook: components["schemas"]["Pet"];
    Pet: {
      /** Format: date-time */
      born_at: string;
      readonly id: string;
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
  createOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** Format: uri */
          notify: string;
        };
      };
    } | undefined;
    responses: {
      /** @description It will be told of. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
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
