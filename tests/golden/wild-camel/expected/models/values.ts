// Generated from ../../wild/document.yaml by `fetchsmith generate`. Do not edit.

import type { AValue } from "./a-value.js";

export type Values = AValue[][];
