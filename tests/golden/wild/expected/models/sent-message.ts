// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { LeanMessage } from "./lean-message.js";
import type { MessageDraft } from "./message-draft.js";

/**
 * Of two parts, the first requires what the other does not, lists what the
 * other leaves open, and has other items.
 */
export type SentMessage = MessageDraft &
  LeanMessage & { readers?: { reader_id?: string | undefined }[] | undefined; urgency?: unknown };
