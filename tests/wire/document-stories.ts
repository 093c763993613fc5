/** The calls that spec/participants.yaml tells in its examples, in the words of the wire. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly "x-fetchsmith-null"?: string;
}

interface Examples {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Media extends Examples {
  readonly $ref?: string;
  readonly schema: Schema;
}

interface Parameter extends Media {
  readonly name: string;
  readonly in: "path" | "query" | "header";
}

interface Message {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Message;
  readonly responses: Readonly<Record<string, Message>>;
  readonly "x-fetchsmith-pagination"?: {
    readonly items: string;
    readonly next: string;
    readonly cursor: readonly string[];
    readonly pageSize: { readonly parameter: string };
  };
}

const methods = ["get", "put", "post", "delete", "patch"] as const;

type PathItem = { readonly parameters?: readonly Parameter[] } & Readonly<
  Partial<Record<(typeof methods)[number], Operation>>
>;

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A value with the schema that it is an example of. */
export interface Told {
  readonly schema: Schema;
  readonly value: unknown;
}

/** One named example of an operation: a request, and its answer. */
export interface Story {
  readonly operation: Operation;
  readonly name: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Parameters by where they stand and by name. */
  readonly sent: Readonly<Record<"path" | "query" | "header" | "body", ReadonlyMap<string, Told>>>;
  readonly status: number;
  /** Body of the answer; undefined where it has none. */
  readonly answer: Told | undefined;
}

export const document: Document = parse(
  readFileSync(new URL("../../spec/participants.yaml", import.meta.url), "utf8"),
) as Document;

/** Follows a local `$ref`. */
export function resolved<Node extends { readonly $ref?: string }>(node: Node): Node {
  const [, , kind = "", name = ""] = node.$ref?.split("/") ?? [];
  return node.$ref === undefined ? node : (document.components[kind]?.[name] as Node);
}

interface Located {
  readonly operation: Operation;
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly Parameter[];
  /** Status and answer of a success. */
  readonly success: readonly [string, Message] | undefined;
}

/** Every operation with its method, path template and parameters. */
export const operations: readonly Located[] = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
    const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
    return [{ operation, path, method: method.toUpperCase(), parameters, success }];
  }),
);

/** Every named example of every operation; `default` for an operation that has none. */
export const stories: readonly Story[] = operations.flatMap(({ operation, path, method, parameters, success }) => {
  const [status, response] = success ?? [];
  const body = contentOf(operation.requestBody);
  const answer = contentOf(response);
  const names = new Set([...parameters, body, answer].flatMap((node) => Object.keys(node?.examples ?? {})));
  if (names.size === 0) names.add("default");
  return [...names].map((name): Story => {
    const valuesIn = (place: string): Map<string, Told> =>
      new Map(
        parameters
          .filter((parameter) => parameter.in === place)
          .map((parameter) => [parameter.name, { schema: parameter.schema, value: valueOf(parameter, name) }] as const)
          .filter(([, { value }]) => value !== undefined),
      );
    return {
      operation,
      name,
      method,
      path,
      sent: { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header"), body: fields(body, name) },
      status: Number(status),
      answer: answer && { schema: answer.schema, value: valueOf(answer, name) },
    };
  });
});

/** A named example of an answer that is no success. */
export interface Failure {
  readonly operationId: string;
  readonly name: string;
  readonly value: unknown;
}

export const failures: readonly Failure[] = operations.flatMap(({ operation }) => {
  const others = Object.entries(operation.responses).filter(([status]) => !status.startsWith("2"));
  const examples = others.flatMap(([, response]) => Object.entries(contentOf(response)?.examples ?? {}));
  return [...new Map(examples)].map(([name, { value }]) => ({ operationId: operation.operationId, name, value }));
});

function contentOf(message: Message | undefined): Media | undefined {
  return message && Object.values(resolved(message).content ?? {})[0];
}

function valueOf({ example, examples }: Examples, name: string): unknown {
  return examples ? examples[name]?.value : example;
}

function fields(body: Media | undefined, name: string): Map<string, Told> {
  const value = Object(body && valueOf(body, name)) as Readonly<Record<string, unknown>>;
  const { properties = {} } = body?.schema ?? {};
  return new Map(
    Object.entries(value).map(([field, each]) => [field, { schema: properties[field] ?? {}, value: each }]),
  );
}
