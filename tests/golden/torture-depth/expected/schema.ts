// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/boxes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["packBox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getGrid"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/innermost": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getInnermost"];
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
    Box: {
      box?: {
        box?: {
          box?: {
            box?: {
              box?: {
                box?: {
                  box?: {
                    box?: {
                      box?: {
                        box?: {
                          box?: {
                            box?: {
                              box?: {
                                box?: {
                                  box?: {
                                    box?: {
                                      box?: {
                                        box?: {
                                          box?: {
                                            box?: {
                                              box?: {
                                                box?: {
                                                  box?: {
                                                    box?: {
                                                      box?: {
                                                        box?: {
                                                          box?: {
                                                            box?: {
                                                              box?: {
                                                                box?: {
                                                                  box?: {
                                                                    box?:
                                                                      | components["schemas"]["BoxLevel32"]
                                                                      | undefined;
                                                                  } | undefined;
                                                                } | undefined;
                                                              } | undefined;
                                                            } | undefined;
                                                          } | undefined;
                                                        } | undefined;
                                                      } | undefined;
                                                    } | undefined;
                                                  } | undefined;
                                                } | undefined;
                                              } | undefined;
                                            } | undefined;
                                          } | undefined;
                                        } | undefined;
                                      } | undefined;
                                    } | undefined;
                                  } | undefined;
                                } | undefined;
                              } | undefined;
                            } | undefined;
                          } | undefined;
                        } | undefined;
                      } | undefined;
                    } | undefined;
                  } | undefined;
                } | undefined;
              } | undefined;
            } | undefined;
          } | undefined;
        } | undefined;
      } | undefined;
    };
    BoxBoxGift: {
      /** Format: date-time */
      wrapped_at: string;
    };
    BoxLevel32: {
      box?: {
        gift: {
          /** Format: date-time */
          wrapped_at: string;
        };
      } | undefined;
    };
    GridGet200Level32: string[][];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  packBox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Box"];
      };
    };
    responses: {
      /** @description The box. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Box"];
        };
      };
    };
  };
  getGrid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grid. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GridGet200Level32"][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][][];
        };
      };
    };
  };
  getInnermost: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What all the boxes hold, which is referred to through all of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BoxBoxGift"];
        };
      };
    };
  };
}
