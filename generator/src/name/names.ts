import type { Pointer } from "../json.js";
import type { SecurityScheme } from "../model/model.js";

/** Every identifier and file name of an SDK, decided once. Paths are POSIX and relative to the folder of the sources. */
export interface Names {
  /** By operation id. */
  readonly operations: ReadonlyMap<string, OperationNames>;
  /** By name in `components/schemas`. */
  readonly schemas: ReadonlyMap<string, SchemaNames>;
  /** By collection path. */
  readonly resources: ReadonlyMap<string, ResourceNames>;
  /** Name of a property, by the property's place in the document. */
  readonly properties: ReadonlyMap<Pointer, string>;
  /** By tag. */
  readonly tags: ReadonlyMap<string, TagNames>;
  /** Functions that parse JSON text, by name of the property that holds it. */
  readonly parsers: ReadonlyMap<string, string>;
  /** The API's security schemes, with the names of the options that give their credentials. */
  readonly schemes: readonly SecurityScheme[];
  /** The options that give variables of servers, by the variable. */
  readonly variables: ReadonlyMap<string, string>;
  /** Names of the values that named schemas list, by the schema's name and the value's place: of those that get a constant. */
  readonly values: ReadonlyMap<string, ReadonlyMap<Pointer, string>>;
  /** The names that exported things had before and are to answer to still, by the names they have now. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** The names of one operation. */
export interface OperationNames {
  /** The function. */
  readonly function: string;
  /** The interface of its params. */
  readonly params: string;
  /**
   * Where a parameter or form field stands in the params, by its place in the document: one name, or more for a form field
   * with dots in its wire name.
   */
  readonly fields: ReadonlyMap<Pointer, readonly string[]>;
  /** Interfaces of the nested objects that dotted form fields make, by the nested object's path joined with dots. */
  readonly groups: ReadonlyMap<string, string>;
  /** Name of the param that holds a body that is no form. */
  readonly body: string;
}

/** The names of one named schema. */
export interface SchemaNames {
  /** The interface or type. */
  readonly type: string;
  /** The function that reads it from the wire, where reading changes anything. */
  readonly read: string;
  /** The function that writes it to the wire, where writing changes anything. */
  readonly write: string;
  /** Its module, without extension, e.g. `models/pet`. */
  readonly module: string;
  /** Its page, without extension, e.g. `Pet`. */
  readonly page: string;
}

/** The names of one resource handle. */
export interface ResourceNames {
  /** The function that makes the handle. */
  readonly function: string;
  /** The interface of the handle. */
  readonly type: string;
  /** The interface of the params that all its operations share. */
  readonly scope: string;
  /** Method names, by operation id. */
  readonly methods: ReadonlyMap<string, string>;
  /** Its module, without extension, e.g. `resources/pets`. */
  readonly module: string;
}

/** The names that belong to a tag. */
export interface TagNames {
  /** The module of its operations, without extension, e.g. `operations/pets`. */
  readonly module: string;
  /** Its page, without extension, e.g. `PetsApi`. */
  readonly page: string;
}
