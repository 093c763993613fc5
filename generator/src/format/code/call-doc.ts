import { arrowDocs } from "./arrow-docs.js";
import {
  breakParent,
  conditionalGroup,
  group,
  hardline,
  hasBreak,
  ifBreak,
  indent,
  join,
  line,
  softline,
  type Doc,
} from "./doc.js";
import { isFactory, isLongChain, isNumber, linksOf, type Lay } from "./forms.js";
import { UnknownForm } from "./tokens.js";
import type { Call, Expression } from "./tree.js";
import { typeArgsDoc } from "./type-docs.js";

/** Functions whose calls prettier lays out in ways of their own. */
const special =
  /^(?:require|define|import|Boolean|skip|[fx]?(?:it|describe|test)|(?:before|after)(?:Each|All)|async|inject|fakeAsync|waitForAsync|step)$/;

/** A call, or what makes an object of a class. */
export function callDoc(call: Call, lay: Lay): Doc {
  if (call.kind === "call" && call.of.kind === "access") return chainDoc(call, lay);
  if (call.of.kind !== "name" || special.test(call.of.text)) throw new UnknownForm();
  return [call.kind === "new" ? "new " : "", call.of.text, calledDoc(call, lay)];
}

function calledDoc({ typeArgs, args }: Call, lay: Lay): Doc {
  return [typeArgsDoc(typeArgs), argsDoc(args, lay)];
}

/** Calls of what calls gave back: in a line, or else one a line where there are several. */
function chainDoc(call: Call, lay: Lay): Doc {
  const links = linksOf(call);
  const docs = links.map((link) => link.map((each, at) => linkDoc(each, lay, links[0] === link && at === 0)));
  if (!isLongChain(call)) return group(docs);
  const count = links.flat().filter(({ kind }) => kind === "call").length;
  if (count > 2 || hasBreak(docs)) throw new UnknownForm();
  const own = isFactory(links) ? 2 : 1;
  const rest = indent([hardline, join(hardline, docs.slice(own))]);
  return conditionalGroup([docs, [docs.slice(0, own), rest]]);
}

function linkDoc(each: Expression, lay: Lay, isStart: boolean): Doc {
  if (isStart && /^(?:name|call|binary)$/.test(each.kind)) return startDoc(each, lay);
  if (each.kind === "call") return calledDoc(each, lay);
  if (each.kind !== "access" || typeof each.property !== "string") throw new UnknownForm();
  return `${each.isOptional ? "?." : "."}${each.property}`;
}

function startDoc(each: Expression, lay: Lay): Doc {
  // What is called so short a name stays beside its first call in a statement of its own.
  if (each.kind === "name" && (special.test(each.text) || each.text.length < 3)) throw new UnknownForm();
  return lay(each, "accessed");
}

function argsDoc(args: readonly Expression[], lay: Lay): Doc {
  const last = args.at(-1);
  if (last === undefined) return "()";
  const { alone, last: held } =
    last.kind === "arrow" ? arrowDocs(last, lay) : { alone: lay(last, "argument"), last: undefined };
  const before = args.slice(0, -1).map((arg): Doc => [lay(arg, "argument"), ",", line]);
  const broken = group(["(", indent([line, ...before, alone]), ifBreak(","), line, ")"], true);
  if (areComposed(args)) return broken;
  if (!staysInLine(args)) {
    const all = [...before, alone];
    return group(["(", indent([softline, ...all]), ifBreak(","), softline, ")"], all.some(hasBreak));
  }
  const end = held ?? alone;
  if (before.some(hasBreak)) return broken;
  const open = ["(", ...before, group(end, true), ")"];
  // What has to break anyway is tried in one way less.
  return hasBreak(end)
    ? [breakParent, conditionalGroup([open, broken])]
    : conditionalGroup([["(", ...before, end, ")"], open, broken]);
}

/** Whether some of them are functions, or calls that are given functions, which stand one a line. */
function areComposed(args: readonly Expression[]): boolean {
  const isArrow = ({ kind }: Expression): boolean => kind === "arrow";
  if (args.length < 2) return false;
  return args.filter(isArrow).length > 1 || args.some((arg) => arg.kind === "call" && arg.args.some(isArrow));
}

/** Whether the last may begin in the line of the call and be broken within. */
function staysInLine(args: readonly Expression[]): boolean {
  const [before, last] = args.slice(-2).length === 2 ? args.slice(-2) : [undefined, args[0]];
  if (last === undefined || !isBreakable(last) || (before && formOf(before) === formOf(last))) return false;
  const isList = last.kind === "array";
  if (args.length === 2 && before?.kind === "arrow" && isList) return false;
  return !(args.length > 1 && isList && last.items.every(isNumber));
}

function formOf(value: Expression): string {
  return value.kind === "cast" ? value.operator : value.kind;
}

function isBreakable(value: Expression): boolean {
  if (value.kind === "object") return value.properties.length > 0;
  if (value.kind === "array") return value.items.length > 0;
  if (value.kind === "cast") return isBreakable(value.of);
  return value.kind === "arrow" && ["object", "array", "choice", "call"].includes(value.body.kind);
}
