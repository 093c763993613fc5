// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";

export interface PageModel {
  pageNo?: number | undefined;
}

/** Reads a {@link PageModel} from the wire. */
export function readPageModel(wire: components["schemas"]["Page"]): PageModel {
  return readFrom(wire, { pageNo: wire.page_no });
}
