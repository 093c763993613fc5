import type { Operation } from "../model/model.js";
import { isCursor } from "../name/cursors.js";
import { exportKey } from "../name/export-claims.js";
import type { OperationNames } from "../name/names.js";
import type { Naming, Origin } from "./origin.js";
import { whyExported, whyMember } from "./reasons.js";

/** The names that come from operations: functions, types of params, and params. */
export function operationOrigins(naming: Naming): readonly Origin[] {
  const { operations, tags } = naming.named.names;
  return naming.api.operations.flatMap((operation) => {
    const names = operations.get(operation.id);
    const module = tags.get(operation.tag)?.module ?? "";
    return names === undefined ? [] : originsOf(naming, operation, names).map((origin) => ({ ...origin, module }));
  });
}

type Unplaced = Omit<Origin, "module">;

function originsOf(naming: Naming, operation: Operation, names: OperationNames): readonly Unplaced[] {
  const { id, at } = operation;
  const configKey = `names.operations[${JSON.stringify(id)}]`;
  const own = { name: names.function, what: `operation "${id}"`, configKey, key: exportKey("operation", id) };
  const why = whyExported(naming, { ...own, source: `the operationId ${JSON.stringify(id)}`, text: id });
  const params = { name: names.params, what: `params of "${id}"`, configKey, key: exportKey("params", id) };
  const source = `the function ${names.function}`;
  return [
    { name: names.function, kind: "function", wireName: id, at, why },
    {
      name: names.params,
      kind: "params of a function",
      wireName: "",
      at,
      why: whyExported(naming, { ...params, source, text: `${names.function}Params` }),
    },
    ...[...names.groups].map(([path, name]) => nestedOrigin(operation, names, path, name)),
    ...fieldOrigins(naming, operation, names),
    ...bodyOrigin(operation, names),
  ];
}

function nestedOrigin({ body, at }: Operation, { params }: OperationNames, path: string, name: string): Unplaced {
  const why = `the nested object ${path} of ${params}, which form fields with dots make`;
  return { name, kind: "nested params of a function", wireName: "", at: body?.at ?? at, why };
}

function fieldOrigins({ chosen }: Naming, operation: Operation, names: OperationNames): readonly Unplaced[] {
  const fields = [...operation.parameters, ...(operation.body?.fields ?? [])];
  return fields.flatMap((field) => {
    const path = names.fields.get(field.at);
    const { at, wireName } = field;
    const kind =
      "in" in field ? `${operation.parameters.find((one) => one === field)?.in ?? ""} parameter` : "form field";
    if (path === undefined) {
      const isPage = operation.parameters.some((one) => one.at === at && isCursor(one, operation));
      const why = "where a page begins is said with the cursor of the page before";
      return isPage ? [{ name: `${names.params}.cursor`, kind, wireName, at, why }] : [];
    }
    const key = `${operation.id}.${wireName}`;
    const why =
      chosen.parameters[key] === undefined
        ? whyMember(path.join("."), wireName)
        : `chosen with names.parameters[${JSON.stringify(key)}] in the config`;
    return [{ name: [names.params, ...path].join("."), kind, wireName, at, why: nestedWhy(path, wireName) ?? why }];
  });
}

function nestedWhy(path: readonly string[], wireName: string): string | undefined {
  if (path.length === 1) return undefined;
  return `${JSON.stringify(wireName)} in the document, whose dots make nested objects`;
}

function bodyOrigin({ body }: Operation, { params, body: name }: OperationNames): readonly Unplaced[] {
  if (body?.further !== undefined) {
    const why = "form fields that the document has no names for (additionalProperties) are one param";
    return [{ name: `${params}.${name}`, kind: "form fields", wireName: "", at: body.further.at, why }];
  }
  if (body === undefined || body.encoding === "form") return [];
  const why =
    name === "body"
      ? "a body that is no form is one param"
      : "a body that is no form is one param; another is called body";
  return [{ name: `${params}.${name}`, kind: "body", wireName: "", at: body.at, why }];
}
