import type { Api, Operation, Shape, Received } from "../model/model.js";
import { itemsOf } from "../model/resolution.js";
import { alterationTest } from "./altered.js";

/** Which named schemas the operations use: read from answers, webhooks and callbacks, written in requests. Names, with all that they refer to. */
export interface Usage {
  readonly read: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  /** Whether openapi-fetch's types say something else of a shape than `schema.ts`. */
  readonly isAltered: (shape: Shape) => boolean;
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
  const isAltered = alterationTest(api);
  if (api.operations.length === 0) return { read: new Set(schemas.keys()), written: new Set(), isAltered };
  return {
    read: closure([...api.operations.flatMap(answered), ...api.received.map(asRef)]),
    written: closure(api.operations.flatMap(sent)),
    isAltered,
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

/** Names of the schemas whose models a shape mentions itself. */
export function mentioned(shape: Shape): readonly string[] {
  return shape.kind === "ref" ? [shape.schema] : inside(shape).flatMap(mentioned);
}

/** Whether a shape mentions a named schema as it is on the wire. */
export function mentionsWire(shape: Shape): boolean {
  return shape.kind === "wire" ? mentioned(shape.shape).length > 0 : inside(shape).some(mentionsWire);
}

/** The shapes that make up a shape, names not followed. What stays as it is on the wire has nothing in it that the SDK models. */
export function inside(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "array":
      return [shape.items];
    case "tuple":
      return itemsOf(shape);
    case "union":
    case "intersection":
      return shape.members;
    case "object":
      return [...shape.properties.map((property) => property.shape), ...(shape.additional ? [shape.additional] : [])];
    default:
      return [];
  }
}
