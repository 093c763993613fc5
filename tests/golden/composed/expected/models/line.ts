// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Point } from "./point.js";

/** Lists whose first items are told one by one. */
export interface Line {
  from_to: [Point, Point];
  path: [string, Point?, ...Point[]];
  dash?: [number?, number?] | undefined;
  label?: [string?, ...unknown[]] | undefined;
}
