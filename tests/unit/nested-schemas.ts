const head = { openapi: "3.1.0", info: { title: "Test", version: "1.0.0" }, servers: [{ url: "https://example.com" }] };

const other = (level: number): object => ({
  type: "object",
  required: [`at_${level}`],
  properties: { [`at_${level}`]: { type: "string", format: "date-time" } },
});

const wraps: Readonly<Record<string, (schema: object, level: number) => object>> = {
  items: (schema) => ({ type: "array", items: schema }),
  properties: (schema) => ({ type: "object", properties: { a: schema } }),
  snake: (schema) => ({ type: "object", properties: { in_it: schema } }),
  allOf: (schema, level) => ({ allOf: [schema, other(level)] }),
  oneOf: (schema, level) => ({ oneOf: [schema, other(level)] }),
  tuple: (schema) => ({ type: "array", prefixItems: [{ type: "integer" }, schema], items: false }),
  additionalProperties: (schema) => ({ type: "object", additionalProperties: schema }),
};

/** A schema nested in others of one kind, or of all kinds in turn. */
export function nestedSchema(kind: string, depth: number): object {
  let schema: object = kind === "allOf" || kind === "oneOf" ? other(depth) : { type: "string", format: "date-time" };
  for (let level = depth - 1; level >= 0; level -= 1) {
    const turn = kind === "mixed" ? (Object.keys(wraps)[level % Object.keys(wraps).length] ?? "") : kind;
    schema = wraps[turn]?.(schema, level) ?? schema;
  }
  return schema;
}

/** A document whose one answer is nested in schemas of one kind. */
export function nested(kind: string, depth: number): object {
  const schema = nestedSchema(kind, depth);
  const content = { "application/json": { schema } };
  const paths = { "/s": { get: { operationId: "s", responses: { 200: { description: "One.", content } } } } };
  return { ...head, paths };
}
