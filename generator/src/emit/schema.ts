import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { withAnsweredTypes } from "./answered-types.js";
import { withAliases } from "./recursive-schemas.js";
import { guarded } from "./stand-ins.js";
import type { Json } from "../json.js";

/**
 * The text of `schema.ts`: the wire types of the document as openapi-typescript writes them. Its optional properties are
 * widened by `undefined`, so that a request may say `undefined` for consumers with `exactOptionalPropertyTypes`. Sorted by
 * name, so that the order of the document's maps does not reach the output.
 *
 * @param root The normalised document.
 */
export async function emitSchema(root: Readonly<Record<string, Json>>): Promise<string> {
  const { json, restore } = guarded(withoutData(withAnsweredTypes(root), false));
  const nodes = await openapiTS(json, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
  });
  return restore(astToString([...withAliases(widenOptional(nodes))]));
}

/** Fields of OpenAPI whose values are maps by name, where `example` is a name like any other. */
const maps = new Set([
  ...["$defs", "callbacks", "content", "encoding", "headers", "mapping", "parameters", "pathItems", "paths"],
  ...["patternProperties", "properties", "requestBodies", "responses", "schemas", "securitySchemes", "variables"],
]);

/** Leaves out examples and extensions: openapi-typescript follows what looks like a `$ref` in them. */
function withoutData(node: Json, isMap: boolean): Json {
  if (node === null || typeof node !== "object") return node;
  if (Array.isArray(node)) return node.map((item: Json) => withoutData(item, false));
  const entries = Object.entries(node).filter(([key]) => isMap || !/^(examples?|x-.*)$/.test(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutData(value, !isMap && maps.has(key))]));
}

function widenOptional(nodes: readonly ts.Node[]): ts.Node[] {
  const { transformed } = ts.transform(
    [...nodes],
    [
      (context) => {
        const visit = (node: ts.Node): ts.Node => {
          const visited = ts.visitEachChild(node, visit, context);
          if (ts.isMappedTypeNode(visited)) return required(visited, context.factory);
          return ts.isPropertySignature(visited) ? widened(visited, context.factory) : visited;
        };
        return visit;
      },
    ],
  );
  return transformed;
}

/** What is made required (`-?`) has no undefined that it was widened by. */
function required(mapped: ts.MappedTypeNode, factory: ts.NodeFactory): ts.MappedTypeNode {
  const { questionToken, type } = mapped;
  if (questionToken?.kind !== ts.SyntaxKind.MinusToken || !type) return mapped;
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const defined = factory.createTypeReferenceNode("Exclude", [type, undefinedType]);
  const { readonlyToken, typeParameter, nameType, members } = mapped;
  return factory.updateMappedTypeNode(mapped, readonlyToken, typeParameter, nameType, questionToken, defined, members);
}

function widened(property: ts.PropertySignature, factory: ts.NodeFactory): ts.PropertySignature {
  const { questionToken, type } = property;
  if (!questionToken || !type || type.kind === ts.SyntaxKind.NeverKeyword) return property;
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const widenedType = factory.createUnionTypeNode([...parts, undefinedType]);
  return factory.updatePropertySignature(property, property.modifiers, property.name, questionToken, widenedType);
}
