// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { components } from "../schema.js";

/**
 * Two parts that hold themselves under one name, so that to convert both has no
 * end.
 */
export type Torn = components["schemas"]["Left"] & components["schemas"]["Right"];
