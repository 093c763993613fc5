// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/contents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_contents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{id}#50%25": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_50%25/share"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{id}#share": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["put_files_id#share"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_message"];
    put?: never;
    post: operations["post_message"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_mood"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/parties": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list_parties"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/percent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_percent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_profile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rooms/{room}/chairs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["list_chairs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rooms/{room}/chairs/{chair}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_chair"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["post_status"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/values/{key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_values"];
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
    /** @description Leads back to itself without a property. */
    "A-Value": schema$A$2d$Value;
    /** @description A discriminator with an alternative that has no properties. */
    Content: components["schemas"]["Folder"] | (components["schemas"]["File"] & {
      /** @enum {string} */
      type: "file";
    });
    Copy: {
      to: string;
    };
    File: {
      name?: string | undefined;
      type: string;
    };
    /** @description What it requires stands in a base that can be null. */
    FirmMood: (components["schemas"]["Mood"] & {
      cause?: components["schemas"]["FirmNote"] | undefined;
    } & {
      /** Format: date-time */
      began_at: string;
      note: string | null;
    }) | null;
    /** @description What it requires stands in a base with further properties. */
    FirmNote: components["schemas"]["OpenNote"] & ({
      kind?: string | undefined;
    } & {
      [key: string]: unknown;
    }) & {
      note: string | null;
    };
    Folder: components["schemas"]["File"][];
    LeanMessage: {
      copies?: {
        to?: string | undefined;
      }[] | undefined;
      sender_name?: string | undefined;
      /** Format: date-time */
      sent_at?: string | undefined;
      state?: string | undefined;
      text?: string | undefined;
    };
    /** @description What the heir says is meant. */
    Message: {
      bounces: {
        /** @enum {string} */
        kind: "blocked" | "expired";
      }[];
      discount?: number | undefined;
      /** Format: date-time */
      last_event?: string | undefined;
      sender_state?: components["schemas"]["StatusName"] | undefined;
    };
    MessageBase: {
      bounces: {
        /** @enum {string} */
        kind: "soft" | "hard";
      }[];
      discount?: {
        percent?: number | undefined;
      } | undefined;
      last_event?: number | undefined;
      sender_state?: components["schemas"]["StatusName"] | undefined;
    };
    MessageDraft: {
      copies?: components["schemas"]["Copy"][] | undefined;
      /** Format: date-time */
      send_at?: string | undefined;
      sender_name: string;
      state?: components["schemas"]["StatusName"] | undefined;
      text: string;
    };
    Mood: ({
      /** Format: date-time */
      began_at?: string | undefined;
      note?: string | null | undefined;
    } & {
      [key: string]: unknown;
    }) | null;
    OpenNote: {
      note?: string | null | undefined;
    } & {
      [key: string]: unknown;
    };
    Parties: string[] | null;
    PartyPage: {
      /** Format: uri */
      next: string;
      parties: components["schemas"]["Parties"];
    } | null;
    Profile: {
      /** @description A name that is no URL. */
      "50% off"?: {
        "at 100%"?: number | undefined;
      } | undefined;
      /** @description Items beside alternatives of which one is a list. */
      fields?: {
        [key: string]: unknown;
      } | string[] | undefined;
      /** @description Closed without properties and without a type. */
      shares?: Record<string, never> | undefined;
    };
    /** @description Of two parts, the first requires what the other does not, lists what the other leaves open, and has other items. */
    SentMessage: {
      copies?: (components["schemas"]["Copy"] & {
        to?: string | undefined;
      })[] | undefined;
      /** @description Alternatives that are no lists, in a list of whatever. */
      readers?: {
        reader_id?: string | undefined;
      }[] | undefined;
      /** Format: date-time */
      send_at?: string | undefined;
      sender_name: string;
      /** Format: date-time */
      sent_at?: string | undefined;
      state?: (components["schemas"]["StatusName"] & string) | undefined;
      text: string;
      /**
       * Format: string
       * @description A list of values where names are required.
       */
      urgency?: unknown | undefined;
    };
    Status: {
      status?: components["schemas"]["StatusName"] | undefined;
    };
    /** @enum {string} */
    StatusName: "done" | "failed";
    Values: schema$Values;
    Whole: number;
    "%20": {
      "%"?: {
        "#"?: string | undefined;
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
  get_contents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A folder or a file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Content"];
        };
      };
    };
  };
  "get_50%25/share": {
    parameters: {
      query?: {
        fields?: string | undefined;
      } | undefined;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Half. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "put_files_id#share": {
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
        "application/json": {
          name?: string | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description Shared. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  get_message: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A heir that says another type than its base. */
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
  post_message: {
    parameters: {
      query?: {
        /** @description Lists a list among texts. */
        filter?: "all" | "none" | undefined;
        /** @description Lists texts as values of a list. */
        groups?: string[] | undefined;
        /** @description Lists lists alone. */
        only?: unknown | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["MessageDraft"];
      };
    } | undefined;
    responses: {
      /** @description Sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SentMessage"];
        };
      };
    };
  };
  get_mood: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A mood. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FirmMood"];
        };
      };
    };
  };
  list_parties: {
    parameters: {
      query?: {
        page_number?: components["schemas"]["Whole"] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page that may be none, of which the parties may be none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PartyPage"];
        };
      };
    };
  };
  get_percent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["%20"];
        };
      };
    };
  };
  get_profile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A profile. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Profile"];
        };
      };
    };
  };
  list_chairs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        room: string | number;
      };
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
          "application/json": unknown[];
        };
      };
    };
  };
  get_chair: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chair: string;
        room: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  post_status: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Status"];
        };
      };
      /** @description A value that the schema does not list where it is refined. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @default begun
             * @enum {string}
             */
            status: "begun";
          };
        };
      };
    };
  };
  get_values: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Values that hold values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["A-Value"];
        };
      };
    };
  };
}
type schema$A$2d$Value = string | {
  inner?: schema$A$2d$Value | undefined;
} | schema$A$2d$Value[] | schema$Values;
type schema$Values = schema$A$2d$Value[][];
