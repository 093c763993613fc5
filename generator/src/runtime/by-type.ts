import { asJson, decodedText } from "./content.js";
import { received, receiving, type Init } from "./send.js";

/**
 * Asks for JSON and for other media types, one of which an answer is read as if it says that it is that.
 *
 * @param others Media types; a `*` stands for anything, and parameters are asked for only.
 * @param parseAs What they are read as.
 */
export function byType(init: Init, json: string, others: readonly string[], parseAs: "text" | "blob"): Init {
  receiving(init, async (response) => {
    const [type = ""] = (response.headers.get("content-type") ?? "").toLowerCase().split(/[;\s]/);
    const isOther = others.some((other) => type.startsWith(other.toLowerCase().replace(/\s*[;*].*/, "")));
    if (isOther && type !== "" && !/[/+]json$/.test(type)) {
      return received(response, await (parseAs === "text" ? decodedText(response) : response.blob()));
    }
    const body = await response.text();
    return { ...received(response, body), body };
  });
  const asked = { ...asJson(init, [json, ...others].join(", ")), parseAs };
  return asked;
}

/** Reads JSON by a function of the operation's own; text of another media type is given as it is. */
export function orText<Body, Result>(body: Body, read: (json: Exclude<Body, string>) => Result): Result | string {
  return typeof body === "string" ? body : read(body as Exclude<Body, string>);
}

/** Reads JSON by a function of the operation's own; bytes of another media type are given as they are. */
export function orBlob<Body, Result>(body: Body, read: (json: Exclude<Body, string>) => Result): Result | Blob {
  return body instanceof Blob ? body : read(body as Exclude<Body, string>);
}
