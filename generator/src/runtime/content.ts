import { received, receiving, type Init } from "./send.js";

/** Asks for JSON under another name than `application/json`. */
export function asJson(init: Init, mediaType: string): Init {
  return { ...init, headers: { Accept: mediaType, ...init.headers } };
}

/** Asks for text, in whatever charset it comes. */
export function asText(init: Init, mediaType: string): Init & { parseAs: "text" } {
  receiving(init, async (response) => received(response, await decodedText(response)));
  return { ...asJson(init, mediaType), parseAs: "text" };
}

/** The text of an answer in the charset that it names (RFC 9110 §8.3.2); in UTF-8 where it names none that the platform knows. */
export async function decodedText(response: Response): Promise<string> {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "") ?? [];
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
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
