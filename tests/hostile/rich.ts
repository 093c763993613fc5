import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { generate, type Config } from "../../generator/src/index.js";
import { textsIn } from "./positions.js";

/** A document with a text in every place where OpenAPI has one. */
export const rich: unknown = parse(await readFile("tests/hostile/rich.yaml", "utf8"));

/** Texts that say what something is instead of what it is called: with another in their place, the document is another. */
const keywords = new Set(
  `
  openapi jsonSchemaDialect info title summary version description termsOfService contact name url email license identifier
  servers variables default enum tags externalDocs security webhooks paths parameters in required schema type get put post
  patch delete operationId requestBody content responses headers links callbacks examples example value style explode
  deprecated components requestBodies securitySchemes pathItems schemas properties items additionalProperties
  patternProperties propertyNames dependentRequired prefixItems const $ref $anchor $defs allOf oneOf discriminator propertyName
  mapping pattern format contentMediaType contentType encoding readOnly writeOnly flows clientCredentials tokenUrl refreshUrl
  scopes scheme bearerFormat openIdConnectUrl minimum maximum itemSchema string integer object array null query header path
  cookie deepObject form apiKey http oauth2 openIdConnect basic bearer date-time binary x-fetchsmith-pagination
  x-fetchsmith-fake x-fetchsmith-fake-errors x-fetchsmith-env x-fetchsmith-null x-fetchsmith-personal
  x-fetchsmith-credentials x-enum-varnames x-enum-descriptions next cursor pageSize parameter automatic identifiedBy unique
  message basis documented assumed derived property from otherwise mediaType body username password env 3.1.0
  200 201 202 204 application/json application/x-www-form-urlencoded multipart/form-data
  `
    .trim()
    .split(/\s+/),
);

/** Texts of a form that a canary does not have, so that the document is refused; each alone. */
export const formed: readonly string[] = [
  ...["RICH_REGION", "RICH_NAME", "RICH_WORD", "basicName", "basicWord"],
  ...["/book_id", "/isbn-code", "/derived_part", "/book_items", "/next_page", "^(derive)"],
  "richAnchor",
];

/** The target of a discriminator's mapping: without it the discriminator is left out. */
export const mapped: readonly string[] = ["Firm"];

/** Names of headers and cookies and media types, which HTTP does not carry if they are hostile. */
export const carried: readonly string[] = textsIn(rich).filter(
  (text) => /^(?:X-|text\/|image\/|multipart\/|application\/)|cookie/.test(text) && !keywords.has(text),
);

/** Texts that a document may have any other in place of. */
export const free: readonly string[] = textsIn(rich).filter(
  (text) => ![...keywords, ...formed, ...carried, ...mapped].includes(text),
);

/** Texts that mean something to OpenAPI. */
export const meaningful: readonly string[] = textsIn(rich).filter((text) => keywords.has(text));

/** Generates a package from a document in a folder of the repository, so that it finds what it imports. */
export async function packageOf(name: string, document: unknown, config: Partial<Config> = {}): Promise<string> {
  const cwd = path.resolve("tests/.cache", `hostile-${process.pid}`, name);
  await rm(cwd, { recursive: true, force: true });
  await mkdir(cwd, { recursive: true });
  const settings = {
    package: { name: "rich", version: "1.0.0" },
    ...config,
    document: "document.json",
    out: "package",
  };
  await writeFile(path.join(cwd, "document.json"), JSON.stringify(document));
  await writeFile(path.join(cwd, "fetchsmith.config.json"), JSON.stringify(settings));
  return (await generate({ cwd })).out;
}

/** The files that the document has a say in, by path: all but the runtime. */
export async function ownFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const own = files.filter((file) => !file.includes(`${path.sep}runtime${path.sep}`));
  const texts = await Promise.all(
    own.map(async (file) => [path.relative(folder, file), await readFile(file, "utf8")] as const),
  );
  return new Map(texts);
}
