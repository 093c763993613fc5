// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Tree } from "./tree.js";

export type AliasOfAlias = Tree;
