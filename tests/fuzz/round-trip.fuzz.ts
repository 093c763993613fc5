import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { builtSdk, type Sdk } from "./built.js";
import { echoes, type EchoDocument } from "./echo-documents.js";
import { judgeOf } from "./judge.js";
import { randomOf, type Random } from "./random.js";
import { Recorder } from "./recorder.js";
import { scaled, seed } from "./seed.js";
import { modes, removeSdks, sdkOf } from "./sdks.js";
import { isObject, type Json, type Node } from "./nodes.js";
import { none, stranger, valueOf } from "./values.js";

const server = new Recorder();
before(() => server.listen());
after(async () => {
  await server.close();
  await removeSdks();
});

/** How many values are drawn of each schema. */
const drawn = 6;

void test("what is read from an answer is sent as it was, and read again as the same", async (context) => {
  const documents = fc.sample(echoes, { seed, numRuns: scaled(24) }).map(withoutDirections);
  const wrong: string[] = [];
  let count = 0;
  for (const [index, echo] of documents.entries()) {
    for (const mode of modes) {
      const outcome = await sdkOf(`round-trip-${index}-${mode.properties}`, echo.document, mode);
      if (outcome.kind === "crashed") assert.fail(outcome.problem);
      if (outcome.kind === "refused") continue;
      const sdk = await builtSdk(outcome.folder);
      for (const [body, schema] of echo.bodies.entries()) {
        for (const value of valuesOf(schema, echo, randomOf(`round trip ${index} ${body}`))) {
          count += 1;
          const problem = await problemOf(sdk, body, value).catch(
            (error: unknown) => `${String(error)} ${String((error as Error).cause)}`,
          );
          const told = `round-trip-${index}-${mode.properties} ${body}: ${JSON.stringify(value)}`;
          if (problem !== undefined) wrong.push(`${told}\n  ${problem}\n  ${JSON.stringify(schema)}`);
        }
      }
    }
  }
  context.diagnostic(`seed ${seed}: ${count} values`);
  assert.ok(wrong.length === 0, `seed ${seed}: ${wrong.length} of ${count}\n${wrong.slice(0, 10).join("\n")}`);
  assert.ok(count > 0, "no values were drawn");
});

/** Valid values, some of them with properties that the document does not know. */
function valuesOf(schema: Node, { schemas }: EchoDocument, random: Random): readonly Json[] {
  const judge = judgeOf(schema, schemas, "write");
  const values = Array.from({ length: drawn }, (_, index) =>
    valueOf(schema, { schemas, direction: "write", random, hasStrangers: index % 2 === 1, hasMixed: true }),
  );
  return values.filter((value) => value !== none).filter((value) => judge(value).length === 0);
}

async function problemOf(sdk: Sdk, body: number, value: Json): Promise<string | undefined> {
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0 });
  server.answer = JSON.stringify(value);
  const read = await sdk.operation(`fetch${body}`)(client, {});
  server.take();
  const again = await sdk.operation(`echo${body}`)(client, { body: read });
  const sent = JSON.parse(server.take().body.toString()) as Json;
  if (!isDeepStrictEqual(known(sent), known(value))) return `was sent as ${JSON.stringify(sent)}`;
  return isDeepStrictEqual(again, read) ? undefined : `was read again as ${JSON.stringify(again)}`;
}

/** A value without what no document knows. */
function known(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(known);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== stranger);
  return Object.fromEntries(entries.map(([name, inner]) => [name, known(inner)]));
}

/** What goes one way only would not come back. */
function withoutDirections(echo: EchoDocument): EchoDocument {
  const text = JSON.stringify(echo);
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([key, one]) => !(one === true && /^(readOnly|writeOnly)$/.test(key)));
    return Object.fromEntries(entries);
  }) as EchoDocument;
}
