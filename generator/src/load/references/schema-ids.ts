import type { Source } from "@redocly/openapi-core";
import type { Json, Pointer } from "../../json.js";
import { isObject, textMember, type JsonObject } from "../json-object.js";
import { childOf, childPointer, segmentsOfFragment } from "../pointer.js";

/** What relative `$id`s are relative to; a document does not have to be anywhere. */
const nowhere = "https://document.invalid/";

/** A schema with an `$id`, which is the base of the references in it. */
interface Identified {
  readonly pointer: Pointer;
  readonly node: JsonObject;
}

/** A node with a `$ref`, and the schema that is its base, if any is. */
interface Within {
  readonly node: JsonObject;
  readonly ref: string;
  readonly base: string;
}

/**
 * Writes a pointer in place of each `$ref` that leads to a schema of the same file by its `$id`, to the file itself by its `$self`
 * (OpenAPI 3.2 §4.1.2.2.1), or to a place in the schema that it stands in, into the file itself. A pointer that leads nowhere in
 * that schema is taken for one in the file, as many mean it; other relative references for files beside it.
 */
export function pointToIds({ parsed: root, source }: { readonly parsed: Json; readonly source: Source }): void {
  if (!/\$(?:id|self)\b/u.test(source.body)) return;
  const schemas = new Map<string, Identified>();
  const references: Within[] = [];
  const seen = new Set<Json>();
  const pending: { readonly node: Json; readonly pointer: Pointer; readonly base: string }[] = [
    { node: root, pointer: "#", base: nowhere },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, pointer } = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const id = isObject(node) ? (textMember(node, "$id") ?? ownUri(node, root)) : undefined;
    const base = id !== undefined && URL.canParse(id, next.base) ? withoutFragment(new URL(id, next.base)) : next.base;
    if (isObject(node) && base !== next.base) schemas.set(base, { pointer, node });
    const ref = isObject(node) ? textMember(node, "$ref") : undefined;
    if (isObject(node) && ref !== undefined) references.push({ node, ref, base });
    for (const [key, child] of Object.entries(node)) {
      pending.push({ node: child, pointer: childPointer(pointer, key), base });
    }
  }
  if (schemas.size === 0) return;
  for (const reference of references) point(reference, schemas);
}

/** What a description calls itself. */
function ownUri(node: JsonObject, root: Json): string | undefined {
  return node === root ? textMember(node, "$self") : undefined;
}

function point({ node, ref, base }: Within, schemas: ReadonlyMap<string, Identified>): void {
  if (!URL.canParse(ref, base)) return;
  const url = new URL(ref, base);
  const fragment = ref.includes("#") ? ref.slice(ref.indexOf("#") + 1) : "";
  const target = schemas.get(withoutFragment(url));
  if (target === undefined) return;
  if (fragment !== "" && !fragment.startsWith("/")) return void Reflect.set(node, "$ref", `#${fragment}`); // found as an anchor
  const found = segmentsOfFragment(fragment).reduce<Json | undefined>(childOf, target.node);
  if (found !== undefined) Reflect.set(node, "$ref", `${encoded(target.pointer)}${fragment}`);
}

function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/su, "");
}

/** A pointer as a URI holds it. */
function encoded(pointer: Pointer): string {
  return `#${pointer.slice(1).replaceAll("%", "%25").replaceAll("#", "%23")}`;
}
