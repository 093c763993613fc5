import ts from "typescript";

/** A wire name in generated code that is to be replaced by another one. */
export interface Mutant {
  readonly file: string;
  /** Where the replaced text stands. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The function around it, in which TypeScript has to complain. */
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
 * One mutant for every place where a function says a wire name, as a key, a property that is read, or text: the name is
 * another one. What is read from `params` and `model` has the SDK's names, and so have interfaces and types.
 *
 * @param isExempt Tells of a text's context, e.g. `argument 0 of segment`, that it is no wire name there.
 */
export function renamed(
  source: ts.SourceFile,
  names: ReadonlySet<string>,
  isExempt: (context: string) => boolean,
): readonly Mutant[] {
  return mutantsOf(source, (node) => {
    if (!isName(node) || !names.has(node.text) || isExempt(contextOf(node))) return undefined;
    const name = `${node.text}Renamed`;
    return ts.isIdentifier(node) ? name : JSON.stringify(name);
  });
}

type Name = ts.Identifier | ts.StringLiteral;

function isName(node: ts.Node): node is Name {
  const { parent } = node;
  if (ts.isStringLiteral(node)) return !(ts.isElementAccessExpression(parent) && isSdkObject(parent.expression));
  if (!ts.isIdentifier(node)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && !isSdkObject(parent.expression);
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

/** `params`, `model`, and what is inside of them. */
function isSdkObject(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return isSdkObject(node.expression);
  return ts.isIdentifier(node) && ["params", "model"].includes(node.text);
}

/** What a text is for: `argument 0 of segment`, `id in argument 1 of send`, or nothing where it is for something else. */
function contextOf(node: Name): string {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return argumentOf(parent, node);
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== node) return "";
  const call = parent.parent.parent;
  return ts.isCallExpression(call) ? `${textOf(parent.name)} in ${argumentOf(call, parent.parent)}` : "";
}

function argumentOf(call: ts.CallExpression, argument: ts.Expression): string {
  return `argument ${call.arguments.indexOf(argument)} of ${call.expression.getText()}`;
}

/** @param replacementOf Gives the text that a node is replaced by, if it is. */
function mutantsOf(source: ts.SourceFile, replacementOf: (node: ts.Node) => string | undefined): readonly Mutant[] {
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((owner) => {
    const found: Mutant[] = [];
    const visit = (node: ts.Node): void => {
      const replacement = replacementOf(node);
      if (replacement !== undefined) found.push(mutantOf(source, owner, node, replacement));
      ts.forEachChild(node, visit);
    };
    visit(owner);
    return found;
  });
}

function mutantOf(source: ts.SourceFile, owner: ts.Node, node: ts.Node, replacement: string): Mutant {
  const start = node.getStart(source);
  const { line } = source.getLineAndCharacterOfPosition(start);
  return {
    file: source.fileName,
    start,
    end: node.end,
    replacement,
    owner: { start: owner.getStart(source), end: owner.end },
    place: `${source.fileName}:${line + 1}: ${node.getText(source)} as ${replacement}`,
  };
}

function textOf(name: ts.Node): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}
