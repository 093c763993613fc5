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

/** Something that has a file, and the text that the file is named after. */
interface Named {
  readonly id: string;
  readonly text: string;
}

/** Names the files. Two files never differ in case alone, and none has a name that Windows reserves. */
export function nameModules(api: Api, exported: ReadonlyMap<string, string>): Modules {
  const named = (kind: "schema" | "resource", id: string): Named => ({
    id,
    text: exported.get(exportKey(kind, id)) ?? id,
  });
  const tags = api.tags.map(({ name }) => ({ id: name, text: name }));
  const schemas = api.schemas.map(({ name }) => named("schema", name));
  const resources = api.resources.map(({ collectionPath }) => named("resource", collectionPath));
  const resourceFile = files(resources, kebabName);
  const page = pages(tags, schemas);
  return {
    schemas: nameSchemas(schemas, new Set([...exported.values(), ...reservedValues]), page),
    tags: nameTags(tags, page),
    resources: new Map(resources.map(({ id }) => [id, `resources/${resourceFile(id)}`])),
  };
}

function nameSchemas(
  schemas: readonly Named[],
  taken: ReadonlySet<string>,
  page: (id: string) => string,
): Modules["schemas"] {
  const file = files(schemas, kebabName);
  return new Map(
    schemas.map(({ id, text: type }) => {
      const free = (name: string): string => (taken.has(name) ? `${name}_${fingerprint(id)}` : name);
      const functions = { read: free(`read${type}`), write: free(`write${type}`) };
      return [id, { type, ...functions, module: `models/${file(id)}`, page: page(id) }];
    }),
  );
}

function nameTags(tags: readonly Named[], page: (id: string) => string): Modules["tags"] {
  const file = files(tags, kebabCase);
  return new Map(tags.map(({ id }) => [id, { module: `operations/${file(id)}`, page: page(`tag ${id}`) }]));
}

/** Pages of tags, by `tag` and the tag, and of schemas. They share a folder. */
function pages(tags: readonly Named[], schemas: readonly Named[]): (id: string) => string {
  const ofTags = tags.map(({ id, text }) => ({ id: `tag ${id}`, text: `${pascalCase(text)}Api` }));
  return files([...ofTags, ...schemas], (text) => text.replace(/[^A-Za-z0-9_-]/g, ""));
}

/** `PetModel_b52ff535` → `pet-model-b52ff535`: a fingerprint is no word to be split. */
function kebabName(name: string): string {
  const [, start = name, mark = ""] = /^(.*)_([\da-f]{8})$/u.exec(name) ?? [];
  return [kebabCase(start), mark].filter((part) => part !== "").join("-");
}

/** File names without extension, by id. */
function files(things: readonly Named[], spell: (text: string) => string): (id: string) => string {
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
