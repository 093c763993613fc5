// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Tree {
  value?: string | undefined;
  parent?: Tree | null | undefined;
  children: Tree[];
}
