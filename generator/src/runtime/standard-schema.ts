import { InvalidParameterError } from "./errors.js";
import type { JsonValue } from "./values.js";

/** What zod, valibot, ArkType and others make of a type: the part of Standard Schema 1 that validation takes. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** A value that fits a schema, or what is wrong with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/**
 * A parsed value as a schema has it; as it is without a schema.
 *
 * @throws {@link InvalidParameterError} for a value that does not fit, with the places where it does not; the value itself may
 * be personal data. Also for a schema that answers later: there is nothing to wait with.
 */
export function fitting<Output>(
  name: string,
  value: JsonValue,
  schema: StandardSchema<Output> | undefined,
): JsonValue | Output {
  if (!schema) return value;
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) result.catch(() => {});
  else if (!result.issues) return result.value;
  const places =
    result instanceof Promise ? "it answers later" : result.issues.map(({ path = [] }) => path.map(keyOf).join("."));
  throw new InvalidParameterError(name, `does not fit the schema: ${String(places)}`);
}

function keyOf(segment: unknown): string {
  return String((segment as { readonly key?: unknown }).key ?? segment);
}
