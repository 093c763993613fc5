// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a message */
    post: operations["SendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messages/{Id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change a message */
    post: operations["UpdateMessage"];
    /** Take a message back */
    delete: operations["DeleteMessage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Message: {
      attributes: string;
      body: string;
      id: string;
      /** Format: date-time */
      sent_at: string | null;
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
  SendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @description Data of your own. */
          Attributes?: string | undefined;
          /** @description What it says. */
          Body: string;
          Copies?: number | undefined;
          "Delivery.Receipt"?: boolean | undefined;
          /** Format: date-time */
          "Delivery.Window.End"?: string | undefined;
          /** Format: date-time */
          "Delivery.Window.Start": string;
          /** @deprecated */
          "Media.Caption"?: string | undefined;
          "Media.Image.AltText"?: string | undefined;
          "Media.Image.Url"?: string | undefined;
          Reminders?: string[] | undefined;
          /** Format: date-time */
          SendAt?: string | undefined;
          /** @description Where answers go. */
          "Sender.Address": string;
          "Sender.Name"?: string | undefined;
          Tags?: ("work" | "home")[] | undefined;
          /** @description Everyone it goes to. */
          To?: string[] | undefined;
          Urgent?: boolean | undefined;
        };
      };
    };
    responses: {
      /** @description The message. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
    };
  };
  UpdateMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        Id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          Attributes?: string | null | undefined;
          Priority?: number | null | undefined;
          /** Format: date-time */
          SendAt?: string | null | undefined;
          "Sender.Name"?: string | null | undefined;
          Subject?: string | null | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
    };
  };
  DeleteMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        Id: string;
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
