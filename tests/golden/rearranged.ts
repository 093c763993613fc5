/** The same API described in another arrangement. */

type Node = Readonly<Record<string, unknown>>;

/** Members that hold a schema, and those that hold schemas by name or in a list. */
const schemaKeys = new Set(["schema", "items", "additionalProperties"]);
const schemaMaps = new Set(["properties", "prefixItems", "allOf", "anyOf", "oneOf"]);

/** Everything that a `$ref` leads to in the place of the `$ref`, but for what contains itself. */
export function inlined(document: Node): unknown {
  const copy = (node: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((item) => copy(item, within));
    if (!isNode(node)) return node;
    const { $ref, ...beside } = node;
    if (typeof $ref !== "string") return mapValues(node, (value) => copy(value, within));
    if (within.includes($ref)) return node;
    return copy({ ...(targetOf(document, $ref) as Node), ...beside }, [...within, $ref]);
  };
  return mapValues(document, (part, key) => (key === "components" ? part : copy(part, [])));
}

/** Every object and enum that stands where it is used as a named schema of its own. */
export function named(document: Node): unknown {
  const schemas: Record<string, unknown> = {};
  const hoist = (schema: unknown): unknown => {
    const copied = copy(schema);
    if (!isNode(copied) || "$ref" in copied || !("properties" in copied || "enum" in copied)) return copied;
    const name = `Named${Object.keys(schemas).length}`;
    schemas[name] = copied;
    return { $ref: `#/components/schemas/${name}` };
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (!isNode(node)) return node;
    return mapValues(node, (value, key) => {
      if (schemaKeys.has(key)) return hoist(value);
      if (!schemaMaps.has(key)) return copy(value);
      return Array.isArray(value) ? value.map(hoist) : isNode(value) ? mapValues(value, hoist) : value;
    });
  };
  const copied = copy(document) as Node;
  const { components = {} } = copied as { readonly components?: Node };
  return {
    ...copied,
    components: { ...components, schemas: { ...(components["schemas"] as Node | undefined), ...schemas } },
  };
}

/**
 * A document in several files: each path in one, each named schema where `fileOf` says, everything else where it was.
 *
 * @returns the files as JSON by name; the first is `document.json`
 */
export function split(document: Node, fileOf: (name: string) => string): Readonly<Record<string, string>> {
  const { components = {}, paths = {}, ...rest } = document as { readonly components?: Node; readonly paths?: Node };
  const { schemas = {}, ...parts } = components as { readonly schemas?: Node };
  const moved = (ref: string, up: string): string => {
    const [, name, inner = ""] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(ref) ?? [];
    if (name === undefined) return `${up}document.json${ref}`;
    const file = fileOf(name);
    return file.startsWith("schemas/")
      ? `${up}${file}${inner === "" ? "" : `#${inner}`}`
      : `${up}${file}#/${name}${inner}`;
  };
  const copy = (node: unknown, up: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => copy(item, up));
    if (typeof node === "string" && node.startsWith("#/")) return moved(node, up);
    return isNode(node) ? mapValues(node, (value) => copy(value, up)) : node;
  };
  const files: Record<string, Record<string, unknown>> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const file = fileOf(name);
    if (file.startsWith("schemas/")) files[file] = copy(schema, "../") as Record<string, unknown>;
    else files[file] = { ...files[file], [name]: copy(schema, "./") };
  }
  const items = Object.entries(paths).map(([path, item], index) => {
    files[`paths/path${index}.json`] = copy(item, "../") as Record<string, unknown>;
    return [path, { $ref: `./paths/path${index}.json` }];
  });
  const root = { ...rest, paths: Object.fromEntries(items) as unknown, components: copy(parts, "./") };
  return Object.fromEntries(
    Object.entries({ "document.json": root, ...files }).map(([name, file]) => [name, JSON.stringify(file)]),
  );
}

/** The document with other words wherever it speaks to people. */
export function retold(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(retold);
  if (!isNode(document)) return document;
  return mapValues(document, (value, key) =>
    typeof value === "string" && (key === "description" || key === "summary")
      ? `Said otherwise: ${value} */ @x`
      : retold(value),
  );
}

function targetOf(document: Node, ref: string): unknown {
  const segments = ref
    .slice(2)
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
  return segments.reduce<unknown>((node, segment) => (node as Node)[segment], document);
}

function mapValues(node: Node, change: (value: unknown, key: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
