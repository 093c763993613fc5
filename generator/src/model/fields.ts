import type { Json } from "../json.js";
import { child, children, isPresent, type JsonNode } from "./json-node.js";
import { flagIn, textIn, textsIn } from "./json-members.js";
import type { Property, Shape } from "./model.js";
import { namedSchema } from "./schema-names.js";

/** The property that a schema under `properties` describes. */
export function propertyOf(root: JsonNode, node: JsonNode, required: boolean, shape: Shape): Property {
  return {
    at: node.at,
    wireName: node.key,
    required,
    shape,
    description: textIn(node, "description"),
    deprecated: flagIn(node, "deprecated"),
    personal: isPersonal(root, node),
    nullText: textIn(node, "x-fetchsmith-null"),
    json: holdsJson(node),
    example: schemaExample(node),
    readOnly: flagIn(node, "readOnly"),
    writeOnly: flagIn(node, "writeOnly"),
  };
}

/** Whether a parameter or schema is marked as personal data, or only names a schema that is. */
export function isPersonal(root: JsonNode, node: JsonNode): boolean {
  if (flagIn(node, "x-fetchsmith-personal")) return true;
  const ref = textIn(node, "$ref");
  return ref !== undefined && flagIn(namedSchema(root, ref), "x-fetchsmith-personal");
}

/** Whether a schema's string holds JSON text. */
export function holdsJson(node: JsonNode): boolean {
  return textIn(node, "contentMediaType") === "application/json" && textsIn(node, "type").includes("string");
}

/** The example that a schema gives of its values. */
export function schemaExample(node: JsonNode): Json | undefined {
  const single = child(node, "example");
  return isPresent(single) ? single.value : children(child(node, "examples"))[0]?.value;
}
