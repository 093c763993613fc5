// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type Barge = { vessel_type: string; built_at?: string | undefined } & {
  vessel_type?: "Barge" | undefined;
  load_tons?: number | undefined;
};
