import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/** A property of a generated interface. */
export interface Told {
  readonly name: string;
  /** The names of the properties of its type, in their order, where that is an object; of its items, where it is a list of such. */
  readonly inner: readonly string[];
}

/** The properties of an SDK's interfaces, by the descriptions beside them. */
export async function toldIn(sdk: string): Promise<ReadonlyMap<string, Told>> {
  const sources = await sourcesIn(sdk, ["operations", "models"]);
  const declared = new Map(sources.flatMap(declarationsIn).map((node) => [node.name.text, membersOf(node)] as const));
  const told = [...declared.values()].flat().flatMap((member): (readonly [string, Told])[] => {
    const description = descriptionOf(member);
    if (description === undefined || member.type === undefined) return [];
    const inner = innerOf(member.type, declared).map(nameOf);
    return [[description, { name: nameOf(member), inner }]];
  });
  return new Map(told);
}

async function sourcesIn(sdk: string, folders: readonly string[]): Promise<readonly ts.SourceFile[]> {
  const files = await readdir(sdk, { recursive: true });
  const own = files.filter((file) => folders.includes(path.dirname(file)));
  return Promise.all(
    own.map(async (file) => {
      return ts.createSourceFile(file, await readFile(path.join(sdk, file), "utf8"), ts.ScriptTarget.ES2022, true);
    }),
  );
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
type Declared = ReadonlyMap<string, readonly ts.PropertySignature[]>;

function declarationsIn(source: ts.SourceFile): readonly Declaration[] {
  return source.statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
}

function membersOf(node: Declaration): readonly ts.PropertySignature[] {
  const members = ts.isInterfaceDeclaration(node)
    ? node.members
    : ts.isTypeLiteralNode(node.type)
      ? node.type.members
      : [];
  return [...members].filter(ts.isPropertySignature);
}

/** The first object in a type: itself, by its name, or as an alternative beside `undefined`. */
function innerOf(type: ts.Node, declared: Declared): readonly ts.PropertySignature[] {
  if (ts.isTypeLiteralNode(type)) return [...type.members].filter(ts.isPropertySignature);
  const named =
    ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? declared.get(type.typeName.text) : undefined;
  if (named !== undefined) return named;
  const found: (readonly ts.PropertySignature[])[] = [];
  ts.forEachChild(type, (inner) => void found.push(innerOf(inner, declared)));
  return found.find((members) => members.length > 0) ?? [];
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
}

function descriptionOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  const comment = doc !== undefined && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : undefined;
  return comment?.trim();
}
