import { isObject, member, objectAt, type JsonObject } from "../json-object.js";
import { childPointer, segmentsOf } from "../pointer.js";

/**
 * Bundling calls what it brings in by the end of its pointer, as that is written: `a~1b` for `a/b`, which a reference of this
 * text then does not lead to. Enters the document's own names of the kind as they are written in pointers, too, so that bundling
 * keeps others apart from them.
 *
 * @returns gives all of them in the bundled document their names
 */
export function writtenAsInPointers(root: JsonObject): (bundled: JsonObject) => void {
  const own = new Map(sectionsOf(root).map(([section, parts]) => [section, new Set(Object.keys(parts))]));
  for (const [, parts] of sectionsOf(root)) {
    for (const [name, node] of Object.entries(parts)) {
      const written = childPointer("", name).slice(1);
      if (member(parts, written) === undefined) Reflect.set(parts, written, node);
    }
  }
  return (bundled) => {
    for (const [section, parts] of sectionsOf(bundled)) unescapeNames(parts, own.get(section) ?? new Set());
  };
}

function unescapeNames(parts: JsonObject, own: ReadonlySet<string>): void {
  for (const [written, node] of Object.entries(parts)) {
    const [name = written] = segmentsOf(`/${written}`);
    if (name === written || own.has(written)) continue;
    Reflect.deleteProperty(parts, written);
    if (!own.has(name)) Reflect.set(parts, name, node);
  }
}

function sectionsOf(root: JsonObject): readonly (readonly [string, JsonObject])[] {
  return Object.entries(objectAt(root, "components")).flatMap(([section, parts]) =>
    isObject(parts) ? [[section, parts] as const] : [],
  );
}
