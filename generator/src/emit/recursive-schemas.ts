import ts from "typescript";

/**
 * Gives an alias to each schema that leads back to itself with no property on the way, such as `string | X[]`: TypeScript
 * follows such a circle in an alias, and in the members of an interface reports it (TS2502).
 *
 * @param nodes What openapi-typescript makes of a document.
 */
export function withAliases(nodes: readonly ts.Node[]): readonly ts.Node[] {
  const schemas = new Map(nodes.flatMap(schemasIn).map((schema) => [nameOf(schema), schema]));
  const direct = new Map([...schemas].map(([name, { type }]) => [name, type ? directIn(type) : []]));
  const circular = new Set([...direct.keys()].filter((name) => leadsBack(name, direct)));
  if (circular.size === 0) return nodes;
  const aliases = [...circular].map((name) => aliasOf(name, schemas.get(name)?.type, circular));
  return [...nodes.map((node) => (schemasIn(node).length === 0 ? node : renamed(node, circular))), ...aliases];
}

/** The members of `components.schemas`, if a node declares them. */
function schemasIn(node: ts.Node): readonly ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members.find((member) => member.name && nameOf(member) === "schemas");
  if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.filter(ts.isPropertySignature);
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) ? name.text : "";
}

/** The schemas that a type mentions outside of its properties. */
function directIn(type: ts.Node): readonly string[] {
  if (ts.isTypeLiteralNode(type)) return [];
  const name = mentioned(type);
  if (name !== undefined) return [name];
  const found: string[] = [];
  type.forEachChild((child) => {
    found.push(...directIn(child));
  });
  return found;
}

/** `X` of `components["schemas"]["X"]`. */
function mentioned(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: whole, indexType: part } = node.objectType;
  const isComponents = ts.isTypeReferenceNode(whole) && ts.isIdentifier(whole.typeName);
  return isComponents && whole.typeName.text === "components" && textOf(part) === "schemas"
    ? textOf(node.indexType)
    : undefined;
}

function textOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

function leadsBack(name: string, direct: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(direct.get(name) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === name) return true;
    if (!seen.has(next)) waiting.push(...(direct.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

function aliasOf(name: string, type: ts.TypeNode | undefined, circular: ReadonlySet<string>): ts.Node {
  const { factory } = ts;
  const { transformed } = ts.transform(type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword), [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const schema = mentioned(node);
        if (schema !== undefined) return circular.has(schema) ? referenceTo(schema) : node;
        return ts.visitEachChild(node, visit, context);
      };
      return (node) => visit(node) as ts.TypeNode;
    },
  ]);
  const [told] = transformed;
  if (told === undefined) throw new Error(`the schema ${name} has no type`);
  return factory.createTypeAliasDeclaration(undefined, identifierOf(name), undefined, told);
}

/** The declaration of `components`, with the aliases for the schemas that have one. */
function renamed(components: ts.Node, circular: ReadonlySet<string>): ts.Node {
  const members = new Set(schemasIn(components));
  const { transformed } = ts.transform(components, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        if (!ts.isPropertySignature(node) || !members.has(node)) return ts.visitEachChild(node, visit, context);
        const { modifiers, name, questionToken } = node;
        if (!circular.has(nameOf(node))) return node;
        return context.factory.updatePropertySignature(node, modifiers, name, questionToken, referenceTo(nameOf(node)));
      };
      return visit;
    },
  ]);
  return transformed[0] ?? components;
}

function referenceTo(schema: string): ts.TypeReferenceNode {
  return ts.factory.createTypeReferenceNode(identifierOf(schema));
}

/** An identifier that no two schemas have in common, and nothing else in the file. */
function identifierOf(schema: string): string {
  return `schema$${schema.replace(/\W/gu, (character) => `$${character.codePointAt(0)?.toString(16) ?? ""}$`)}`;
}
