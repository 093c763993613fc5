import { readFile } from "node:fs/promises";
import { parse } from "yaml";

type Node = Readonly<Record<string, unknown>>;

/**
 * TypeScript that compiles exactly if every example of the document is what the wire types of its place allow.
 *
 * @param schema How the module of the wire types is imported.
 */
export async function documentExamples(file: string, schema: string): Promise<{ text: string; count: number }> {
  const root = parse(await readFile(file, "utf8")) as Node;
  const examples = operationsOf(root).flatMap(({ id, operation }) => [
    ...bodyExamples(id, operation),
    ...answerExamples(root, id, operation),
    ...parameterExamples(root, id, operation),
  ]);
  const lines = examples.map(({ value, type }) => `(${JSON.stringify(value)}) satisfies ${type},`);
  const text = [
    `import type { operations } from ${JSON.stringify(schema)};`,
    "export const examples: unknown = [",
    ...lines,
    "];",
  ];
  return { text: text.join("\n"), count: examples.length };
}

interface Example {
  readonly value: unknown;
  /** The wire type it has to be of. */
  readonly type: string;
}

function operationsOf(root: Node): readonly { readonly id: string; readonly operation: Node }[] {
  return Object.values(objectAt(root, "paths")).flatMap((item) => {
    const shared = listAt(item as Node, "parameters");
    return Object.values(item as Node)
      .map((value) => value as Node)
      .filter((value) => typeof value["operationId"] === "string")
      .map((value) => ({
        id: `operations[${JSON.stringify(value["operationId"])}]`,
        operation: { ...value, parameters: [...shared, ...listAt(value, "parameters")] },
      }));
  });
}

function bodyExamples(id: string, operation: Node): readonly Example[] {
  return contentExamples(objectAt(operation, "requestBody"), `NonNullable<${id}["requestBody"]>`);
}

function answerExamples(root: Node, id: string, operation: Node): readonly Example[] {
  return Object.entries(objectAt(operation, "responses")).flatMap(([status, response]) =>
    contentExamples(resolved(root, response as Node), `${id}["responses"][${JSON.stringify(status)}]`),
  );
}

function contentExamples(holder: Node, type: string): readonly Example[] {
  return Object.entries(objectAt(holder, "content")).flatMap(([mediaType, content]) =>
    valuesOf(content as Node).map((value) => ({ value, type: `${type}["content"][${JSON.stringify(mediaType)}]` })),
  );
}

function parameterExamples(root: Node, id: string, operation: Node): readonly Example[] {
  return listAt(operation, "parameters").flatMap((one) => {
    const parameter = resolved(root, one);
    const [place, name] = [parameter["in"], parameter["name"]].map((text) => JSON.stringify(text));
    return valuesOf(parameter).map((value) => ({
      value,
      type: `NonNullable<NonNullable<${id}["parameters"][${place}]>[${name}]>`,
    }));
  });
}

function valuesOf(holder: Node): readonly unknown[] {
  const named = Object.values(objectAt(holder, "examples")).map((example) => (example as Node)["value"]);
  return Object.hasOwn(holder, "example") ? [holder["example"], ...named] : named;
}

function resolved(root: Node, node: Node): Node {
  const ref = node["$ref"];
  if (typeof ref !== "string") return node;
  return ref.split("/").slice(1).reduce(objectAt, root);
}

function objectAt(node: Node, key: string): Node {
  return (node[key] ?? {}) as Node;
}

function listAt(node: Node, key: string): readonly Node[] {
  return (node[key] ?? []) as readonly Node[];
}
