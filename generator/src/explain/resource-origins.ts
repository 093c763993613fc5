import { lookupOf } from "../emit/lookup.js";
import { serverVariables } from "../emit/servers.js";
import { credentialsIn } from "../model/credential-names.js";
import type { Resource } from "../model/model.js";
import { exportKey } from "../name/export-claims.js";
import type { ResourceNames } from "../name/names.js";
import type { Naming, Origin } from "./origin.js";
import { whyExported } from "./reasons.js";

/** The names of resource handles, their types and their methods. */
export function resourceOrigins(naming: Naming): readonly Origin[] {
  return naming.api.resources.flatMap((resource) => {
    const names = naming.named.names.resources.get(resource.collectionPath);
    return names === undefined ? [] : originsOf(naming, resource, names);
  });
}

/** The names of the client's options: credentials and variables of server URLs. */
export function clientOrigins({ api, named }: Naming): readonly Origin[] {
  const option = { kind: "client option", module: "client" };
  const credentials = lookupOf(api, named.names).usedSchemes.flatMap((scheme) => {
    const why = `a credential of the security scheme ${JSON.stringify(scheme.id)}`;
    const said = { ...option, wireName: "", at: scheme.at, why };
    return credentialsIn(scheme).map(([, { name }]) => ({ ...said, name: `ClientOptions.${name}` }));
  });
  const variables = serverVariables({ api, names: named.names }).map((variable) => {
    const { name, at } = variable;
    const why = "a variable of the servers' URLs";
    return { ...option, name: `ClientOptions.${variable.option}`, wireName: name, at, why };
  });
  return [...credentials, ...variables];
}

function originsOf(naming: Naming, resource: Resource, names: ResourceNames): readonly Origin[] {
  const { collectionPath: path, at } = resource;
  const { module } = names;
  const what = `resource "${path}"`;
  const configKey = `names.resources[${JSON.stringify(path)}]`;
  const claim = { name: names.function, what, configKey, text: names.function };
  const source = `what the list of ${path} is about`;
  const why = whyExported(naming, { ...claim, key: exportKey("resource", path), source });
  const derived = `made from the name of the handle, ${names.function}`;
  return [
    { name: names.function, kind: "resource handle", wireName: path, at, why, module },
    { name: names.type, kind: "type of a resource handle", wireName: "", at, why: derived, module },
    ...(path.includes("{")
      ? [{ name: names.scope, kind: "scope of a resource handle", wireName: "", at, why: derived, module }]
      : []),
    ...resource.actions.flatMap(({ operation, role }) => methodOrigins(naming, names, operation, role)),
  ];
}

function methodOrigins(
  { api }: Naming,
  { function: handle, methods, module }: ResourceNames,
  id: string,
  role: string,
): readonly Origin[] {
  const operation = api.operations.find((one) => one.id === id);
  const method = methods.get(id);
  if (operation === undefined || method === undefined) return [];
  const why = `${method === role ? "what it does to its resource:" : "the verb of"} operation ${JSON.stringify(id)}`;
  return [{ name: `${handle}.${method}`, kind: "method", wireName: id, at: operation.at, why, module }];
}
