import type { Api, Operation, Parameter, Resource, SecurityScheme, Shape } from "../../model/model.js";
import type {
  BodyFacts,
  CollectionFacts,
  ErrorFacts,
  FakeFacts,
  FieldFacts,
  OperationFacts,
  ParameterFacts,
  SchemeFacts,
} from "../../runtime/testing/facts.js";
import { madeFacts, operationOf } from "./made.js";
import { pageFacts } from "./page-facts.js";
import { fieldFacts, mark, present, shapeFacts } from "./shape-facts.js";
import { targetOf } from "./targets.js";

/** What a fake needs to know of an API; undefined where it has no collection to keep anything in. */
export function fakeFacts(api: Api): FakeFacts | undefined {
  const collections = api.resources.flatMap((resource) => {
    const item = itemOf(resource, api);
    return item ? [{ resource, item }] : [];
  });
  if (collections.length === 0) return undefined;
  return {
    bases: basesOf(api),
    schemes: api.security.map(schemeFacts),
    errors: errorsOf(api),
    operations: api.operations.map((operation) => operationFacts(operation, collections, api)),
    collections: collections.map((one) => collectionFacts(one, api)),
    schemas: Object.fromEntries(api.schemas.map(({ name, shape }) => [name, shapeFacts(shape)])),
  };
}

interface Collection {
  readonly resource: Resource;
  readonly item: Shape;
}

/** What a collection keeps: what fetching an item answers, or else another operation on one. */
function itemOf(resource: Resource, api: Api): Shape | undefined {
  const list = operationOf(resource, "list", api);
  const answers = (["fetch", "create", "update", "replace"] as const)
    .map((role) => operationOf(resource, role, api)?.success)
    .flatMap((success) => (success?.kind === "json" ? [success.shape] : []));
  return answers[0] ?? list?.pagination?.item;
}

/** The paths of the servers; variables in them stand as their defaults. */
function basesOf({ servers }: Api): readonly string[] {
  const urls = servers.map(({ url, variables }) =>
    variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default ?? ""), url),
  );
  const places = urls.filter((url) => URL.canParse(url, "https://server.invalid"));
  const paths = places.map((url) => new URL(url, "https://server.invalid").pathname.replace(/\/+$/u, ""));
  return [...new Set([...paths, ""])];
}

function schemeFacts(scheme: SecurityScheme): SchemeFacts {
  const { id } = scheme;
  switch (scheme.kind) {
    case "basic":
      return { id, kind: "basic", username: scheme.username.name, password: scheme.password.name };
    case "bearer":
    case "oauth2":
      return { id, kind: "bearer", token: scheme.token.name };
    case "apiKey":
      return { id, kind: "apiKey", in: scheme.in, name: scheme.wireName, key: scheme.key.name };
  }
}

/** Problem details (RFC 9457), unless the document says otherwise. */
function errorsOf({ fakeErrors }: Api): ErrorFacts {
  if (fakeErrors) return fakeErrors;
  return { mediaType: "application/problem+json", body: { status: "{status}", title: "{message}" }, codes: [] };
}

function operationFacts(operation: Operation, collections: readonly Collection[], api: Api): OperationFacts {
  const { id, method, path, parameters, success, security } = operation;
  const own = collections.find(({ resource }) => resource.actions.some((action) => action.operation === id));
  const role = own?.resource.actions.find((action) => action.operation === id)?.role;
  return present<OperationFacts>({
    id,
    method: method.toUpperCase(),
    // A fake tells operations by the path of the URL alone.
    path: path.replace(/[?#].*/su, ""),
    role,
    collection: own?.resource.collectionPath,
    parameters: parameters.map((parameter) =>
      present<ParameterFacts>({
        in: parameter.in,
        name: parameter.wireName,
        required: mark(parameter.required),
        shape: parameter.asJson ? { type: "string", json: true } : fieldFacts(parameter),
        separator: separatorOf(parameter),
      }),
    ),
    body: bodyFacts(operation, own?.item, api),
    status: Number(/^\d{3}$/u.exec(success.status)?.[0] ?? (success.kind === "empty" ? 204 : 200)),
    answer: success.kind === "json" ? shapeFacts(success.shape) : undefined,
    page: role === "list" ? pageFacts(operation, api) : undefined,
    security,
  });
}

/** What stands between the items of a list (OpenAPI 3.2, "Style Values"); those of other styles are repeated. */
function separatorOf({ shape, style, explode, asJson }: Parameter): string | undefined {
  if (shape.kind !== "array" || asJson) return undefined;
  if (style === "simple") return ",";
  if (explode) return undefined;
  const separators: Partial<Record<typeof style, string>> = { spaceDelimited: " ", pipeDelimited: "|" };
  return separators[style] ?? ",";
}

function bodyFacts({ body }: Operation, item: Shape | undefined, api: Api): BodyFacts | undefined {
  if (body === undefined) return undefined;
  const required = mark(body.required);
  if (body.encoding === "json")
    return present<BodyFacts>({ encoding: "json", required, shape: shapeFacts(body.shape) });
  // What is written otherwise reaches a fake unread.
  if (body.encoding !== "form" || !body.isSpread) return undefined;
  const fields = body.fields.map((field) =>
    present<FieldFacts>({
      name: field.wireName,
      required: mark(field.required),
      shape: fieldFacts(field),
      null: field.nullText,
      to: item && targetOf(field.wireName, item, api),
    }),
  );
  return present<BodyFacts>({ encoding: "form", required, fields, isOpen: mark(body.further !== undefined) });
}

function collectionFacts({ resource, item }: Collection, api: Api): CollectionFacts {
  const { identifiedBy, unique, derived } = resource.fake;
  return {
    path: resource.collectionPath,
    itemPath: resource.itemPath,
    parameter: resource.itemParameter,
    item: shapeFacts(item),
    made: madeFacts(resource, item, api),
    identifiedBy,
    unique: unique.map((rule) => present(rule)),
    derived,
  };
}
