// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type SignIn = { event_type: string; happened_at?: string | undefined } & {
  user_agent?: string | undefined;
};
