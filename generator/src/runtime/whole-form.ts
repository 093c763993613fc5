import { InvalidParameterError } from "./errors.js";
import { encodeForm, form } from "./form.js";
import { takeExtraParams, type Init } from "./send.js";

/**
 * Makes a request's body a form of which the document has no fields: an object's, or text that is encoded already, with the
 * caller's `extraParams` behind it.
 *
 * @param name what the caller calls the body
 * @throws InvalidParameterError for what has neither fields nor an encoding: lists, numbers, files.
 */
export function wholeForm(init: Init, name = "body"): ReturnType<typeof form> {
  const asFields = form(init);
  return {
    ...asFields,
    bodySerializer(body) {
      if (typeof body === "string" || body instanceof URLSearchParams) {
        return [String(body), encodeForm(takeExtraParams(init) ?? {})].filter(Boolean).join("&");
      }
      if (Object.prototype.toString.call(body) === "[object Object]") return asFields.bodySerializer(body);
      throw new InvalidParameterError(name, "expected an object, or text that is encoded already");
    },
  };
}
