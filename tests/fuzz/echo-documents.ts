import fc from "fast-check";
import { family } from "./discriminators.js";
import { componentName } from "./names.js";
import { schemaOf, withReferences, type Version } from "./schemas.js";
import type { Node } from "./nodes.js";

/** A document whose operations send and answer values of some schemas. */
export interface EchoDocument {
  readonly document: Readonly<Record<string, unknown>>;
  readonly schemas: Readonly<Record<string, Node>>;
  /** `echo0` sends and answers the first of them, and `fetch0` answers it, and so on. */
  readonly bodies: readonly Node[];
}

function echoesOf(version: Version): fc.Arbitrary<EchoDocument> {
  const schema = schemaOf(version);
  return fc
    .record({
      names: fc.uniqueArray(componentName, { minLength: 1, maxLength: 6 }),
      drawn: fc.array(schema, { minLength: 6, maxLength: 6 }),
      told: fc.option(family, { freq: 2 }),
      bodies: fc.array(schema, { minLength: 3, maxLength: 3 }),
    })
    .map(({ names, drawn, told, bodies }) => {
      const named = names.map((name, index) => [name, withReferences(drawn[index], names, index)] as const);
      const referring = [...names, ...(told === null ? [] : [told.name])];
      const schemas = { ...Object.fromEntries(named), ...told?.schemas } as Readonly<Record<string, Node>>;
      const own = bodies.map((body) => withReferences(body, referring, referring.length) as Node);
      const all = told === null ? own : [...own, { $ref: `#/components/schemas/${told.name}` }];
      return { document: documentOf(version, schemas, all), schemas, bodies: all };
    });
}

function documentOf(version: Version, schemas: object, bodies: readonly Node[]): Readonly<Record<string, unknown>> {
  const paths = bodies.flatMap((schema, index) => {
    const content = { "application/json": { schema } };
    const responses = { "200": { description: "", content } };
    const post = { operationId: `echo${index}`, requestBody: { required: true, content }, responses };
    return [
      [`/echo${index}`, { post }] as const,
      [`/fetch${index}`, { get: { operationId: `fetch${index}`, responses } }] as const,
    ];
  });
  const info = { title: "Echo", version: "1" };
  return { openapi: version, info, paths: Object.fromEntries(paths), components: { schemas } };
}

/** Documents that say the same of what is sent and what is answered. */
export const echoes: fc.Arbitrary<EchoDocument> = fc.oneof(echoesOf("3.1.0"), echoesOf("3.0.3"));
