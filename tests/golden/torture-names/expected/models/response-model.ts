// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import type { RequestModel } from "./request-model.js";

export interface ResponseModel {
  request?: RequestModel | undefined;
  at?: Date | null | undefined;
}

/** Reads a {@link ResponseModel} from the wire. */
export function readResponseModel(wire: components["schemas"]["Response"]): ResponseModel {
  return readFrom(wire, { request: wire.Request, at: readDate(wire.at) });
}

/** Writes a {@link ResponseModel} for the wire. */
export function writeResponseModel(model: ResponseModel): components["schemas"]["Response"] {
  return { Request: model.request, at: model.at ? exactDateTime("at", model.at) : undefined };
}
