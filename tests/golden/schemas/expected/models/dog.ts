// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Creature } from "./creature.js";

export type Dog = { barks?: boolean | undefined } & { [key: string]: string | boolean } & Creature;
