// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/contradicted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Types that parts beside them do not have. */
    get: operations["get_contradicted"];
    put: operations["put_contradicted"];
    post: operations["post_contradicted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/empty-lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Lists of which no item is valid. */
    put: operations["put_empty"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/found/{key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description One alternative of the key is anything at all. */
    get: operations["get_found"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/further": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Further properties of other types than the named ones. */
    post: operations["post_further"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["post_moments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moments/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["put_moments"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moments/default": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["get_default"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moments/form": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["post_form"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moments/parts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Fields in a group that may be left out, of which the first is an object that is converted. */
    post: operations["post_parts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/nothing-fits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** @description No value is an integer and a boolean, so what is answered is nothing. */
    patch: operations["patchNothing"];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description May be null, as the part beside it says nothing. */
    Absent: ({
      left_at?: string | undefined;
    } | null) & unknown;
    Anything: unknown;
    Begun: {
      made_at?: string | undefined;
      span: {
        /** Format: date-time */
        begun_at: string;
      };
    };
    Counted: {
      /** Format: date-time */
      counted_at?: string | undefined;
    } & {
      [key: string]: number | string;
    };
    Ended: {
      span?: {
        /** Format: date-time */
        ended_at: string;
      } | undefined;
    };
    Grouped: {
      group_name: string;
    } & {
      [key: string]: components["schemas"]["Begun"] | string;
    };
    Labelled: {
      /** Format: date-time */
      labelled_at?: string | undefined;
    } & {
      [key: string]: string;
    };
    Left: {
      /** Format: date-time */
      left_at?: string | undefined;
      part_of?: components["schemas"]["Left"] | undefined;
    };
    /** @description Both parts tell of one property, and each of them what the other does not. */
    Met: components["schemas"]["Begun"] & components["schemas"]["Ended"] & {
      /** @description A list of which parts say different things, and text that one part takes for a moment. */
      steps?: {
        listed?: ({
          read_by?: string | undefined;
        } & {
          /** Format: date-time */
          made_at?: string | undefined;
        })[] | undefined;
        /** Format: date-time */
        made_at?: string | undefined;
      } | undefined;
    };
    Moments: {
      absent?: components["schemas"]["Absent"] | undefined;
      /** @description Closed, and empty once its only property is left out, beside what is no object. */
      closed?: 107 | undefined;
      /** @description Objects of no known property, beside alternatives of which two are none. */
      drawn?: {
        [key: string]: unknown;
      } | {
        /** Format: date-time */
        made_at?: string | undefined;
      } | undefined;
      /** @description Closed, and empty once its only property is left out, without a type. */
      emptied?: Record<string, never> | undefined;
      /** @description May be null, or not be there, which is not the same. */
      joined?: (({
        /** Format: date-time */
        made_at?: string | undefined;
      } | null) & ({
        read_by?: string | undefined;
      } | null)) | undefined;
      met?: components["schemas"]["Met"] | undefined;
      numbered?: ({
        0?: string | undefined;
        /** Format: date-time */
        made_at?: string | undefined;
      } & {
        [key: string]: string;
      }) | undefined;
      torn?: components["schemas"]["Torn"] | undefined;
      /** @description Names that nothing may have, beside further properties of a type. */
      unmatched?: ({
        [key: string]: string[];
      } & {
        [key: string]: unknown;
      }) | undefined;
    };
    Right: {
      part_of?: components["schemas"]["Right"] | undefined;
      /** Format: date-time */
      right_at?: string | undefined;
    };
    Several: string[];
    /** Format: date-time */
    Since: string;
    Size: number;
    Sized: {
      begun?: components["schemas"]["Begun"] | undefined;
      unit?: components["schemas"]["Unit"] | undefined;
    } & {
      [key: string]:
        | components["schemas"]["Size"]
        | components["schemas"]["Begun"]
        | components["schemas"]["Unit"];
    };
    /** @description Two parts that hold themselves under one name, so that to convert both has no end. */
    Torn: components["schemas"]["Left"] & components["schemas"]["Right"];
    Unit: string;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  get_contradicted: {
    parameters: {
      query?: {
        size?: components["schemas"]["Size"] | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A list that is an object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Begun"];
        };
      };
    };
  };
  put_contradicted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Begun"];
      };
    } | undefined;
    responses: {
      /** @description A number that is text, or null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": "a" | null;
        };
      };
    };
  };
  post_contradicted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          begun?: components["schemas"]["Begun"] | undefined;
          size?: "a" | "b" | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description Posted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  put_empty: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": never[];
      };
    } | undefined;
    responses: {
      /** @description Several such. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": never[][];
        };
      };
    };
  };
  get_found: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: components["schemas"]["Anything"] | ("first" | "last");
      };
      cookie?: never;
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
  post_further: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Labelled"];
      };
    } | undefined;
    responses: {
      /** @description Each kind of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            counted?: components["schemas"]["Counted"] | undefined;
            grouped?: components["schemas"]["Grouped"] | undefined;
            /** @description Each with further properties of its own. */
            inner?: ({
              named?: string | undefined;
            } & {
              [key: string]: ({
                "p1-_"?: unknown | undefined;
              } & {
                [key: string]: unknown;
              }) | string;
            }) | undefined;
            sized?: components["schemas"]["Sized"] | undefined;
          };
        };
      };
    };
  };
  post_moments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Offered in several media types, nullable, with further fields that are converted. */
    requestBody?: {
      content: {
        "application/json": ({
          /** Format: date-time */
          begun_at: string;
        } & {
          [key: string]: string;
        }) | null;
        "application/xml": boolean[];
      };
    } | undefined;
    responses: {
      /** @description All. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Moments"];
        };
      };
    };
  };
  put_moments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Offered in several media types, a list of objects with further fields that are converted. */
    requestBody: {
      content: {
        "*/*": ({
          /** Format: date-time */
          begun_at: string;
        } & {
          [key: string]: ("a" | "b") | string;
        })[];
        "image/*": {
          size?: number | undefined;
        }[];
      };
    };
    responses: {
      /** @description Put. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  get_default: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No status that openapi-fetch takes for a good one. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            read_by?: string | undefined;
          };
        };
      };
      /** @description No status that openapi-fetch takes for a good one. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            read_by?: string | undefined;
          };
        };
      };
    };
  };
  post_form: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description A form with further fields, offered as a number, too. */
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          /** @enum {string} */
          read_by: "a" | "b";
        } & {
          [key: string]: number;
        };
        "text/event-stream": 1 | 2;
      };
    } | undefined;
    responses: {
      /** @description Posted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  post_parts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": {
          "lasting.outer.span"?: components["schemas"]["Begun"] | undefined;
          "lasting.since"?: components["schemas"]["Since"] | undefined;
        };
      };
    } | undefined;
    responses: {
      /** @description Posted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  patchNothing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": number & boolean;
        };
      };
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
