// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";

/** Either of two, told apart by their kind. */
export type Animal = { id: string } & ((Cat & { kind: "cat" }) | (Dog & { kind: "dog" }));
