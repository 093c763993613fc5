import type { Json } from "../../json.js";
import { isObject, member, pick, without, type JsonObject } from "../json-object.js";
import { withoutDiscriminator } from "./discriminators.js";
import { withoutFormerTuple } from "./former-tuple.js";
import type { Heirs } from "./heirs.js";
import { mapChildren, type Kind } from "./node-kinds.js";
import { normaliseSchema } from "./normalise-schema.js";
import { withoutInexactNumbers } from "./inexact-numbers.js";
import { withObjectAlternatives } from "./object-alternatives.js";
import type { Origins } from "../origins.js";
import type { ReferenceTargets } from "../references/reference-targets.js";
import type { Report } from "../report.js";
import type { SchemaRefs } from "./schema-refs.js";
import { tellUnsaid } from "./unsaid.js";
import { withoutUnsupported } from "./unsupported-parts.js";
import { withWellTypedFields } from "./well-typed-parts.js";
import type { Dialect } from "../read/version.js";

/** What rewriting needs to know and where it leaves what it finds. */
export interface Rewriting {
  readonly dialect: Dialect;
  readonly targets: ReferenceTargets;
  readonly schemaRefs: SchemaRefs;
  readonly heirs: Heirs;
  readonly origins: Origins;
  readonly report: Report;
}

/** A normalised copy of a node and all below it. */
export function rewrite(node: Json, kind: Kind, context: Rewriting): Json {
  if (!isObject(node)) return node;
  return kind === "schema" ? rewriteSchema(node, context) : rewritePart(node, kind, context);
}

function rewritePart(node: JsonObject, kind: Kind, context: Rewriting): Json {
  const { origins, report } = context;
  const inlined = inline(node, kind, context);
  const sound = isMapOfNames(kind) ? inlined : withWellTypedFields(inlined);
  const exact = withoutInexactNumbers(origins.adopt(sound, inlined), kind, origins, report);
  const kept = withoutUnsupported(exact, kind, report);
  return origins.adopt(copy(origins.adopt(kept, inlined), kind, context), inlined);
}

/** Keys of the root and of `components` are sections, and mean something else than the same keys elsewhere. */
function isMapOfNames(kind: Kind): boolean {
  return kind === "root" || kind === "components";
}

function rewriteSchema(node: JsonObject, context: Rewriting): Json {
  const { origins, report } = context;
  const exact = withoutInexactNumbers(node, "schema", origins, report);
  const copied = copy(withoutFormerTuple(exact, origins, report), "schema", context);
  const linked = context.schemaRefs.link(node, copied);
  const target = (schema: Json): Json | undefined => targetIn(context.targets, schema);
  const heirs = context.heirs.of(node, linked, context.report);
  const told = withObjectAlternatives(node, withoutDiscriminator(node, linked, heirs, target, report), target);
  const made = normaliseSchema(told, context.dialect);
  tellUnsaid(node, made, context.report);
  return context.origins.adopt(made, node);
}

/** What the `$ref` of a node of the document leads to in the end. */
export function targetIn(targets: ReferenceTargets, node: Json): Json | undefined {
  const resolution = targets.ofNode(node);
  return resolution.kind === "found" ? resolution.target.node : undefined;
}

function copy(node: JsonObject, kind: Kind, context: Rewriting): JsonObject {
  const visit = (child: Json, childKind: Kind): Json => rewrite(child, childKind, context);
  return mapChildren(node, kind, visit, (made, from) => context.origins.adopt(made, from));
}

/** What a `$ref` leads to, in its place; beside it, only what the specification lets override the target. */
function inline(node: JsonObject, kind: Kind, context: Rewriting): JsonObject {
  const ref = member(node, "$ref");
  if (typeof ref !== "string") return ref === undefined ? node : context.origins.adopt(without(node, ["$ref"]), node);
  const resolution = context.targets.ofNode(node);
  const found = resolution.kind === "found" ? resolution.target.node : undefined;
  // A key with nothing behind it is a part that says nothing, whether it is referred to or not.
  const target = found === null ? context.origins.adopt({}, node) : found;
  if (!isObject(target)) {
    context.report.add("error", "ref-unresolved", `The $ref \`${ref}\` leads to nothing usable here.`, node, "$ref");
    return context.origins.adopt(without(node, ["$ref"]), node);
  }
  const overrides = pick(node, (key) =>
    kind === "pathItem" ? key !== "$ref" : key === "summary" || key === "description",
  );
  return Object.keys(overrides).length === 0 ? target : context.origins.adopt({ ...target, ...overrides }, target);
}
