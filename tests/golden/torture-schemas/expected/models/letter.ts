// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type Letter = "a" | "b";
