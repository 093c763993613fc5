// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { SharedNameX } from "./shared-name-x.js";
import type { TreeChildrenItems } from "./tree-children-items.js";
import type { Tree } from "./tree.js";

export interface Everything {
  answer: 42;
  level: "low" | 1 | 2.5 | true | null;
  pair: [string?, number?];
  open?: [string?, ...number[]] | undefined;
  tree: Tree;
  nothing?: never | undefined;
  anything?: unknown;
  notText?: unknown;
  byPattern?: { [key: string]: number } | undefined;
  labels?: ({ main: string } & { [key: string]: string }) | undefined;
  counts?: ({ total?: number | undefined } & { [key: string]: string | number }) | undefined;
  file?: string | undefined;
  big?: number | undefined;
  local?: SharedNameX | undefined;
  anchored?: TreeChildrenItems | undefined;
  oneOrMany?: string | string[] | undefined;
  listed?: unknown;
  dated?: string | number | undefined;
}
