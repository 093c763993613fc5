import type { Api, Operation, Shape } from "../model/model.js";

/** Which named schemas the operations use: read from answers, written in requests. Names, with all that they refer to. */
export interface Usage {
  readonly read: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

/** Finds the named schemas that an SDK needs. The envelope of a list is not among them: callers see its items. */
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
  return { read: closure(api.operations.flatMap(answered)), written: closure(api.operations.flatMap(sent)) };
}

function answered({ success, pagination }: Operation): readonly Shape[] {
  if (pagination) return [pagination.item];
  return "shape" in success ? [success.shape] : [];
}

function sent({ parameters, body }: Operation): readonly Shape[] {
  const fields = [...parameters, ...(body?.fields ?? [])].map(({ shape }) => shape);
  return body && !body.isSpread ? [...fields, body.shape] : fields;
}

/** Names of the schemas that a shape mentions itself. */
export function mentioned(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "ref":
      return [shape.schema];
    case "array":
      return mentioned(shape.items);
    case "tuple":
      return shape.items.flatMap(mentioned);
    case "union":
    case "intersection":
      return shape.members.flatMap(mentioned);
    case "object":
      return [
        ...shape.properties.flatMap((property) => mentioned(property.shape)),
        ...(shape.additional ? mentioned(shape.additional) : []),
      ];
    default:
      return [];
  }
}
