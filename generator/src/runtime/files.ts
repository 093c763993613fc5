import type { Init, RequestOptions } from "./send.js";

/** A file, or bytes without a name. A `File` is sent under its name. */
export type FileInput = Blob | ArrayBuffer | Uint8Array;

/** A body of bytes. A stream is sent once only: nobody can read it again. */
export type BytesInput = FileInput | ReadableStream<Uint8Array>;

/** A value that the wire types have no type for: a file is a string there. The body's serializer gets it as it is. */
export function raw(
  value: FileInput | string | readonly (FileInput | string)[] | BytesInput | FormData | undefined,
): never {
  return value as never;
}

/** Makes a request's body the bytes or the text that are given. Of a media type with a `*` a `Blob` knows better. */
export function bytes(
  init: Init,
  body: BytesInput | string | undefined,
  mediaType: string,
): Init & { bodySerializer: (body: unknown) => RequestInit["body"]; duplex: "half" } {
  const own = body instanceof Blob ? body.type : "";
  const type = mediaType.includes("*") ? own || "application/octet-stream" : mediaType;
  return {
    ...init,
    headers: { "Content-Type": type, ...init.headers },
    // A Blob's own type would be a second one.
    bodySerializer: (given) => given as RequestInit["body"],
    duplex: "half",
  };
}

/** The options of a call, without sending it again where its body can be read once only. */
export function once(options: RequestOptions | undefined, body: unknown): RequestOptions | undefined {
  return body instanceof ReadableStream ? { ...options, maxRetries: 0 } : options;
}
