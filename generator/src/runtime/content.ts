import { received, receiving, type Init } from "./send.js";

/** Asks for JSON under another name than `application/json`. */
export function asJson(init: Init, mediaType: string): Init {
  return { ...init, headers: { Accept: mediaType, ...init.headers } };
}

/** Asks for text. */
export function asText(init: Init, mediaType: string): Init & { parseAs: "text" } {
  receiving(init);
  return { ...asJson(init, mediaType), parseAs: "text" };
}

/** Asks for bytes, and keeps them as they are. */
export function asBlob(init: Init, mediaType: string): Init & { parseAs: "blob" } {
  receiving(init, async (response) => received(response, await response.blob()));
  return { ...asJson(init, mediaType), parseAs: "blob" };
}

/** Reads text; an answer without a body is empty text. */
export function textOf(body: string | undefined): string {
  return body ?? "";
}

/** Reads bytes; an answer without a body has none. */
export function blobOf(body: Blob | undefined): Blob {
  return body ?? new Blob([]);
}
