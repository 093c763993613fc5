const head = { openapi: "3.1.0", info: { title: "Test", version: "1.0.0" }, servers: [{ url: "https://example.com" }] };

const wraps: Readonly<Record<string, (schema: object) => object>> = {
  items: (schema) => ({ type: "array", items: schema }),
  properties: (schema) => ({ type: "object", properties: { a: schema } }),
  additionalProperties: (schema) => ({ type: "object", additionalProperties: schema }),
};

/** A document whose one answer is nested in schemas of one kind. */
export function nested(kind: string, depth: number): object {
  let schema: object = { type: "string", format: "date-time" };
  for (let level = 0; level < depth; level += 1) schema = wraps[kind]?.(schema) ?? schema;
  const content = { "application/json": { schema } };
  const paths = { "/s": { get: { operationId: "s", responses: { 200: { description: "One.", content } } } } };
  return { ...head, paths };
}
