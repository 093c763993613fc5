// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { CatExtras } from "./cat-extras.js";

export interface Cat {
  kind: string;
  name: string;
  legs: number;
  extras?: CatExtras | undefined;
  lives?: number | null | undefined;
}
