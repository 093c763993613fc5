import type TypeScript from "typescript";

/** What a plain config file exports by default. */
export interface PlainConfig {
  readonly value: unknown;
}

/**
 * What a config file exports by default, if it gives the same value whenever and wherever it is evaluated: it imports nothing
 * but `fetchsmith`, and is made of literals and names for them. Undefined for a file that does more, or that is not right; it
 * may still be evaluated, at each run.
 */
export async function plainConfig(file: string, text: string): Promise<PlainConfig | undefined> {
  if (more.test(text)) return undefined;
  const { default: ts } = await import("typescript");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  if (!isWellFormed(source)) return undefined;
  const module: Module = { names: new Map<string, unknown>([["undefined", undefined]]), exported: undefined };
  try {
    for (const statement of source.statements) execute(ts, module, statement);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
  return module.exported;
}

/** What most files that do more are known by, without loading a compiler. Some that do not may have it in a text. */
const more = /\bfrom\s*["'](?!fetchsmith["'])|\bprocess\.|\brequire\(|\bimport[.(]|\bawait\s/;

type Compiler = typeof TypeScript;
type Node = TypeScript.Node;

/** What has been declared so far. */
interface Module {
  readonly names: Map<string, unknown>;
  exported: PlainConfig | undefined;
}

/** Says that something else than a literal was met. */
class NotPlain extends Error {
  override readonly name = "NotPlain";
}

/** What `defineConfig` stands for: a call of it gives its argument. */
const definition: unique symbol = Symbol("defineConfig");

/** Whether the parser, which goes on after an error, has found none; it tells so only where the types do not say. */
function isWellFormed(source: TypeScript.SourceFile): boolean {
  return "parseDiagnostics" in source && Array.isArray(source.parseDiagnostics) && source.parseDiagnostics.length === 0;
}

function execute(ts: Compiler, module: Module, statement: Node): void {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return;
  if (ts.isImportDeclaration(statement)) {
    bindImports(ts, module, statement);
    return;
  }
  if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name)) throw new NotPlain();
      declare(module, name.text, evaluate(ts, module, initializer));
    }
    return;
  }
  const isDefault = ts.isExportAssignment(statement) && statement.isExportEquals !== true;
  if (!isDefault || module.exported !== undefined) throw new NotPlain();
  module.exported = { value: evaluate(ts, module, statement.expression) };
}

function declare({ names }: Module, name: string, value: unknown): void {
  if (names.has(name)) throw new NotPlain();
  names.set(name, value);
}

function bindImports(
  ts: Compiler,
  module: Module,
  { moduleSpecifier, importClause }: TypeScript.ImportDeclaration,
): void {
  if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== "fetchsmith") throw new NotPlain();
  const bindings = importClause?.namedBindings;
  if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  if (importClause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) throw new NotPlain();
  for (const { name, propertyName } of bindings.elements) {
    if ((propertyName ?? name).text === "defineConfig") declare(module, name.text, definition);
  }
}

function evaluate(ts: Compiler, module: Module, node: Node | undefined): unknown {
  const value = (inner: Node): unknown => evaluate(ts, module, inner);
  if (node === undefined) throw new NotPlain();
  if (ts.isIdentifier(node)) return named(module, node.text);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return value(node.expression);
  if (ts.isParenthesizedExpression(node)) return value(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((item) => items(ts, item, value));
  if (ts.isObjectLiteralExpression(node))
    return Object.assign({}, ...node.properties.map((part) => member(ts, part, value)));
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => spanned(span, value))].join("");
  if (ts.isCallExpression(node)) return argument(ts, module, node);
  throw new NotPlain();
}

/** `defineConfig` itself is no value: whoever passes it on means more by it. */
function named({ names }: Module, name: string): unknown {
  const value = names.get(name);
  if (!names.has(name) || value === definition) throw new NotPlain();
  return value;
}

function argument(ts: Compiler, module: Module, { expression, arguments: given }: TypeScript.CallExpression): unknown {
  const isDefinition = ts.isIdentifier(expression) && module.names.get(expression.text) === definition;
  if (!isDefinition || given.length !== 1) throw new NotPlain();
  return evaluate(ts, module, given[0]);
}

type Value = (node: Node) => unknown;

function items(ts: Compiler, item: Node, value: Value): readonly unknown[] {
  if (!ts.isSpreadElement(item)) return [value(item)];
  const spread = value(item.expression);
  if (!Array.isArray(spread)) throw new NotPlain();
  return spread;
}

function member(ts: Compiler, part: TypeScript.ObjectLiteralElementLike, value: Value): object {
  if (ts.isSpreadAssignment(part)) return { ...(value(part.expression) as object) };
  if (ts.isShorthandPropertyAssignment(part) && !part.objectAssignmentInitializer)
    return { [part.name.text]: value(part.name) };
  // A key `__proto__` says what the object inherits from.
  if (!ts.isPropertyAssignment(part) || !("text" in part.name) || part.name.text === "__proto__") throw new NotPlain();
  return { [part.name.text]: value(part.initializer) };
}

function spanned({ expression, literal }: TypeScript.TemplateSpan, value: Value): string {
  const inner = value(expression);
  if (typeof inner !== "string" && typeof inner !== "number" && typeof inner !== "boolean") throw new NotPlain();
  return `${inner}${literal.text}`;
}
