// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { DateModel } from "../models/date-model.js";
import type { ErrorModel } from "../models/error-model.js";
import { parseNote, writeWeird } from "../operations/con-1143da2b.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/texts`
 */
export interface WeirdResource {
  write(params?: Record<string, never>, options?: RequestOptions): Promise<ErrorModel[]>;
  parse(item: string, params?: Record<string, never>, options?: RequestOptions): Promise<DateModel>;
}

/** The {@link WeirdResource}. */
export function weird(client: Client): WeirdResource {
  return {
    write: (_params, options) => writeWeird(client, {}, options),
    parse: (item, _params, options) => parseNote(client, { parseNote: item }, options),
  };
}
