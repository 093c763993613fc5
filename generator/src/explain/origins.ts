import { operationOrigins } from "./operation-origins.js";
import type { Naming, Origin } from "./origin.js";
import { clientOrigins, resourceOrigins } from "./resource-origins.js";
import { parserOrigins, schemaOrigins } from "./schema-origins.js";

/** Where every name of an SDK comes from, former names included. */
export function originsOf(naming: Naming): readonly Origin[] {
  const origins = [
    ...operationOrigins(naming),
    ...schemaOrigins(naming),
    ...resourceOrigins(naming),
    ...parserOrigins(naming),
    ...clientOrigins(naming),
  ];
  return [...origins, ...origins.flatMap((origin) => formerOrigins(naming, origin))];
}

/** The origins that a name leads to: what has it in the SDK or on the wire, or else what has it as its last part. */
export function originsCalled(name: string, origins: readonly Origin[]): readonly Origin[] {
  const called = origins.filter((origin) => origin.name === name || origin.wireName === name);
  return called.length > 0 ? called : origins.filter((origin) => origin.name.endsWith(`.${name}`));
}

/** Everything that can be asked for. */
export function namesIn(origins: readonly Origin[]): readonly string[] {
  const lasts = origins.map(({ name }) => name.split(".").at(-1) ?? "");
  const all = [...origins.flatMap(({ name, wireName }) => [name, wireName]), ...lasts];
  return [...new Set(all.filter((name) => name !== ""))];
}

function formerOrigins({ named }: Naming, origin: Origin): readonly Origin[] {
  const former = named.names.aliases.get(origin.name) ?? [];
  const why = `what ${origin.name} was called before, as \`was\` in the config says`;
  return former.map((name) => ({ ...origin, name, kind: `deprecated ${origin.kind}`, wireName: "", why }));
}
