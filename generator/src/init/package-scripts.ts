import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import { scripts } from "./texts.js";

/** A package.json with the scripts, and the names of those it has otherwise already. */
export interface WithScripts {
  readonly text: string;
  readonly kept: readonly string[];
}

/** The text of a new package.json. */
export function newPackageText(): string {
  return `${JSON.stringify({ private: true, type: "module", scripts }, undefined, 2)}\n`;
}

/**
 * Adds the scripts to the text of a package.json and leaves every other character as it is.
 *
 * @param replace whether scripts of these names that do something else are overwritten
 * @returns undefined if the text is no JSON object, or its scripts are none
 */
export function withScripts(text: string, replace: boolean): WithScripts | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const present = root && findNodeAtLocation(root, ["scripts"]);
  if (errors.length > 0 || root?.type !== "object" || (present && present.type !== "object")) return undefined;
  if (present === undefined) return { text: withMember(text, root, "scripts", scripts), kept: [] };
  const kept = Object.entries(scripts).flatMap(([name, command]) => {
    const node = findNodeAtLocation(root, ["scripts", name]);
    return replace || node === undefined || node.value === command ? [] : [name];
  });
  const added = Object.entries(scripts).filter(([name]) => !kept.includes(name));
  return { text: added.reduce((before, [name, command]) => withScript(before, name, command), text), kept };
}

function withScript(text: string, name: string, command: string): string {
  const root = parseTree(text);
  const present = root && findNodeAtLocation(root, ["scripts", name]);
  if (present) return splice(text, present.offset, present.length, JSON.stringify(command));
  const object = root && findNodeAtLocation(root, ["scripts"]);
  return object === undefined ? text : withMember(text, object, name, command);
}

/** Adds a member behind the last one of an object, on a line of its own if those are. */
function withMember(text: string, object: Node, name: string, value: unknown): string {
  const inside = text.slice(object.offset, object.offset + object.length);
  const last = object.children?.at(-1);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const unit = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const outer = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", object.offset) + 1))?.[0] ?? "";
  if (last !== undefined && !inside.includes("\n")) {
    const flat = JSON.stringify({ [name]: value }, undefined, 1)
      .replace(/\n\s*/g, " ")
      .slice(2, -2);
    return splice(text, last.offset + last.length, 0, `, ${flat}`);
  }
  const lines = JSON.stringify({ [name]: value }, undefined, unit)
    .split("\n")
    .slice(1, -1);
  const member = lines.map((line) => outer + line).join(eol);
  if (last === undefined) return splice(text, object.offset, object.length, `{${eol}${member}${eol}${outer}}`);
  return splice(text, last.offset + last.length, 0, `,${eol}${member}`);
}

function splice(text: string, offset: number, length: number, inserted: string): string {
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}
