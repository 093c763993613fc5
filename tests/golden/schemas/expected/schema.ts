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
    post: operations["addAnimal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/animals/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getAnimal"];
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
    /** @description Either of two, told apart by their kind. */
    Animal: {
      /** @description Given by the zoo. */
      readonly id: string;
    } & ((components["schemas"]["Cat"] & {
      /** @enum {string} */
      kind: "cat";
    }) | (components["schemas"]["Dog"] & {
      /** @enum {string} */
      kind: "dog";
    }));
    /** @description Given by the zoo. */
    AnimalId: string;
    /** @description Either of two, told apart by their kind. */
    AnimalInput: (components["schemas"]["CatInput"] & {
      /** @enum {string} */
      kind: "cat";
    }) | (components["schemas"]["DogInput"] & {
      /** @enum {string} */
      kind: "dog";
    });
    Cat: {
      extras?: components["schemas"]["CatExtras"] | undefined;
      kind: string;
      /** @default 4 */
      legs: number;
      lives?: number | null | undefined;
      name: string;
    };
    CatExtras: {
      purrs?: boolean | undefined;
    };
    CatInput: {
      extras?: components["schemas"]["CatExtras"] | undefined;
      kind: string;
      /** @default 4 */
      legs: number;
      lives?: number | null | undefined;
      name: string;
      /** @description Never told again. */
      secret?: string | undefined;
    };
    Creature: {
      extras?: {
        [key: string]: unknown;
      } | undefined;
      kind: string;
      /** @default 4 */
      legs: number;
      name: string;
    };
    CreatureInput: {
      extras?: {
        [key: string]: unknown;
      } | undefined;
      kind: string;
      /** @default 4 */
      legs?: number | undefined;
      name: string;
      /** @description Never told again. */
      secret?: string | undefined;
    };
    Dog: ({
      barks?: boolean | undefined;
    } & {
      [key: string]: string | boolean;
    }) & components["schemas"]["Creature"];
    DogInput: ({
      barks?: boolean | undefined;
    } & {
      [key: string]: string | boolean;
    }) & components["schemas"]["CreatureInput"];
    Everything: {
      anchored?: components["schemas"]["TreeChildrenItems"] | undefined;
      /** @constant */
      answer: 42;
      anything?: unknown | undefined;
      /** Format: int64 */
      big?: number | undefined;
      byPattern?: {
        [key: string]: number;
      } | undefined;
      counts?: ({
        total?: number | undefined;
      } & {
        [key: string]: string | number;
      }) | undefined;
      dated?: string | number | undefined;
      /** Format: binary */
      file?: string | undefined;
      labels?: ({
        main: string;
      } & {
        [key: string]: string;
      }) | undefined;
      /** @enum {unknown} */
      level: "low" | 1 | 2.5 | true | null;
      listed?: unknown | undefined;
      local?: components["schemas"]["SharedNameX"] | undefined;
      nothing?: never | undefined;
      notText?: unknown | undefined;
      oneOrMany?: string | string[] | undefined;
      open?: [
        string?,
        ...number[]
      ] | undefined;
      pair: [
        string?,
        number?
      ];
      tree: components["schemas"]["Tree"];
    };
    /** @enum {string} */
    SharedNameX: "a" | "b";
    Tree: {
      children: components["schemas"]["Tree"][];
      parent?: components["schemas"]["Tree"] | null | undefined;
      value?: string | undefined;
    };
    TreeChildrenItems: components["schemas"]["Tree"];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  addAnimal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnimalInput"];
      };
    };
    responses: {
      /** @description The animal. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Animal"];
        };
      };
    };
  };
  getAnimal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["AnimalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything a schema can say. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Everything"];
        };
      };
    };
  };
}
