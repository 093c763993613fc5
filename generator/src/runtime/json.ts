import { takeExtraParams, type Init } from "./send.js";

/** Makes a request's body JSON, with the caller's `extraParams` in it where it is an object. */
export function json(init: Init, mediaType = "application/json"): Init & { bodySerializer: (body: unknown) => string } {
  return {
    ...init,
    headers: { "Content-Type": mediaType, ...init.headers },
    bodySerializer: (body) => {
      const isObject = Object(body) === body && !Array.isArray(body);
      return JSON.stringify(isObject ? { ...(body as object), ...takeExtraParams(init) } : body);
    },
  };
}
