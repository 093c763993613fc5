// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Contact } from "./contact.js";

/** One of two properties of a base has to be there. */
export type Subscriber = Contact & { topic?: string | undefined } & (
    { topic: string } | { seen_at: string }
  );
