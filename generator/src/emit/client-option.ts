import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import { docs } from "./ts/docs.js";
import { keyText } from "./ts/literal.js";

/** One optional property of `ClientOptions`. */
export function clientOption(
  name: string,
  type: string,
  paragraphs: readonly (string | undefined)[],
): OptionalKind<PropertySignatureStructure> {
  return {
    name: keyText(name),
    isReadonly: true,
    hasQuestionToken: true,
    type: `${type} | undefined`,
    docs: docs({ paragraphs }, 2),
  };
}
