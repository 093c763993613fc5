// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { Values } from "./values.js";

/** Leads back to itself without a property. */
export type AValue = string | { inner?: AValue | undefined } | AValue[] | Values;
