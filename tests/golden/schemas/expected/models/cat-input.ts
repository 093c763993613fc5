// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { CatExtras } from "./cat-extras.js";

export interface CatInput {
  kind: string;
  name: string;
  /** Never told again. */
  secret?: string | undefined;
  legs: number;
  extras?: CatExtras | undefined;
  lives?: number | null | undefined;
}
