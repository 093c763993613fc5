/** Documents of one kind and many sizes: every operation has parameters, a body and schemas of its own. */
export function grownDocument(count) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    openapi: "3.1.0",
    info: { title: "Grown", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: Object.fromEntries(numbers.map((number) => [`/things${number}/{id}`, { put: operation(number) }])),
    components: { schemas: Object.fromEntries(numbers.map((number) => [`Thing${number}`, thing])) },
  };
}

const thing = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string", description: "What it is called by." },
    state: { type: "string", enum: ["new", "used", "gone"], description: "How far it is." },
    madeAt: { type: "string", format: "date-time" },
    parts: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
  },
};

/** Twenty operations a tag. */
function operation(number) {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/Thing${number}` } } };
  return {
    operationId: `putThing${number}`,
    tags: [`Group ${Math.floor(number / 20)}`],
    summary: `Puts thing ${number}`,
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "dry", in: "query", schema: { type: "boolean" }, description: "Only tells what would be done." },
    ],
    requestBody: { required: true, content },
    responses: { 200: { description: "As it is now.", content } },
  };
}
