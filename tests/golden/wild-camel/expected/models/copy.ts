// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

export interface Copy {
  to: string;
}
