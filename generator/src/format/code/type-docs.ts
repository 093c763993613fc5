import {
  group,
  hardline,
  hardlineAfterSpaces,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softline,
  type Doc,
} from "./doc.js";
import { UnknownForm } from "./tokens.js";
import type { Expression, Member, Param, Pattern, Type, TypeParam } from "./tree.js";

/** Where a type stands, as far as its form depends on it: below a name, where it may begin in a line of its own, or in a list of types. */
type Place = "annotation" | "list" | "alias";

/** A type, as prettier lays it out. */
export function typeDoc(type: Type, place: Place = "annotation"): Doc {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return type.text;
    case "reference":
      return [type.name, typeArgsDoc(type.args)];
    case "object":
      return objectDoc(type.members, type.isBroken);
    case "union":
      return unionDoc(type.types, place);
    case "intersection":
      return intersectionDoc(type.types);
    case "tuple":
      return tupleDoc(type.types);
    case "array":
      return [heldDoc(type.of, ["union", "intersection", "operator", "query"]), "[]"];
    case "indexed":
      return [heldDoc(type.of, ["union", "intersection", "operator", "query"]), "[", typeDoc(type.index), "]"];
    case "operator":
      return [type.operator, " ", heldDoc(type.of, ["union", "intersection", "operator"])];
    case "query":
      return `typeof ${type.name}`;
  }
}

/** In brackets if it is of one of these kinds. */
function heldDoc(type: Type, kinds: readonly Type["kind"][]): Doc {
  if (!kinds.includes(type.kind)) return typeDoc(type);
  if (type.kind !== "union" || isHeldTogether(type.types)) return ["(", typeDoc(type), ")"];
  return ["(", group([indent([softline, alternatives(type.types)]), softline]), ")"];
}

/** Whether it is a union of one type with braces or a name and nothing but null besides, which stays together. */
export function isHeldTogether(types: readonly Type[]): boolean {
  const isNothing = (type: Type): boolean => type.kind === "keyword" && /^(?:null|void)$/.test(type.name);
  const first = types.find(({ kind }) => kind === "object" || kind === "reference");
  return first !== undefined && types.every((type) => type === first || isNothing(type));
}

function unionDoc(types: readonly Type[], place: Place): Doc {
  if (isHeldTogether(types))
    return join(
      " | ",
      types.map((type) => heldDoc(type, ["intersection"])),
    );
  const all = alternatives(types);
  return place === "annotation" ? group(indent([softline, all])) : all;
}

function alternatives(types: readonly Type[]): Doc {
  return group(
    types.map((type, at) => [at === 0 ? ifBreak("| ") : [line, "| "], indent(heldDoc(type, ["intersection"]))]),
  );
}

function intersectionDoc(types: readonly Type[]): Doc {
  let isIndented = false;
  const isObject = (type: Type | undefined): boolean => type?.kind === "object";
  return group(
    types.map((type, at) => {
      const doc = heldDoc(type, ["union"]);
      if (at === 0) return doc;
      const [before, now] = [isObject(types[at - 1]), isObject(type)];
      if (before && now) return [" & ", isIndented ? indent(doc) : doc];
      if (!before && !now) return indent([" &", line, doc]);
      isIndented ||= at > 1;
      return [" & ", at > 1 ? indent(doc) : doc];
    }),
  );
}

function tupleDoc(types: readonly Type[]): Doc {
  if (types.length === 0) return "[]";
  const items = types.map((type) => group(tupleItem(type, types.length > 1)));
  return group(["[", indent([softline, join([",", line], items), ifBreak(",")]), softline, "]"]);
}

function tupleItem(type: Type, isOneOfSome: boolean): Doc {
  if (type.kind !== "union" || isHeldTogether(type.types)) return typeDoc(type);
  const all = alternatives(type.types);
  return isOneOfSome ? group([indent([ifBreak(["(", softline]), all]), softline, ifBreak(")")]) : all;
}

/** Types between angle brackets; nothing where there are none. */
export function typeArgsDoc(args: readonly Type[]): Doc {
  if (args.length === 0) return "";
  const docs = args.map((type) => typeDoc(type, "list"));
  return args.length === 1 && args.every(isSimple)
    ? ["<", ...docs, ">"]
    : group(["<", indent([softline, join([",", line], docs)]), softline, ">"]);
}

function isSimple(type: Type): boolean {
  if (type.kind === "union") return isHeldTogether(type.types);
  return /^(?:keyword|literal|object)$/.test(type.kind) || (type.kind === "reference" && type.args.length === 0);
}

/** Those of a declaration. */
export function typeParamsDoc(params: readonly TypeParam[]): Doc {
  if (params.length === 0) return "";
  const docs = params.map(({ name, constraint, default: other }) =>
    group([name, attached(" extends", constraint), attached(" =", other)]),
  );
  return group(["<", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ">"]);
}

function attached(start: string, type: Type | undefined): Doc {
  if (type === undefined) return "";
  const space = group(indent(line));
  return [start, space, indentIfBreak(typeDoc(type), space)];
}

function objectDoc(members: readonly Member[], isBroken: boolean): Doc {
  if (members.length === 0) return "{}";
  const docs = members.map((member, at) => [memberDoc(member), at < members.length - 1 ? ";" : ifBreak(";")]);
  return group(["{", indent([line, join(line, docs)]), line, "}"], isBroken);
}

/** What stands in the braces of a type, but for what ends it. */
export function memberDoc(member: Member): Doc {
  const doc = signatureDoc(member);
  return member.docs.length === 0 ? doc : [docsDoc(member.docs), doc];
}

function signatureDoc({ start, index, params, type }: Member): Doc {
  if (params !== undefined) return group([start, paramsDoc(params, type), group([": ", typeDoc(type)])]);
  if (index === undefined) return group([start, ": ", typeDoc(type)]);
  return group([start, "[", group([indent([softline, index]), softline]), "]: ", typeDoc(type)]);
}

/** What is said of something, in lines of its own. */
export function docsDoc(docs: readonly string[]): Doc {
  return docs.map((each) => [each, each.endsWith("  ") ? hardlineAfterSpaces : hardline]);
}

/** The params of a function that gives back such a type; if there is but one, the braces of that type break first. */
export function paramsDoc(
  params: readonly Param[],
  result: Type | undefined,
  valueDoc?: (value: Expression) => Doc,
): Doc {
  if (params.length === 0) return "()";
  const docs = params.map((param) => paramDoc(param, valueDoc));
  const [{ name } = { name: "" }] = params;
  if (typeof name !== "string") return ["(", patternDoc(name), ")"];
  const doc = ["(", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ")"];
  return params.length === 1 && result?.kind === "object" ? group(doc) : doc;
}

/** What is taken out of an object: for whom it stands before to break. */
export function patternDoc(pattern: Pattern): Doc {
  const docs = pattern.map(({ key, name }) => (name === undefined ? key : `${key}: ${name}`));
  // Names that may have to stand in the next line.
  if (docs.some((doc) => doc.length > 60)) throw new UnknownForm();
  return ["{", indent([line, join([",", line], docs)]), ifBreak(","), line, "}"];
}

/** One param, with its type, and what it is by default. */
function paramDoc(param: Param, valueDoc?: (value: Expression) => Doc): Doc {
  const name = typeof param.name === "string" ? param.name : patternDoc(param.name);
  const doc = param.type === undefined ? name : [name, ": ", typeDoc(param.type)];
  return param.default === undefined || valueDoc === undefined ? doc : [doc, " = ", valueDoc(param.default)];
}
