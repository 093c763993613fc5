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

/**
 * The text of an answer in the charset that its byte order mark tells (WHATWG Encoding §6), or else its header names (RFC 9110
 * §8.3.2); in UTF-8 where it names none that the platform knows.
 */
export async function decodedText(response: Response): Promise<string> {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "") ?? [];
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder(markedCharset(new Uint8Array(bytes)) ?? charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
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
