import { builders, printer, utils } from "prettier/doc";
import { lineWidth } from "../line-width.js";

/** What prettier prints: text, and where it may be broken. */
export type Doc = builders.Doc;

export const {
  align,
  conditionalGroup,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softline,
}: typeof builders = builders;
export const { removeLines, willBreak }: typeof utils = utils;

/** The text, broken as prettier breaks it, in lines that are indented by so much more later. */
export function printed(doc: Doc, indent = 0): string {
  return printer.printDocToString(doc, { printWidth: lineWidth - indent, tabWidth: 2, useTabs: false }).formatted;
}
