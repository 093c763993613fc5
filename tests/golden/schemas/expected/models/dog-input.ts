// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { CreatureInput } from "./creature-input.js";

export type DogInput = { barks?: boolean | undefined } & {
  [key: string]: string | boolean;
} & CreatureInput;
