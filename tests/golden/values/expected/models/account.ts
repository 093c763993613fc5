// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Offset } from "./offset.js";
import type { Plan } from "./plan.js";
import type { Rating } from "./rating.js";
import type { Status } from "./status.js";
import type { Unclear } from "./unclear.js";

export interface Account {
  status: Status;
  plan?: Plan | undefined;
  offset?: Offset | undefined;
  rating?: Rating | undefined;
  unclear?: Unclear | undefined;
  /**
   * - `"r"`: `Reader`
   * - `"w"`: `Writer`
   */
  roles?: ("r" | "w")[] | undefined;
  /**
   * The color it is shown in.
   *
   * - `"red"`: For warnings.
   * - `"blue"`
   */
  color?: "red" | "blue" | undefined;
}
