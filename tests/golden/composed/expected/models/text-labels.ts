// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type TextLabels = { label_kind: string } & { [key: string]: string };
