import { folded } from "../../model/folded-name.js";
import type { Action, Api, Operation, Property, Resource, Shape, StringShape } from "../../model/model.js";
import type { MadeFacts } from "../../runtime/testing/facts.js";
import { present } from "./shape-facts.js";
import { textTemplate } from "./text-template.js";

/** The properties of an object by whatever way its shape names them. */
export function propertiesIn(shape: Shape, api: Api): readonly Property[] {
  switch (shape.kind) {
    case "object":
      return shape.properties;
    case "ref": {
      const named = api.schemas.find(({ name }) => name === shape.schema);
      return named ? propertiesIn(named.shape, api) : [];
    }
    case "union":
    case "intersection":
      return shape.members.flatMap((member) => propertiesIn(member, api));
    default:
      return [];
  }
}

/** Which properties of an item the server makes, and of what; read off their names and formats. */
export function madeFacts(resource: Resource, item: Shape, api: Api): Readonly<Record<string, MadeFacts>> {
  const properties = propertiesIn(item, api);
  const sent = new Set(sentNames(resource, api));
  const id = idOf(resource, properties);
  const made = properties.flatMap((property) => {
    const fact = property === id ? idFact(property) : madeOf(property, resource, api);
    const isTheirs = fact === undefined || (sent.has(folded(property.wireName)) && !isTime(fact) && property !== id);
    return isTheirs ? [] : [[property.wireName, fact] as const];
  });
  return Object.fromEntries(made);
}

function isTime({ by }: MadeFacts): boolean {
  return by === "created" || by === "changed";
}

/** The property that the item path's parameter holds: of the same name, or of the end of it (`petId`: `id`). */
function idOf({ itemParameter }: Resource, properties: readonly Property[]): Property | undefined {
  const name = folded(itemParameter);
  const same = properties.find(({ wireName }) => folded(wireName) === name);
  return (
    same ??
    properties.find(({ wireName }) => /^(id|sid|key|uuid|name)$/u.test(wireName) && name.endsWith(folded(wireName)))
  );
}

function idFact({ shape }: Property): MadeFacts {
  return present<MadeFacts>({ by: "id", template: textTemplate(textShape(shape)?.pattern) });
}

function madeOf({ wireName, shape }: Property, { collectionPath }: Resource, api: Api): MadeFacts | undefined {
  const name = folded(wireName);
  const parameter = [...collectionPath.matchAll(/\{([^{}]+)\}/gu)]
    .map(([, one = ""]) => one)
    .find((one) => folded(one) === name);
  const credential = credentialNames(api).find((one) => folded(one) === name);
  const text = textShape(shape);
  if (parameter !== undefined)
    return present<MadeFacts>({ by: "path", parameter, template: textTemplate(text?.pattern) });
  if (credential !== undefined) {
    return present<MadeFacts>({ by: "credential", name: credential, template: textTemplate(text?.pattern) });
  }
  if (text?.format === "date-time" && name.includes("creat")) return { by: "created" };
  if (text?.format === "date-time" && /updat|modif|chang/u.test(name)) return { by: "changed" };
  if (text?.format === "uri" && /^(url|uri|href|self|link)$/u.test(name)) return { by: "url" };
  return undefined;
}

function textShape(shape: Shape): StringShape | undefined {
  if (shape.kind === "string") return shape;
  return shape.kind === "union" ? shape.members.find((member) => member.kind === "string") : undefined;
}

function credentialNames({ security }: Api): readonly string[] {
  return security.flatMap((scheme) => {
    switch (scheme.kind) {
      case "basic":
        return [scheme.username.name, scheme.password.name];
      case "bearer":
      case "oauth2":
        return [scheme.token.name];
      case "apiKey":
        return [scheme.key.name];
    }
  });
}

/** Names that a create takes from its caller, folded. */
function sentNames(resource: Resource, api: Api): readonly string[] {
  const create = operationOf(resource, "create", api);
  const fields = create?.body?.fields.map(({ wireName }) => wireName) ?? [];
  const properties = create?.body?.encoding === "json" ? propertiesIn(create.body.shape, api) : [];
  return [...fields, ...properties.map(({ wireName }) => wireName)].map(folded);
}

/** The operation that does something to a resource. */
export function operationOf({ actions }: Resource, role: Action["role"], { operations }: Api): Operation | undefined {
  const action = actions.find((one) => one.role === role);
  return operations.find(({ id }) => id === action?.operation);
}
