import type { Pointer } from "../json.js";
import type { Api } from "../model/model.js";
import type { Named } from "../name/names-of.js";
import type { ChosenNames } from "../config/definition.js";

/** What the names of an SDK are explained from. */
export interface Naming {
  readonly api: Api;
  readonly named: Named;
  readonly chosen: ChosenNames;
  readonly properties: "camel" | "preserve";
}

/** A name of the SDK, and what in the document it comes from. */
export interface Origin {
  /** As code has it, a member behind its owner: `Pet.name`. */
  readonly name: string;
  /** What it is in the SDK, e.g. `function`, `property`. */
  readonly kind: string;
  /** What the document calls it; empty where the document does not name it. */
  readonly wireName: string;
  readonly at: Pointer;
  readonly why: string;
  /** Its module, without extension, relative to the sources. */
  readonly module: string;
}
