// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface CreatureInput {
  kind: string;
  name: string;
  /** Never told again. */
  secret?: string | undefined;
  legs?: number | undefined;
  extras?: { [key: string]: unknown } | undefined;
}
