import { child, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import { essenceOf } from "./media-types.js";
import type { Shape } from "./model.js";
import type { Finding } from "./report.js";
import { variantsOf, type Schemas } from "./resolution.js";

const composed: readonly Shape["kind"][] = ["object", "tuple", "intersection"];

/** What is to be said of a field of a form whose `encoding` asks for objects as what there is no way to write, such as XML. */
export function contentFindings(
  { wireName, shape }: { readonly wireName: string; readonly shape: Shape },
  encoding: JsonNode,
  isPart: boolean,
  schemas: Schemas,
): readonly Finding[] {
  const type = textIn(encoding, "contentType");
  if (type === undefined || isWritten(type) || !hasObjects(shape, schemas)) return [];
  const label = isPart && !/[,*]/u.test(type) ? " under that name" : "";
  const message = `\`${type}\` cannot be written, so objects in the ${isPart ? "part" : "form field"} \`${wireName}\` are sent as JSON${label}.`;
  const { at } = child(encoding, "contentType");
  return [{ code: "feature-unsupported", severity: "warning", at, message }];
}

/** Whether one of several media types is JSON, text of any kind, or left open. */
function isWritten(types: string): boolean {
  return types.split(",").some((name) => /[/+]json$|^text\/plain$|\*/u.test(essenceOf(name)));
}

function hasObjects(shape: Shape, schemas: Schemas, seen: ReadonlySet<Shape> = new Set()): boolean {
  if (seen.has(shape)) return false;
  return variantsOf(shape, schemas).some((variant) => {
    if (variant.kind !== "array") return composed.includes(variant.kind);
    return hasObjects(variant.items, schemas, new Set([...seen, shape]));
  });
}
