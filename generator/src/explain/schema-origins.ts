import type { Schema, Shape } from "../model/model.js";
import { itemsOf } from "../model/resolution.js";
import { exportKey } from "../name/export-claims.js";
import { usageOf } from "../plan/usage.js";
import type { Naming, Origin } from "./origin.js";
import { whyExported, whyMember } from "./reasons.js";

/** The names that come from named schemas: models and their properties, or types of the wire alone. */
export function schemaOrigins(naming: Naming): readonly Origin[] {
  const { read, written } = usageOf(naming.api);
  return naming.api.schemas.flatMap((schema) =>
    read.has(schema.name) || written.has(schema.name) ? modelOrigins(naming, schema) : [wireOrigin(schema)],
  );
}

/** The functions that parse JSON text in properties. */
export function parserOrigins({ named }: Naming): readonly Origin[] {
  const { parsers, properties } = named.names;
  return [...parsers].map(([property, name]) => {
    const [at = "#"] = [...properties].find(([, other]) => other === property) ?? [];
    const why = `parses the JSON text of properties called ${property}`;
    return { name, kind: "function", wireName: "", at, why, module: "models/json-text" };
  });
}

function modelOrigins(naming: Naming, { name, at, shape }: Schema): readonly Origin[] {
  const names = naming.named.names.schemas.get(name);
  if (names === undefined) return [];
  const { type, module } = names;
  const claim = { key: exportKey("schema", name), name: type, what: `schema "${name}"`, text: name };
  const configKey = `names.schemas[${JSON.stringify(name)}]`;
  const why = whyExported(naming, { ...claim, configKey, source: `the schema ${JSON.stringify(name)}` });
  const properties = propertyOrigins(naming, shape, type);
  return [
    { name: type, kind: "model", wireName: name, at, why, module },
    ...properties.map((property) => ({ ...property, module })),
  ];
}

function wireOrigin({ name, at }: Schema): Origin {
  const why = "no operation sends it or hands it to callers, so it has no model; this is its type on the wire";
  const type = `components["schemas"][${JSON.stringify(name)}]`;
  return { name: type, kind: "wire type", wireName: name, at, why, module: "schema" };
}

function propertyOrigins(naming: Naming, shape: Shape, owner: string): readonly Omit<Origin, "module">[] {
  switch (shape.kind) {
    case "object":
      return [
        ...shape.properties.flatMap(({ at, wireName, shape: inner }) => {
          const name = naming.named.names.properties.get(at) ?? wireName;
          const path = `${owner}.${name}`;
          const own = { name: path, kind: "property", wireName, at, why: whyMember(name, wireName) };
          return [own, ...propertyOrigins(naming, inner, path)];
        }),
        ...(shape.additional ? propertyOrigins(naming, shape.additional, owner) : []),
      ];
    case "array":
      return propertyOrigins(naming, shape.items, owner);
    case "tuple":
      return itemsOf(shape).flatMap((item) => propertyOrigins(naming, item, owner));
    case "union":
    case "intersection":
      return shape.members.flatMap((member) => propertyOrigins(naming, member, owner));
    default:
      return [];
  }
}
