// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { AliasOfAlias } from "./alias-of-alias.js";

export type Alias = AliasOfAlias;
