// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/animals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["createAnimal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["replaceContact"];
    post: operations["createContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/kennels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["replaceKennel"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/labels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["replaceLabels"];
    post: operations["createLabels"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["replacePet"];
    post: operations["createPet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/readings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["replaceReading"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shapes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getShape"];
    put?: never;
    post: operations["createLine"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vehicles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["createVehicle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vessels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["createVessel"];
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
    Angular: {
      corner_count?: number | undefined;
      /** @enum {unknown} */
      shape_kind: "round" | "angular";
    };
    /** @description A base whose heirs the mapping names. */
    Animal: {
      animal_kind: string;
      /** Format: date-time */
      found_at?: string | undefined;
    } & ((components["schemas"]["Cat"] & {
      /** @enum {string} */
      animal_kind: "cat";
    }) | (components["schemas"]["Lion"] & {
      /** @enum {string} */
      animal_kind: "lion";
    }) | (components["schemas"]["Stone"] & {
      /** @enum {string} */
      animal_kind: "stone";
    }));
    Barge: {
      /** Format: date-time */
      built_at?: string | undefined;
      vessel_type: string;
    } & {
      load_tons?: number | undefined;
      /** @enum {string} */
      vessel_type?: "Barge" | undefined;
    };
    Boat: {
      /** Format: date-time */
      hull_made_at?: string | undefined;
      /** @constant */
      vehicle_kind: "boat";
    };
    Car: {
      seat_count?: number | undefined;
      vehicle_kind: string;
    };
    Cat: {
      animal_kind: string;
      /** Format: date-time */
      found_at?: string | undefined;
    } & {
      lives_left?: number | undefined;
    };
    Circle: {
      radius_mm?: number | undefined;
      round_kind: string;
      shape_kind: string;
    };
    /** @description One of two properties has to be there. */
    Contact: {
      contact_id: string;
      email_address?: string | undefined;
      phone_number?: string | undefined;
      /** Format: date-time */
      seen_at?: string | undefined;
    } & ({
      email_address: string;
    } | {
      phone_number: string;
      /** Format: date-time */
      seen_at: string;
    });
    DateLabels: {
      label_kind: string;
    } & {
      [key: string]: string;
    };
    Dog: components["schemas"]["Pet"] & {
      good_boy?: boolean | undefined;
    };
    DogInput: components["schemas"]["PetInput"] & {
      good_boy?: boolean | undefined;
    };
    Ellipse: {
      axes_mm?: number[] | undefined;
      round_kind: string;
      shape_kind: string;
    };
    /** @description A base whose heirs say themselves that they are. */
    Event: {
      event_type: string;
      /** Format: date-time */
      happened_at?: string | undefined;
    } & ({
      /** @enum {string} */
      event_type: "Event";
    } | (components["schemas"]["SignIn"] & {
      /** @enum {string} */
      event_type: "SignIn";
    }) | (components["schemas"]["SignOut"] & {
      /** @enum {string} */
      event_type: "sign-out";
    }));
    /** @description A union of which one member cannot be converted, as its base speaks of properties that it has itself. */
    Extended: (components["schemas"]["Unlabelled"] & {
      /** @enum {string} */
      label_kind: "Unlabelled";
    }) | (components["schemas"]["ExtendedLabels"] & {
      /** @enum {string} */
      label_kind: "ExtendedLabels";
    });
    ExtendedLabels: {
      label_count?: string | undefined;
    } & components["schemas"]["TextLabels"];
    Ferry: {
      /** Format: date-time */
      built_at?: string | undefined;
      vessel_type: string;
    } & {
      seat_count?: number | undefined;
      /** @enum {string} */
      vessel_type?: "Ferry" | undefined;
    };
    Housing: {
      /** Format: date-time */
      built_on?: string | undefined;
      street_name?: string | undefined;
    };
    /** @description A base of which nothing is left in requests. */
    Kennel: {
      dog_count?: number | undefined;
      /** Format: date-time */
      opened_at: string;
    } & (components["schemas"]["Provisioned"] & components["schemas"]["Housing"]);
    /** @description A base of which nothing is left in requests. */
    KennelInput: {
      dog_count?: number | undefined;
      /** Format: date-time */
      opened_at: string;
    } & (components["schemas"]["ProvisionedInput"] & components["schemas"]["Housing"]);
    /** @description A union of which one member says what its other properties are. */
    Labelled: (components["schemas"]["Unlabelled"] & {
      /** @enum {string} */
      label_kind: "Unlabelled";
    }) | (components["schemas"]["TextLabels"] & {
      /** @enum {string} */
      label_kind: "TextLabels";
    });
    /** @description A union of which members say that their other properties are times, or again of the union. */
    Labels: (components["schemas"]["Unlabelled"] & {
      /** @enum {string} */
      label_kind: "Unlabelled";
    }) | (components["schemas"]["DateLabels"] & {
      /** @enum {string} */
      label_kind: "DateLabels";
    }) | (components["schemas"]["NestedLabels"] & {
      /** @enum {string} */
      label_kind: "NestedLabels";
    }) | (components["schemas"]["SomeLabels"] & {
      /** @enum {string} */
      label_kind: "SomeLabels";
    });
    /** @description Lists whose first items are told one by one. */
    Line: {
      dash?: [
        number?,
        number?
      ] | undefined;
      from_to: [
        components["schemas"]["Point"],
        components["schemas"]["Point"]
      ];
      label?: [
        string?,
        ...unknown[]
      ] | undefined;
      path: [
        string,
        components["schemas"]["Point"]?,
        ...components["schemas"]["Point"][]
      ];
    };
    Lion: {
      animal_kind: string;
      /** Format: date-time */
      found_at?: string | undefined;
    } & {
      lives_left?: number | undefined;
    } & {
      mane_color?: string | undefined;
    };
    MomentOrCount: number | string;
    /** @description A part that only says what is needed. */
    Named: unknown;
    NestedLabels: {
      label_kind: string;
    } & {
      [key: string]: components["schemas"]["Labels"] | string;
    };
    /** @description What it requires stands in another part. */
    NewPet: components["schemas"]["PetInput"] & {
      /** @description What it is called. */
      given_name: string;
    };
    /** @description What is required stands in the alternatives. */
    Payment: {
      amount: number;
      card_number: string;
    } & ({
      card_number?: string | undefined;
    } | {
      card_holder?: string | undefined;
      card_number?: string | undefined;
    });
    Pet: {
      /** Format: date-time */
      born_at?: string | undefined;
      /** @description What it is called. */
      given_name?: string | undefined;
      readonly pet_id?: string | undefined;
    };
    PetInput: {
      /** Format: date-time */
      born_at?: string | undefined;
      /** @description What it is called. */
      given_name?: string | undefined;
    };
    Point: {
      x_mm?: number | undefined;
      y_mm?: number | undefined;
    };
    Provisioned: {
      readonly state_now?: string | undefined;
    };
    ProvisionedInput: {
      [key: string]: unknown;
    };
    Puppy: components["schemas"]["Dog"];
    PuppyInput: components["schemas"]["DogInput"];
    RawText: string;
    /** @description Texts beside alternatives of which only some are text. */
    Reading: {
      level_name?: (string & ("low" | "high")) | undefined;
      raw_text?: (string & components["schemas"]["RawText"]) | undefined;
      read_at?: (string) | undefined;
    };
    Round: (components["schemas"]["Circle"] & {
      /** @enum {string} */
      round_kind: "Circle";
    }) | (components["schemas"]["Ellipse"] & {
      /** @enum {string} */
      round_kind: "Ellipse";
    });
    /** @description A union of which one member is a union told apart by another property. */
    Shape: (components["schemas"]["Round"] & {
      /** @enum {string} */
      shape_kind: "round";
    }) | (components["schemas"]["Angular"] & {
      /** @enum {string} */
      shape_kind: "angular";
    });
    SignIn: {
      event_type: string;
      /** Format: date-time */
      happened_at?: string | undefined;
    } & {
      user_agent?: string | undefined;
    };
    SignOut: {
      after_seconds?: number | undefined;
    } & {
      event_type: string;
      /** Format: date-time */
      happened_at?: string | undefined;
    };
    SomeLabels: ({
      label_kind: string;
      /** @constant */
      some_kind: "nested";
    } & {
      [key: string]: components["schemas"]["Labels"] | string | "nested";
    }) | {
      label_kind: string;
      /** @constant */
      some_kind: "none";
    };
    Stone: {
      animal_kind: string;
      weight_kg: number;
    };
    /** @description What it requires stands in a part of a part, and one name nowhere. */
    StoredPet: components["schemas"]["Puppy"] & {
      owner_name?: string | undefined;
    } & {
      /** Format: date-time */
      born_at: string;
      readonly pet_id: string;
    };
    /** @description One of two properties of a base has to be there. */
    Subscriber: components["schemas"]["Contact"] & {
      topic?: string | undefined;
    } & ({
      topic: string;
    } | {
      /** Format: date-time */
      seen_at: string;
    });
    TextLabels: {
      label_kind: string;
    } & {
      [key: string]: string;
    };
    Unlabelled: {
      label_kind: string;
    };
    /** @description Converted by what its tag says. */
    Vehicle: (components["schemas"]["Car"] & {
      /** @enum {string} */
      vehicle_kind: "car" | "van";
    }) | components["schemas"]["Boat"];
    /** @description A base whose heirs say which they are without requiring it again. */
    Vessel: {
      /** Format: date-time */
      built_at?: string | undefined;
      vessel_type: string;
    } & (components["schemas"]["Barge"] | components["schemas"]["Ferry"] | {
      /** @enum {string} */
      vessel_type: "Vessel";
    });
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createAnimal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Animal"];
      };
    };
    responses: {
      /** @description Events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Event"][];
        };
      };
    };
  };
  replaceContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          home_phone?: string | undefined;
          work_phone?: string | undefined;
        } & ({
          work_phone: string;
        } | {
          home_phone: string;
        });
      };
    };
    responses: {
      /** @description A payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payment"];
        };
      };
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Contact"];
      };
    };
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscriber"];
        };
      };
    };
  };
  replaceKennel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KennelInput"];
      };
    };
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Kennel"];
        };
      };
    };
  };
  replaceLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Extended"];
      };
    };
    responses: {
      /** @description Them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Extended"];
        };
      };
    };
  };
  createLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Labelled"];
      };
    };
    responses: {
      /** @description Them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Labels"];
        };
      };
    };
  };
  replacePet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PuppyInput"] & {
          /** @description What it is called. */
          given_name: string;
        };
      };
    };
    responses: {
      /** @description The pet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            shown_as?: string | undefined;
          } & (components["schemas"]["Puppy"] & {
            /** Format: date-time */
            born_at: string;
            shown_as: string;
          });
        };
      };
    };
  };
  createPet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewPet"];
      };
    };
    responses: {
      /** @description The pet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoredPet"];
        };
      };
    };
  };
  replaceReading: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Reading"];
      };
    };
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Reading"];
        };
      };
    };
  };
  getShape: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A shape. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Shape"];
        };
      };
    };
  };
  createLine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Line"];
      };
    };
    responses: {
      /** @description The line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Line"];
        };
      };
    };
  };
  createVehicle: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Vehicle"];
      };
    };
    responses: {
      /** @description Vehicles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            all_of_them?: components["schemas"]["Vehicle"][] | undefined;
            latest_one?: components["schemas"]["Vehicle"] | null | undefined;
          };
        };
      };
    };
  };
  createVessel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Vessel"];
      };
    };
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Vessel"];
        };
      };
    };
  };
}
