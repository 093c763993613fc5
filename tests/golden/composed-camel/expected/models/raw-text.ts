// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

export type RawText = string;
