// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { AliasOfAlias } from "./alias-of-alias.js";
import type { Alias } from "./alias.js";

export interface Tree {
  name?: string | undefined;
  parent?: Alias | null | undefined;
  children?: AliasOfAlias[] | undefined;
}
