import type { Api } from "../model/model.js";
import { kebabCase, pascalCase } from "./casing.js";
import { fingerprint, settle, type Claim } from "./claims.js";
import { exportKey } from "./export-claims.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";
import type { Names, SchemaNames, TagNames } from "./names.js";
import { reservedValues } from "./reserved.js";

/** The names of the modules and of the pages of the docs, by what is in them. */
export interface Modules {
  readonly schemas: ReadonlyMap<string, SchemaNames>;
  readonly tags: ReadonlyMap<string, TagNames>;
  /** Module of a resource handle, by collection path. */
  readonly resources: ReadonlyMap<string, string>;
  readonly given: GivenNames;
}

/** Something that has a file, and the text that the file is named after. */
interface Named {
  readonly id: string;
  readonly text: string;
}

/** Names the files. Two files never differ in case alone, and none has a name that Windows reserves. */
export function nameModules(api: Api, exported: GivenNames, aliases: Names["aliases"], options: NameOptions): Modules {
  const named = (kind: "schema" | "resource", id: string): Named => ({
    id,
    text: exported.get(exportKey(kind, id)) ?? id,
  });
  const tags = api.tags.map(({ name }) => ({ id: name, text: name }));
  const schemas = api.schemas.map(({ name }) => named("schema", name));
  const resources = api.resources.map(({ collectionPath }) => named("resource", collectionPath));
  const taken = new Set([...exported.values(), ...[...aliases.values()].flat(), ...reservedValues]);
  const modules = {
    models: files("model file", schemas, kebabName, options),
    operations: files("operations file", tags, kebabCase, options),
    resources: files("resource file", resources, kebabName, options),
  };
  const pages = files("page", paged(tags, schemas), (text) => text.replace(/[^A-Za-z0-9_-]/g, ""), options);
  return {
    schemas: nameSchemas(schemas, taken, modules.models, pages),
    tags: new Map(
      tags.map(({ id }) => [
        id,
        { module: `operations/${modules.operations.name(id)}`, page: pages.name(`tag ${id}`) },
      ]),
    ),
    resources: new Map(resources.map(({ id }) => [id, `resources/${modules.resources.name(id)}`])),
    given: new Map([...Object.values(modules), pages].flatMap(({ given }) => [...given])),
  };
}

/** The names of the files of one kind: each by the id of what it holds, and all as they are given out. */
interface FileNames {
  name(id: string): string;
  readonly given: GivenNames;
}

function nameSchemas(
  schemas: readonly Named[],
  taken: ReadonlySet<string>,
  files: FileNames,
  pages: FileNames,
): Modules["schemas"] {
  return new Map(
    schemas.map(({ id, text: type }) => {
      const free = (name: string): string => (taken.has(name) ? `${name}_${fingerprint(id)}` : name);
      const functions = { read: free(`read${type}`), write: free(`write${type}`) };
      return [id, { type, ...functions, module: `models/${files.name(id)}`, page: pages.name(id) }];
    }),
  );
}

/** What has a page: tags, by `tag` and the tag, and schemas. Their pages share a folder. */
function paged(tags: readonly Named[], schemas: readonly Named[]): readonly Named[] {
  return [...tags.map(({ id, text }) => ({ id: `tag ${id}`, text: `${pascalCase(text)}Api` })), ...schemas];
}

/** `PetModel_b52ff535` → `pet-model-b52ff535`: a fingerprint is no word to be split. */
function kebabName(name: string): string {
  const [, start = name, mark = ""] = /^(.*)_([\da-f]{8})$/u.exec(name) ?? [];
  return [kebabCase(start), mark].filter((part) => part !== "").join("-");
}

/** File names without extension. */
function files(
  kind: string,
  things: readonly Named[],
  spell: (text: string) => string,
  options: NameOptions,
): FileNames {
  const claims = things.map(({ id, text }): Claim => {
    const wanted = spell(text).slice(0, 80);
    const mark = fingerprint(id);
    const name = wanted === "" || reserved.test(wanted) ? `${wanted || "file"}-${mark}` : wanted;
    return { key: `${kind} ${id}`, wanted: name, chosen: false, instead: `${wanted || "file"}-${mark}` };
  });
  const same = (name: string): string => name.toLowerCase();
  const { names } = settle(claims, { same, standing: standingNames(options) });
  return { name: (id) => names.get(`${kind} ${id}`) ?? fingerprint(id), given: names };
}

/** Device names of Windows, and `index`, which would be taken for a folder's own module. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index)$/i;
