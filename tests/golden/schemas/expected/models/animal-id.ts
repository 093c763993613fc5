// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** Given by the zoo. */
export type AnimalId = string;
