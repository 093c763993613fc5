import { takeExtraParams, type Init } from "./send.js";

/** Makes a request's body JSON, with the caller's `extraParams` in it. */
export function json(
  init: Init,
  mediaType = "application/json",
): Init & { bodySerializer: (body: unknown) => string } {
  return {
    ...init,
    headers: { "Content-Type": mediaType, ...init.headers },
    bodySerializer: (body) => {
      const extraParams = takeExtraParams(init);
      return JSON.stringify(extraParams ? { ...(body as object), ...extraParams } : body);
    },
  };
}
