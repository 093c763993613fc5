import type { Api, Operation, Shape, Received } from "../model/model.js";
import { alterationTest } from "./altered.js";
import { depthTest } from "./depth.js";
import { mentioned } from "./inside.js";

/** Which named schemas the operations use: read from answers, webhooks and callbacks, written in requests. Names, with all that they refer to. */
export interface Usage {
  readonly read: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  /** Whether openapi-fetch's types say something else of a shape than `schema.ts`, or the compiler cannot tell. */
  readonly isAltered: (shape: Shape) => boolean;
  /** Whether a shape is too deep for the compiler to compare two types of it. */
  readonly isDeep: (shape: Shape) => boolean;
}

/**
 * Finds the named schemas that an SDK needs. The envelope of a list is not among them: callers see its items. Of a document
 * without operations, every schema is one to read.
 */
export function usageOf(api: Api): Usage {
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema.shape]));
  const closure = (shapes: readonly Shape[]): ReadonlySet<string> => {
    const names = new Set<string>();
    const waiting = shapes.flatMap(mentioned);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const shape = schemas.get(name);
      if (shape === undefined || names.has(name)) continue;
      names.add(name);
      waiting.push(...mentioned(shape));
    }
    return names;
  };
  const isDeep = depthTest(api);
  const isOther = alterationTest(api);
  const isAltered = (shape: Shape): boolean => isOther(shape) || isDeep(shape);
  if (api.operations.length === 0) return { read: new Set(schemas.keys()), written: new Set(), isAltered, isDeep };
  return {
    read: closure([...api.operations.flatMap(answered), ...api.received.map(asRef)]),
    written: closure(api.operations.flatMap(sent)),
    isAltered,
    isDeep,
  };
}

function answered({ success, pagination }: Operation): readonly Shape[] {
  if (pagination) return [pagination.item];
  return "shape" in success ? [success.shape] : [];
}

function asRef({ at, schema }: Received): Shape {
  return { kind: "ref", at, schema };
}

function sent({ parameters, body }: Operation): readonly Shape[] {
  const fields = [...parameters, ...(body?.fields ?? []), ...(body?.further ? [body.further] : [])].map(
    ({ shape }) => shape,
  );
  return body && !body.isSpread ? [...fields, body.shape] : fields;
}
