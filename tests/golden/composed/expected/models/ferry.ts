// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type Ferry = { vessel_type: string; built_at?: string | undefined } & {
  vessel_type?: "Ferry" | undefined;
  seat_count?: number | undefined;
};
