/** A small document; further fields of its pet are lines of YAML such as `tag: { type: string }`. */
export function petDocument(...fields: readonly string[]): string {
  return `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example.com" }]
paths:
  /pets/{id}:
    get:
      operationId: FetchPet
      tags: [Pets]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The pet.
          content:
            application/json: { schema: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
${fields.map((field) => `        ${field}\n`).join("")}`;
}
