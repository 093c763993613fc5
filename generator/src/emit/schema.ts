import {
  resolveRef,
  scanDiscriminators,
  stringToAST,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
} from "openapi-typescript";
import ts from "typescript";
import { escapeNames, unescapeNames } from "./escaped-names.js";
import { withAliases } from "./recursive-schemas.js";
import { guarded } from "./stand-ins.js";
import { tupleType } from "./tuple-type.js";

/**
 * The text of `schema.ts`: the wire types of the document as openapi-typescript writes them. Its optional properties are
 * widened by `undefined`, so that a request may say `undefined` for consumers with `exactOptionalPropertyTypes`. Sorted by
 * name, so that the order of the document's maps does not reach the output.
 *
 * Policy: openapi-typescript's own face would read, validate and bundle the document once more, with an older Redocly; this
 * does what comes after that.
 *
 * @param wire What the types are made from, as JSON.
 */
export function emitSchema(wire: string): string {
  const { json, restore } = guarded(wire);
  return restore(unescapeNames(printed(escapeNames(json))));
}

/** The types as text. On its own, so that the tree of them is no longer needed while the text is worked on. */
function printed(json: string): string {
  const schema = JSON.parse(json) as OpenAPI3;
  const declarations = transformSchema(schema, contextOf(schema)).map(withNullableBases).map(withTextIds);
  return textOf(withAliases(declarations));
}

/** How openapi-typescript is asked to write: its defaults, but for the order, and for what a default says of being optional. */
function contextOf(schema: OpenAPI3): GlobalContext {
  const settings = {
    additionalProperties: false,
    alphabetize: true,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
  } satisfies Partial<GlobalContext>;
  return {
    ...settings,
    discriminators: scanDiscriminators(schema, settings),
    injectFooter: [],
    transform: tupleType,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  } satisfies Partial<GlobalContext> as unknown as GlobalContext; // Redocly is only for reading.
}

const [withRequired] = stringToAST(
  "type WithRequired<T, K extends keyof NonNullable<T>> = NonNullable<T> & { [P in K]-?: Exclude<NonNullable<T>[P], undefined> };",
) as ts.Node[];

/** What a part of an `allOf` requires may be of a base that can be null, of which openapi-typescript's own alias finds no properties. */
function withNullableBases(node: ts.Node): ts.Node {
  const isAlias = ts.isTypeAliasDeclaration(node) && node.name.text === "WithRequired";
  return isAlias ? (withRequired ?? node) : node;
}

/** An id such as `200` is a text, by which its operation is asked for. */
function withTextIds(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "operations") return node;
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  const renamed = members.map(withTextId);
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, renamed);
}

function withTextId(member: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member) || !ts.isNumericLiteral(member.name)) return member;
  const { modifiers, name, questionToken, type } = member;
  const text = ts.factory.createStringLiteral(name.text);
  return ts.factory.updatePropertySignature(member, modifiers, text, questionToken, type);
}

/** The text of declarations. Properties are widened while they are printed, for which no further tree is made. */
function textOf(declarations: readonly ts.Node[]): string {
  const file = ts.factory.createSourceFile(
    declarations as readonly ts.Statement[],
    ts.factory.createToken(ts.SyntaxKind.EndOfFileToken),
    ts.NodeFlags.None,
  );
  const substituteNode = (_: ts.EmitHint, node: ts.Node): ts.Node =>
    ts.isPropertySignature(node) ? widened(node) : node;
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }, { substituteNode }).printFile(file);
}

/** Whether the property says that a path or an operation has no such part. */
function isSlot({ name }: ts.PropertySignature, type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.NeverKeyword && ts.isIdentifier(name) && slots.has(name.text);
}

const slots = new Set(
  "get put post delete options head patch trace query header path cookie requestBody content".split(" "),
);

function widened(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!questionToken || !type || isSlot(property, type)) return property;
  const { factory } = ts;
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const union = factory.createUnionTypeNode([...parts, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
  return factory.updatePropertySignature(property, modifiers, name, questionToken, union);
}
