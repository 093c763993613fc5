import { withExplicitConjunction } from "./composition.js";
import { withNumericBounds } from "./exclusive-bounds.js";
import { withFurtherValues } from "./further-values.js";
import { withoutImpossibleRequired } from "./impossible-properties.js";
import { withItemsInLists } from "./items-beside.js";
import { member, without, type JsonObject } from "../json-object.js";
import { withoutNullable } from "./nullable.js";
import { withOpenObject } from "./open-object.js";
import { withPossibleValues } from "./possible-values.js";
import { withoutRefSiblings } from "./ref-siblings.js";
import { withoutUnevaluated } from "./unsaid.js";
import type { Dialect } from "../read/version.js";
import { withWellTypedKeywords } from "./well-typed-keywords.js";

/** One schema, its children done already, in the plain form that later stages rely on. */
export function normaliseSchema(schema: JsonObject, dialect: Dialect): JsonObject {
  const sound = withItemsInLists(
    withPossibleValues(withoutImpossibleRequired(withoutUnevaluated(withWellTypedKeywords(schema)))),
  );
  const told = withFurtherValues(withNumericBounds(withNullConstant(sound)));
  return withoutNullable(withExplicitConjunction(withOpenObject(withoutRefSiblings(told, dialect))));
}

/** `const: null` is `type: null`; not every reader tells a constant null from no constant. */
function withNullConstant(schema: JsonObject): JsonObject {
  return member(schema, "const") === null ? { ...without(schema, ["const"]), type: "null" } : schema;
}
