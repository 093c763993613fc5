// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Reason } from "./reason.js";

export type CreateOrderMovedPutCallback = Reason;
