import ts from "typescript";

/** Values of the types that a set of TypeScript files declares. */
export class MadeValues {
  readonly #types = new Map<string, ts.TypeNode | ts.InterfaceDeclaration>();
  readonly #text: string;

  /** @param text what every string is that is not a certain one */
  constructor(files: readonly string[], text: string) {
    this.#text = text;
    for (const file of files) {
      ts.createSourceFile("file.ts", file, ts.ScriptTarget.ES2022).forEachChild((node) => {
        if (ts.isInterfaceDeclaration(node)) this.#types.set(node.name.text, node);
        if (ts.isTypeAliasDeclaration(node)) this.#types.set(node.name.text, node.type);
      });
    }
  }

  /** A value of a type by its name, with all its properties. */
  of(name: string): unknown {
    return this.#named(name, 0);
  }

  #named(name: string, depth: number): unknown {
    const type = this.#types.get(name);
    if (type === undefined || depth > 6) return this.#text;
    return ts.isInterfaceDeclaration(type) ? this.#object(type.members, depth) : this.#value(type, depth);
  }

  #object(members: readonly ts.TypeElement[], depth: number): object {
    const properties = members.filter(ts.isPropertySignature).flatMap(({ name, type }) => {
      if (type === undefined || !("text" in name)) return [];
      return [[name.text, this.#value(type, depth + 1)] as const];
    });
    return Object.fromEntries(properties);
  }

  #value(type: ts.TypeNode, depth: number): unknown {
    if (ts.isTypeLiteralNode(type)) return this.#object([...type.members], depth);
    if (ts.isArrayTypeNode(type)) return [this.#value(type.elementType, depth + 1)];
    if (ts.isTupleTypeNode(type)) return type.elements.map((element) => this.#value(element, depth + 1));
    if (ts.isParenthesizedTypeNode(type)) return this.#value(type.type, depth);
    if (ts.isLiteralTypeNode(type)) return this.#literal(type.literal);
    if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName))
      return this.#referred(type.typeName.text, depth);
    const [first] = ts.isUnionTypeNode(type) ? type.types : [];
    if (first !== undefined) return this.#value(first, depth);
    if (ts.isIntersectionTypeNode(type))
      return Object.assign({}, ...type.types.map((part) => this.#value(part, depth))) as unknown;
    if (type.kind === ts.SyntaxKind.NumberKeyword) return 1;
    return type.kind === ts.SyntaxKind.BooleanKeyword ? true : this.#text;
  }

  #referred(name: string, depth: number): unknown {
    if (name === "Date") return new Date(0);
    return name === "Blob" ? new Blob([this.#text]) : this.#named(name, depth + 1);
  }

  #literal(literal: ts.LiteralTypeNode["literal"]): unknown {
    if (ts.isStringLiteral(literal)) return literal.text;
    if (ts.isNumericLiteral(literal)) return Number(literal.text);
    return literal.kind === ts.SyntaxKind.NullKeyword ? null : literal.kind === ts.SyntaxKind.TrueKeyword;
  }
}
