// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { ChainEndOrMore } from "./chain-end-or-more.js";

/** A tuple through another schema. */
export type Chain = [string?, ChainEndOrMore?];
