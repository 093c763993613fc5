import ts from "typescript";

/**
 * The types of a document, where those of schemas that hold nothing but themselves, such as `Json = string | Json[]`, are
 * aliases: TypeScript takes a list of itself for an alias, but not for a property's type, which is what openapi-typescript
 * makes of a schema.
 */
export function withRecursiveAliases(nodes: readonly ts.Node[]): readonly ts.Node[] {
  const types = new Map(nodes.flatMap(schemaMembers).map(({ name, type }) => [nameOf(name), type]));
  const recursive = recursiveOf(types);
  if (recursive.size === 0) return nodes;
  const aliases = [...recursive].flatMap((name) => {
    const type = types.get(name);
    return type === undefined ? [] : [aliasOf(name, type, recursive)];
  });
  return [...withAliases(nodes, recursive), ...aliases];
}

function schemaMembers(node: ts.Node): readonly ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members.find((member) => member.name !== undefined && nameOf(member.name) === "schemas");
  if (schemas === undefined || !ts.isPropertySignature(schemas)) return [];
  return schemas.type && ts.isTypeLiteralNode(schemas.type) ? schemas.type.members.filter(ts.isPropertySignature) : [];
}

function nameOf(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) ? "" : name.text;
}

/** The names that lead back to themselves without the property of an object on the way, which TypeScript looks up later. */
function recursiveOf(types: ReadonlyMap<string, ts.TypeNode | undefined>): ReadonlySet<string> {
  const targets = new Map([...types].map(([name, type]) => [name, type ? mentionedIn(type) : []]));
  let rest = new Set(targets.keys());
  for (let before = -1; before !== rest.size;) {
    before = rest.size;
    const leading = [...rest].filter((name) => targets.get(name)?.some((target) => rest.has(target)));
    const led = new Set(leading.flatMap((name) => targets.get(name) ?? []));
    rest = new Set(leading.filter((name) => led.has(name)));
  }
  return rest;
}

function mentionedIn(node: ts.Node): readonly string[] {
  if (ts.isTypeLiteralNode(node) || ts.isMappedTypeNode(node)) return [];
  const name = mentioned(node);
  if (name !== undefined) return [name];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...mentionedIn(child)));
  return found;
}

/** `X` of `components["schemas"]["X"]`. */
function mentioned(node: ts.Node): string | undefined {
  const [all, name] = indexed(node);
  const [components, schemas] = all === undefined ? [] : indexed(all);
  const isSchema = components !== undefined && ts.isTypeReferenceNode(components) && schemas === "schemas";
  return isSchema ? name : undefined;
}

function indexed(node: ts.Node): readonly [ts.TypeNode, string] | readonly [] {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return [];
  const { literal } = node.indexType;
  return ts.isStringLiteral(literal) ? [node.objectType, literal.text] : [];
}

/** The alias of a schema: no two names have the same. */
function aliasName(name: string): string {
  return `Recursive${name.replace(/[^A-Za-z0-9]/g, (character) => `$${character.charCodeAt(0).toString(16)}$`)}`;
}

function aliasOf(name: string, type: ts.TypeNode, recursive: ReadonlySet<string>): ts.TypeAliasDeclaration {
  const { transformed } = ts.transform(type, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const target = mentioned(node);
        if (target !== undefined && recursive.has(target)) return referenceTo(target);
        return ts.visitEachChild(node, visit, context);
      };
      return (node) => ts.visitNode(node, visit, ts.isTypeNode);
    },
  ]);
  return ts.factory.createTypeAliasDeclaration(undefined, aliasName(name), undefined, transformed[0] ?? type);
}

function referenceTo(name: string): ts.TypeReferenceNode {
  return ts.factory.createTypeReferenceNode(aliasName(name));
}

/** The same types with the aliases in the places of what they are of. */
function withAliases(nodes: readonly ts.Node[], recursive: ReadonlySet<string>): readonly ts.Node[] {
  const replaced = new Set<ts.Node>(
    nodes.flatMap(schemaMembers).filter((member) => recursive.has(nameOf(member.name))),
  );
  const { transformed } = ts.transform(
    [...nodes],
    [
      (context) => {
        const visit = (node: ts.Node): ts.Node => {
          if (!ts.isPropertySignature(node) || !replaced.has(node)) return ts.visitEachChild(node, visit, context);
          const { modifiers, name, questionToken } = node;
          const type = referenceTo(nameOf(name));
          return ts.factory.updatePropertySignature(node, modifiers, name, questionToken, type);
        };
        return visit;
      },
    ],
  );
  return transformed;
}
