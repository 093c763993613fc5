// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/v1/accounts/{account_id}/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the orders */
    get: operations["ListOrders"];
    put?: never;
    /** Place an order */
    post: operations["CreateOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/accounts/{account_id}/orders/{order_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["GetOrder"];
    put: operations["ReplaceOrder"];
    post?: never;
    delete: operations["CancelOrder"];
    options?: never;
    head?: never;
    patch: operations["PatchOrder"];
    trace?: never;
  };
  "/v1/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Follow the events */
    get: operations["ListEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the names */
    get: operations["ListNames"];
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
    Event: {
      /** Format: date-time */
      happened_at: string;
      /** @constant */
      kind: "event";
    };
    EventPage: {
      data: components["schemas"]["Event"][];
      /** Format: uri */
      next_page?: string | undefined;
    };
    Line: {
      quantity: number;
      sku: string;
      unit_price?: number | undefined;
    };
    NewOrder: {
      comment?: string | null | undefined;
      lines: components["schemas"]["Line"][];
    };
    Order: components["schemas"]["NewOrder"] & {
      order_id: string;
      /** Format: date-time */
      placed_at: string;
    };
  };
  responses: never;
  parameters: {
    /** @description Whose orders these are. */
    account_id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  ListOrders: {
    parameters: {
      query?: {
        /** @description How many orders a page holds. */
        limit?: number | undefined;
        page_token?: string | undefined;
        since?: string | undefined;
        status?: ("open" | "paid")[] | undefined;
      } | undefined;
      header?: never;
      path: {
        /** @description Whose orders these are. */
        account_id: string;
      };
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
            result?: {
              links?: {
                /** Format: uri */
                next?: string | null | undefined;
              } | null | undefined;
              orders?: components["schemas"]["Order"][] | undefined;
            } | undefined;
          };
        };
      };
    };
  };
  CreateOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Whose orders these are. */
        account_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrder"];
      };
    };
    responses: {
      /** @description The order. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
    };
  };
  GetOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Whose orders these are. */
        account_id: string;
        order_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
    };
  };
  ReplaceOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Whose orders these are. */
        account_id: string;
        order_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrder"];
      };
    };
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
    };
  };
  CancelOrder: {
    parameters: {
      query?: never;
      header: {
        /** @description The order's version. */
        "If-Match": string;
      };
      path: {
        /** @description Whose orders these are. */
        account_id: string;
        order_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Cancelled. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PatchOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Whose orders these are. */
        account_id: string;
        order_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          comment?: string | null | undefined;
        };
      };
    };
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
    };
  };
  ListEvents: {
    parameters: {
      query?: {
        after?: number | undefined;
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
          "application/json": components["schemas"]["EventPage"];
        };
      };
    };
  };
  ListNames: {
    parameters: {
      query?: {
        page?: string | undefined;
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
            names: string[];
            next_page?: string | undefined;
          };
        };
      };
    };
  };
}
