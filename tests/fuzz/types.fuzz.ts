import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { echoes, type EchoDocument } from "./echo-documents.js";
import { judgeOf } from "./judge.js";
import { literalOf } from "./literals.js";
import { randomOf, type Random } from "./random.js";
import { scaled, seed } from "./seed.js";
import { modes, removeSdks, sdkOf } from "./sdks.js";
import { isForTypes, spoiled } from "./spoiled.js";
import { typeErrors } from "./type-check.js";
import type { Json, Node } from "./nodes.js";
import { none, valueOf, type Direction } from "./values.js";

after(removeSdks);

const [preserve] = modes;

/** How many values are drawn of each schema, for each direction. */
const drawn = 6;

/** A value that a type must take, or must not. */
interface Claim {
  readonly operation: string;
  readonly direction: Direction;
  readonly value: Json;
  readonly isValid: boolean;
  readonly schema: Node;
}

void test("types take the values that JSON Schema accepts, and not those that it refuses for their types", async (context) => {
  const documents = fc.sample(echoes, { seed, numRuns: scaled(24) });
  const claims = new Map<string, readonly Claim[]>();
  for (const [index, echo] of documents.entries()) {
    const outcome = await sdkOf(`types-${index}`, echo.document, preserve);
    if (outcome.kind === "crashed") assert.fail(outcome.problem);
    if (outcome.kind === "refused") continue;
    const made = claimsOf(echo, randomOf(`types ${index}`));
    const file = path.join(path.dirname(outcome.folder), "claims.ts");
    await writeFile(file, programOf(made));
    claims.set(file, made);
  }
  const errors = typeErrors([...claims.keys()]);
  const all = [...claims].flatMap(([file, made]) => made.map((claim, index) => ({ file, line: index + 2, claim })));
  const wrong = all.filter(({ file, line, claim }) => {
    return errors.some((error) => error.file === file && error.line === line) === claim.isValid;
  });
  const stray = errors.filter((error) => !claims.has(error.file));
  const invalid = all.filter(({ claim }) => !claim.isValid).length;
  context.diagnostic(`seed ${seed}: ${all.length - invalid} values accepted, ${invalid} refused`);
  const told = wrong.map(({ file, line, claim: { schema, operation, direction, value, isValid } }) => {
    const error = errors.find((one) => one.file === file && one.line === line);
    const document = path.basename(path.dirname(file));
    const what = isValid ? `is valid, but: ${error?.message ?? ""}` : "is not valid, but compiles";
    return `${document} ${operation} ${direction}: ${literalOf(value)} ${what}\n  ${JSON.stringify(schema)}`;
  });
  assert.deepEqual(stray, []);
  assert.ok(told.length === 0, `seed ${seed}: ${told.length} of ${all.length}\n${told.slice(0, 10).join("\n")}`);
  assert.ok(invalid > 0 && invalid < all.length, "only values of one kind were drawn, so that little is tried");
});

function claimsOf({ schemas, bodies }: EchoDocument, random: Random): readonly Claim[] {
  return bodies.flatMap((schema, index) =>
    (["read", "write"] as const).flatMap((direction) => {
      const operation = direction === "write" ? `echo${index}` : `fetch${index}`;
      const judge = judgeOf(schema, schemas, direction);
      const sampling = { schemas, direction, random, hasStrangers: false, hasMixed: false };
      const values = Array.from({ length: drawn }, () => valueOf(schema, sampling));
      const valid = values.filter((value) => value !== none).filter((value) => judge(value).length === 0);
      const invalid = valid.map((value) => spoiled(value, random)).filter((value) => isForTypes(judge(value)));
      const claim = (value: Json, isValid: boolean): Claim => ({ operation, direction, value, isValid, schema });
      return [...valid.map((value) => claim(value, true)), ...invalid.map((value) => claim(value, false))];
    }),
  );
}

/** A line for the SDK, and one for each claim. */
function programOf(claims: readonly Claim[]): string {
  const lines = claims.map(({ operation, direction, value }, index) => {
    const type =
      direction === "write"
        ? `NonNullable<Parameters<typeof sdk.${operation}>[1]>["body"]`
        : `Awaited<ReturnType<typeof sdk.${operation}>>`;
    return `export const value${index}: ${type} = ${literalOf(value)};`;
  });
  return ['import type * as sdk from "./sdk/index.js";', ...lines, ""].join("\n");
}
