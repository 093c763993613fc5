import type { Api } from "../model/model.js";
import { kebabCase, pascalCase } from "./casing.js";
import { fingerprint, settle, type Claim } from "./claims.js";
import { exportKey } from "./exports.js";
import type { SchemaNames, TagNames } from "./names.js";
import { reservedValues } from "./reserved.js";

/** Modules and pages. */
export interface Modules {
  readonly schemas: ReadonlyMap<string, SchemaNames>;
  readonly tags: ReadonlyMap<string, TagNames>;
  /** Module of a resource handle, by collection path. */
  readonly resources: ReadonlyMap<string, string>;
}

/** Names the files. Two files never differ in case alone, and none has a name that Windows reserves. */
export function nameModules(api: Api, exported: ReadonlyMap<string, string>): Modules {
  const tags = api.tags.map(({ name }) => name);
  const schemas = api.schemas.map(({ name }) => ({ id: name, text: exported.get(exportKey("schema", name)) ?? name }));
  const resources = api.resources.map(({ collectionPath: id }) => ({
    id,
    text: exported.get(exportKey("resource", id)) ?? id,
  }));
  const taken = new Set([...exported.values(), ...reservedValues]);
  const operationFiles = files(
    tags.map((id) => ({ id, text: id })),
    kebabCase,
  );
  const modelFiles = files(schemas, kebabCase);
  const resourceFiles = files(resources, kebabCase);
  const pages = files([...tags.map((id) => ({ id: `tag ${id}`, text: `${pascalCase(id)}Api` })), ...schemas], (text) =>
    text.replace(/[^A-Za-z0-9_-]/g, ""),
  );
  return {
    schemas: new Map(schemas.map(({ id, text }) => [id, schemaNames(id, text)])),
    tags: new Map(tags.map((id) => [id, { module: `operations/${operationFiles(id)}`, page: pages(`tag ${id}`) }])),
    resources: new Map(resources.map(({ id }) => [id, `resources/${resourceFiles(id)}`])),
  };

  function schemaNames(id: string, type: string): SchemaNames {
    const free = (name: string): string => (taken.has(name) ? `${name}_${fingerprint(id)}` : name);
    return {
      type,
      read: free(`read${type}`),
      write: free(`write${type}`),
      module: `models/${modelFiles(id)}`,
      page: pages(id),
    };
  }
}

/** File names without extension, by id. */
function files(
  things: readonly { readonly id: string; readonly text: string }[],
  spell: (text: string) => string,
): (id: string) => string {
  const claims = things.map(({ id, text }): Claim => {
    const wanted = spell(text).slice(0, 80);
    const mark = fingerprint(id);
    const name = wanted === "" || reserved.test(wanted) ? `${wanted || "file"}-${mark}` : wanted;
    return { key: id, wanted: name, chosen: false, instead: `${wanted || "file"}-${mark}` };
  });
  const { names } = settle(claims, (name) => name.toLowerCase());
  return (id) => names.get(id) ?? fingerprint(id);
}

/** Device names of Windows, and `index`, which would be taken for a folder's own module. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index)$/i;
