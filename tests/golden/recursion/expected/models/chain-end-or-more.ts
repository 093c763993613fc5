// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Chain } from "./chain.js";

export type ChainEndOrMore = Chain | null;
