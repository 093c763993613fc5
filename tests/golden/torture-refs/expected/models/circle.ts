// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Around } from "./around.js";

export type Circle = Around | string;
