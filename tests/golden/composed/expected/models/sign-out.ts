// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type SignOut = { after_seconds?: number | undefined } & {
  event_type: string;
  happened_at?: string | undefined;
};
