// Generated from ../../petstore-json/document.yaml by `fetchsmith generate`. Do not edit.

/** What kind of animal it is. */
export type Kind = "cat" | "dog" | "hermit crab";
