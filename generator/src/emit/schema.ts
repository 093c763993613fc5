import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Json } from "../json.js";

/**
 * The text of `schema.ts`: the wire types of the document as openapi-typescript writes them. Its optional properties are
 * widened by `undefined`, so that a request may say `undefined` for consumers with `exactOptionalPropertyTypes`. Sorted by
 * name, so that the order of the document's maps does not reach the output.
 *
 * @param root The normalised document. It is copied, as openapi-typescript changes what it is given.
 */
export async function emitSchema(root: Readonly<Record<string, Json>>): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(root), {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(widenOptional(nodes));
}

function widenOptional(nodes: readonly ts.Node[]): ts.Node[] {
  const { transformed } = ts.transform(
    [...nodes],
    [
      (context) => {
        const visit = (node: ts.Node): ts.Node => {
          const visited = ts.visitEachChild(node, visit, context);
          return ts.isPropertySignature(visited) ? widened(visited, context.factory) : visited;
        };
        return visit;
      },
    ],
  );
  return transformed;
}

function widened(property: ts.PropertySignature, factory: ts.NodeFactory): ts.PropertySignature {
  const { questionToken, type } = property;
  if (!questionToken || !type || type.kind === ts.SyntaxKind.NeverKeyword) return property;
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const widenedType = factory.createUnionTypeNode([...parts, undefinedType]);
  return factory.updatePropertySignature(property, property.modifiers, property.name, questionToken, widenedType);
}
