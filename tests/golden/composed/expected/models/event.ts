// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { SignIn } from "./sign-in.js";
import type { SignOut } from "./sign-out.js";

/** A base whose heirs say themselves that they are. */
export type Event = { event_type: string; happened_at?: string | undefined } & (
  | { event_type: "Event" }
  | (SignIn & { event_type: "SignIn" })
  | (SignOut & { event_type: "sign-out" })
);
