// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** Somebody who keeps a pet. */
export interface Person {
  full_name: string;
  home_address?: { street_name: string; moved_in_at?: string | undefined } | undefined;
  /** Anything else. */
  notes?: unknown;
}
