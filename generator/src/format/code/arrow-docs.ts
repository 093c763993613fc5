import { flat, group, hasBreak, ifBreak, indent, line, softline, type Doc } from "./doc.js";
import type { Lay } from "./forms.js";
import { UnknownForm } from "./tokens.js";
import type { Arrow, Expression } from "./tree.js";
import { paramsDoc } from "./type-docs.js";

/** A function as it stands alone, and as the last argument of a call that stays in the call's line. */
export function arrowDocs({ isAsync, params, body }: Arrow, lay: Lay): { readonly alone: Doc; readonly last: Doc } {
  if (body.kind === "arrow") throw new UnknownForm();
  const list = paramsDoc(params, undefined, (value) => lay(value, "initial"));
  if (hasBreak(list)) throw new UnknownForm();
  const bodyDoc = lay(body, "body");
  const arrow = (signature: Doc, end: Doc): Doc =>
    group([group([isAsync ? "async " : "", group(signature)]), " =>", group(bodyPart(body, bodyDoc, end))]);
  return { alone: arrow(list, ""), last: arrow(flat(list), [ifBreak(","), softline]) };
}

function bodyPart(body: Expression, doc: Doc, end: Doc): Doc {
  if (body.kind === "object") return [" (", doc, ")"];
  if (body.kind === "array") return [" ", doc];
  if (body.kind === "choice") return [" ", group([ifBreak("", "("), indent([softline, doc]), ifBreak("", ")"), end])];
  return [indent([line, doc]), end];
}
