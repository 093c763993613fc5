import type { FakeFacts, OperationFacts } from "./facts.ts";
import { Refusal } from "./refusal.ts";

/** The operation that a request is for. */
export interface Route {
  readonly operation: OperationFacts;
  /** What stands before the operation's path in the URL: the path of a server of the document. */
  readonly base: string;
  /** Decoded path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation of a request. Where two paths match, the one with fewer parameters is meant (OpenAPI, "Paths Object").
 *
 * @throws {@link Refusal} 404 for a path that the document does not have, 405 for a method that the path does not have
 */
export function routeOf({ bases, operations }: FakeFacts, method: string, pathname: string): Route {
  const routes = bases.flatMap((base) =>
    operations.flatMap((operation) => {
      const path = pathname.startsWith(`${base}/`)
        ? matched(operation.path, pathname.slice(base.length))
        : undefined;
      return path ? [{ operation, base, path }] : [];
    }),
  );
  const fewest = Math.min(...routes.map(parameters));
  const onPath = routes.filter((route) => parameters(route) === fewest);
  if (onPath.length === 0)
    throw new Refusal(404, `The requested resource ${pathname} was not found`);
  const route = onPath.find(({ operation }) => operation.method === method);
  if (route) return route;
  const allow = [...new Set(onPath.map(({ operation }) => operation.method))].join(", ");
  throw new Refusal(405, `${method} is not allowed here`, undefined, { Allow: allow });
}

function parameters({ path }: Route): number {
  return Object.keys(path).length;
}

/** The path parameters of a path that a template matches. */
function matched(template: string, pathname: string): Record<string, string> | undefined {
  const names: string[] = [];
  const source = template
    .split(/(\{[^{}]+\})/u)
    .map((part) => {
      const [, name] = /^\{([^{}]+)\}$/u.exec(part) ?? [];
      if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
      names.push(name);
      return "([^/]+)";
    })
    .join("");
  const values = new RegExp(`^${source}$`, "u").exec(pathname)?.slice(1);
  return (
    values && Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? "")]))
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
