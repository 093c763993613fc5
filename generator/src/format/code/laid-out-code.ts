import { lineWidth } from "../line-width.js";
import type { Doc } from "./doc.js";
import { printed } from "./print-doc.js";
import { readDeclarations, readLastMember } from "./read-statements.js";
import { declarationsDoc } from "./statement-docs.js";
import { UnknownForm } from "./tokens.js";
import { memberDoc } from "./type-docs.js";

/**
 * Statements that follow each other without a blank line, as prettier lays them out; undefined where something in them is of a
 * form that is not known here.
 */
export function laidOutCode(code: string): string | undefined {
  return laidOut(() => declarationsDoc(readDeclarations(code)), 0);
}

/** The same of a member of an interface with what ends it, two spaces in. */
export function laidOutMember(code: string): string | undefined {
  const text = laidOut(() => [memberDoc(readLastMember(code)), ";"], 2);
  return text?.replace(/^/gm, "  ");
}

function laidOut(docOf: () => Doc, indent: number): string | undefined {
  try {
    return printed(docOf(), lineWidth - indent);
  } catch (error) {
    if (error instanceof UnknownForm) return undefined;
    throw error;
  }
}
