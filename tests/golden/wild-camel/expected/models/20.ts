// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

export interface _20 {
  "%"?: { "#"?: string | undefined } | undefined;
}
