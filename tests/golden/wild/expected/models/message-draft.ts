// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Copy } from "./copy.js";
import type { StatusName } from "./status-name.js";

export interface MessageDraft {
  sender_name: string;
  text: string;
  state?: StatusName | undefined;
  copies?: Copy[] | undefined;
  send_at?: string | undefined;
}
