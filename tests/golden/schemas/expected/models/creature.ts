// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Creature {
  kind: string;
  name: string;
  legs: number;
  extras?: { [key: string]: unknown } | undefined;
}
