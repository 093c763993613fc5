// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { DateModel } from "../models/date-model.js";
import type { ErrorModel } from "../models/error-model.js";
import {
  type ParseNoteParams,
  type WriteWeirdParams,
  parseNote,
  writeWeird,
} from "../operations/con-1143da2b.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/texts`
 */
export interface WeirdResource {
  write(params?: WriteWeirdParams, options?: RequestOptions): Promise<ErrorModel[]>;
  parse(
    item: string,
    params?: Omit<ParseNoteParams, "parseNote">,
    options?: RequestOptions,
  ): Promise<DateModel>;
}

/** The {@link WeirdResource}. */
export function weird(client: Client): WeirdResource {
  return {
    write: (params, options) => writeWeird(client, params, options),
    parse: (item, params, options) => parseNote(client, { ...params, parseNote: item }, options),
  };
}
