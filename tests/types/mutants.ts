import ts from "typescript";

/** One wire name in generated code, to be renamed. */
export interface Mutant {
  readonly file: string;
  /** Where the renamed text stands. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The declaration around it, in which TypeScript has to complain. */
  readonly owner: { readonly start: number; readonly end: number };
  /** What is mutated, for people: `operations/pets.ts:12: "PageSize"`. */
  readonly place: string;
}

/** Every name that the wire types know: of properties, parameters, headers, paths, schemas and operations. */
export function wireNames(schema: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) names.add(textOf(node.name));
    ts.forEachChild(node, visit);
  };
  visit(schema);
  return names;
}

/**
 * Every place where a function of generated code says a wire name: as a key, as a property that is read, or as text. Names in
 * interfaces and type aliases are the SDK's own.
 */
export function mutantsOf(source: ts.SourceFile, names: ReadonlySet<string>): readonly Mutant[] {
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((owner) => {
    const found: Mutant[] = [];
    const visit = (node: ts.Node): void => {
      if (isName(node) && names.has(textOf(node))) found.push(mutantOf(source, owner, node));
      ts.forEachChild(node, visit);
    };
    visit(owner);
    return found;
  });
}

type Name = ts.Identifier | ts.StringLiteral;

function isName(node: ts.Node): node is Name {
  if (ts.isStringLiteral(node)) return true;
  const { parent } = node;
  if (!ts.isIdentifier(node)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

function mutantOf(source: ts.SourceFile, owner: ts.Node, node: Name): Mutant {
  const start = node.getStart(source);
  const { line } = source.getLineAndCharacterOfPosition(start);
  const renamed = `${node.text}Renamed`;
  return {
    file: source.fileName,
    start,
    end: node.end,
    replacement: ts.isIdentifier(node) ? renamed : JSON.stringify(renamed),
    owner: { start: owner.getStart(source), end: owner.end },
    place: `${source.fileName}:${line + 1}: ${node.getText(source)}`,
  };
}

function textOf(name: ts.Node): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}
