// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Circle } from "./circle.js";

export interface Around {
  next?: Circle | undefined;
  all?: Around[] | undefined;
}
