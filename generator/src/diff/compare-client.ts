import type { Credential } from "../model/model.js";
import type { Found } from "./change.js";
import type { Sides } from "./compare-operations.js";
import type { RuleCode } from "./rules.js";
import type { ClientSurface, OperationSurface, ResourceSurface } from "./surface.js";

/** The changes of what createClient takes and where it sends. */
export function compareClients(sides: Sides): readonly Found[] {
  const { old, new: next } = sides;
  const hindered = hinderedOperations(sides);
  return [
    ...compareCredentials(old.client, next.client, new Set(hindered.flatMap(({ credentials }) => credentials.flat()))),
    ...hindered.filter((one) => isKnown(one, old.client)).map(secured),
    ...compareServers(old.client, next.client),
    ...(old.packageName !== undefined && next.packageName !== undefined && old.packageName !== next.packageName
      ? [{ code: "package-renamed", subject: "the package", before: old.packageName, after: next.packageName } as const]
      : []),
  ];
}

/** The operations that do not let everybody through any more who could call them. */
function hinderedOperations({ old, new: next }: Sides): readonly OperationSurface[] {
  return [...next.operations.values()].filter((operation) => {
    const before = old.operations.get(operation.name)?.credentials ?? [];
    const suffices = (given: readonly string[]): boolean =>
      operation.credentials.some((asked) => asked.every((name) => given.includes(name)));
    return !before.every(suffices);
  });
}

/** Whether the client took all that the operation asks for before. */
function isKnown({ credentials }: OperationSurface, { credentials: taken }: ClientSurface): boolean {
  return credentials.flat().every((name) => named(taken, name) !== undefined);
}

function secured({ name, at, credentials }: OperationSurface): Found {
  const after = credentials.map((names) => names.join(" and ")).join(", or ");
  return { code: "operation-secured", subject: `${name}()`, at: { side: "new", pointer: at }, after };
}

function compareCredentials(old: ClientSurface, next: ClientSurface, needed: ReadonlySet<string>): readonly Found[] {
  const placed = (side: "old" | "new", { schemeAt: pointer }: ClientSurface): Found["at"] =>
    pointer === undefined ? undefined : { side, pointer };
  const gone = old.credentials.filter(({ name }) => !named(next.credentials, name));
  const fresh = next.credentials.filter(({ name }) => !named(old.credentials, name));
  const differs = old.scheme !== undefined && next.scheme !== undefined && old.scheme !== next.scheme;
  return [
    ...gone.map((one): Found => ({ ...credential("credential-removed", one), at: placed("old", old) })),
    ...fresh.map((one): Found => {
      const code = needed.has(one.name) ? "credential-added" : "credential-offered";
      return { ...credential(code, one), at: placed("new", next) };
    }),
    ...old.credentials.flatMap((one): readonly Found[] => {
      const same = named(next.credentials, one.name);
      const taken = same === undefined ? [] : compareTaken(one.name, old, next);
      if (same === undefined || same.env === one.env || one.env === undefined) return taken;
      const subject = `createClient ${one.name}`;
      const code = "credential-environment-changed";
      return [...taken, { code, subject, at: placed("new", next), before: one.env, after: same.env }];
    }),
    ...(differs
      ? [
          {
            code: "security-changed",
            subject: "credentials",
            at: placed("new", next),
            before: old.scheme,
            after: next.scheme,
          } as const,
        ]
      : []),
  ];
}

/** Whether a function is taken for a credential, too. */
function compareTaken(name: string, old: ClientSurface, next: ClientSurface): readonly Found[] {
  const [before, after] = [old, next].map(({ asked }) => (asked.has(name) ? "string or function" : "string"));
  if (before === after) return [];
  const at = next.schemeAt === undefined ? undefined : ({ side: "new", pointer: next.schemeAt } as const);
  const code = next.asked.has(name) ? "credential-widened" : "credential-narrowed";
  return [{ code, subject: `createClient ${name}`, at, before, after }];
}

function named(credentials: readonly Credential[], name: string): Credential | undefined {
  return credentials.find((one) => one.name === name);
}

function credential(code: RuleCode, { name, env }: Credential): Found {
  const text = env === undefined ? `${name}?: string` : `${name}?: string (or $${env})`;
  const subject = `createClient ${name}`;
  return code === "credential-removed" ? { code, subject, before: text } : { code, subject, after: text };
}

function compareServers(old: ClientSurface, next: ClientSurface): readonly Found[] {
  const [before, after] = [old.urls.join(", "), next.urls.join(", ")];
  const at = next.serversAt === undefined ? undefined : ({ side: "new", pointer: next.serversAt } as const);
  const moved: Found = { code: "server-changed", subject: "createClient", at, before, after };
  const isLost = old.urls.length > 0 && next.urls.length === 0;
  const lost = { ...moved, code: "server-removed", after: undefined } as const;
  return [
    ...(before === after ? [] : [isLost ? lost : moved]),
    ...[...old.variables].flatMap(([name, variable]): readonly Found[] => {
      const same = next.variables.get(name);
      const subject = `createClient ${name}`;
      const [from, to] = [variable.default, same?.default];
      if (!same)
        return [{ code: "server-option-removed", subject, at: { side: "old", pointer: variable.at }, before: from }];
      const changed = { code: "server-option-changed", subject, at: { side: "new", pointer: same.at } } as const;
      return from === to ? [] : [{ ...changed, before: from, after: to }];
    }),
    ...[...next.variables]
      .filter(([name]) => !old.variables.has(name))
      .map(([name, variable]): Found => {
        const at = { side: "new", pointer: variable.at } as const;
        return { code: "server-option-added", subject: `createClient ${name}`, at, after: variable.default };
      }),
  ];
}

/** The changes of the resource handles. */
export function compareResources({ old, new: next, exports }: Sides): readonly Found[] {
  const gone = [...old.resources.values()].filter(({ name }) => !next.resources.has(name));
  const fresh = [...next.resources.values()].filter(({ name }) => !old.resources.has(name));
  const successor = (one: ResourceSurface): ResourceSurface | undefined => fresh.find(({ path }) => path === one.path);
  return [
    ...gone.flatMap((one): readonly Found[] => {
      const now = successor(one);
      const { name: subject, path: before } = one;
      if (now === undefined) {
        return [{ code: "resource-removed", subject, at: { side: "old", pointer: one.at }, before }];
      }
      const code = exports.has(one.name) ? "resource-aliased" : "resource-renamed";
      const renamed = {
        code,
        subject,
        at: { side: "new", pointer: now.at },
        before: one.name,
        after: now.name,
      } as const;
      return [renamed, ...compareMethods(one, now)];
    }),
    ...fresh
      .filter((one) => !gone.some((old) => successor(old) === one))
      .map(({ name, path, at }): Found => {
        return { code: "resource-added", subject: name, at: { side: "new", pointer: at }, after: path };
      }),
    ...[...old.resources.values()].flatMap((one) => {
      const same = next.resources.get(one.name);
      return same ? compareMethods(one, same) : [];
    }),
  ];
}

function compareMethods(old: ResourceSurface, next: ResourceSurface): readonly Found[] {
  const gone = [...old.methods.keys()].filter((name) => !next.methods.has(name));
  const fresh = [...next.methods.keys()].filter((name) => !old.methods.has(name));
  const subject = (name: string): string => `${old.name}().${name}`;
  return [
    ...gone.map((name): Found => {
      return { code: "method-removed", subject: subject(name), at: { side: "old", pointer: old.at } };
    }),
    ...fresh.map((name): Found => {
      return { code: "method-added", subject: subject(name), at: { side: "new", pointer: next.at } };
    }),
  ];
}
