// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

export interface FileModel {
  type: string;
  name?: string | undefined;
}
