import type { Level } from "../level.js";

/** One difference that the compiler sees. */
export interface Finding {
  readonly level: Extract<Level, "major" | "minor">;
  /** Where, as callers see it, e.g. `createPet params.name`. */
  readonly subject: string;
  /** The types there, as TypeScript writes them; undefined where there is none. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** For whom a type is: callers read what they are given, and build what they give. */
export type Use = "read" | "build";
