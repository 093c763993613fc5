// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface paths {
  "/pets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the pets */
    get: operations["ListPets"];
    put?: never;
    /** Add a pet */
    post: operations["CreatePet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pets/{pet_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fetch a pet */
    get: operations["FetchPet"];
    put?: never;
    post?: never;
    /**
     * Remove a pet
     * @deprecated
     */
    delete: operations["DeletePet"];
    options?: never;
    head?: never;
    /** Change a pet */
    patch: operations["UpdatePet"];
    trace?: never;
  };
  "/pets/{pet_id}/visits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Visits of a pet, by the vet's name */
    get: operations["getPetsByPetIdVisits"];
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
    /**
     * @description What kind of animal it is.
     * @enum {string}
     */
    Kind: "cat" | "dog" | "hermit crab";
    /** @description A pet that the store does not have yet. */
    NewPet: {
      /** Format: date-time */
      born_at?: string | undefined;
      /** @description The chip under its skin. */
      chip?: {
        chip_number: string;
        /** Format: date-time */
        implanted_at?: string | null | undefined;
      } | undefined;
      /** @description What the pet answers to. */
      display_name: string;
      /** @description When it likes to be fed. */
      favourite_times?: string[] | undefined;
      kind: components["schemas"]["Kind"];
      owner?: components["schemas"]["Person"] | null | undefined;
    };
    /** @description Somebody who keeps a pet. */
    Person: {
      full_name: string;
      home_address?: {
        /** Format: date-time */
        moved_in_at?: string | undefined;
        street_name: string;
      } | undefined;
      /** @description Anything else. */
      notes?: unknown | undefined;
    };
    /** @description A pet of the store. */
    Pet: components["schemas"]["NewPet"] & {
      /** Format: date-time */
      readonly created_at: string;
      litter?: components["schemas"]["Pet"][] | undefined;
      mother?: components["schemas"]["Pet"] | undefined;
      /** Format: int64 */
      readonly pet_id: number;
      /** @description Visits by the year they took place in. */
      visits_by_year: {
        [key: string]: components["schemas"]["Visit"][];
      };
    };
    PetPatch: {
      display_name?: string | undefined;
      is_vaccinated?: boolean | null | undefined;
      /** @enum {string|null} */
      mood?: "happy" | "grumpy" | null | undefined;
      /** Format: date-time */
      seen_at?: string | null | undefined;
      weight_in_kg?: number | undefined;
    };
    Problem: {
      message: string;
    };
    /** @description One visit to the vet. */
    Visit: {
      /** @description Measured values by name; what the vet calls them is up to the vet. */
      findings: {
        [key: string]: number;
      };
      /** Format: date-time */
      next_visit_at?: string | null | undefined;
      open_questions?: (string | null)[] | null | undefined;
      /** Format: date-time */
      visited_at: string;
    } & {
      [key: string]: unknown;
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
  ListPets: {
    parameters: {
      query?: {
        born_after?: string | undefined;
        /** @description Only pets of these kinds. */
        kinds?: components["schemas"]["Kind"][] | undefined;
      } | undefined;
      header?: {
        /** @description Goes into the server's log. */
        "X-Trace-Id"?: string | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All pets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pet"][];
        };
      };
    };
  };
  CreatePet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The pet to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewPet"];
      };
    };
    responses: {
      /** @description The pet. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Pet"];
        };
      };
      /** @description The pet was not added. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Problem"];
        };
      };
    };
  };
  FetchPet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The pet's number. */
        pet_id: number;
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
  DeletePet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The pet's number. */
        pet_id: number;
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
  UpdatePet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The pet's number. */
        pet_id: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/merge-patch+json": components["schemas"]["PetPatch"];
      };
    } | undefined;
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
  getPetsByPetIdVisits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        pet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By vet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: components["schemas"]["Visit"][];
          };
        };
      };
    };
  };
}
