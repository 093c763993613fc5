import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { documentPath } from "./packages.mjs";

const run = promisify(execFile);
const modules = path.join(import.meta.dirname, "node_modules");

/** Lays out the part of a document that some paths make up, and gives the file. */
export async function sliceOf({ document, paths }, version) {
  const args = ["-xOf", path.join(modules, ".packages", `${version}.tgz`), documentPath(document)];
  const { stdout } = await run("tar", args, { maxBuffer: 2 ** 28 });
  const folder = path.join(modules, ".documents");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${document}-${version}.json`);
  await writeFile(file, `${JSON.stringify(sliced(JSON.parse(stdout), paths), undefined, 1)}\n`);
  return file;
}

/** The chosen paths, and the components they lead to. */
function sliced(root, pattern) {
  const paths = Object.fromEntries(Object.entries(root.paths).filter(([name]) => pattern.test(name)));
  const kept = new Set();
  visit(paths);
  const components = Object.entries(root.components ?? {}).map(([kind, members]) => [
    kind,
    kind === "securitySchemes" ? members : pick(members, (name) => kept.has(`#/components/${kind}/${name}`)),
  ]);
  const filled = components.filter(([, members]) => Object.keys(members).length > 0);
  return { ...root, paths, components: Object.fromEntries(filled) };

  function visit(node) {
    if (typeof node !== "object" || node === null) return;
    const { $ref: reference } = node;
    if (typeof reference === "string" && reference.startsWith("#/components/") && !kept.has(reference)) {
      kept.add(reference);
      visit(
        reference
          .slice(2)
          .split("/")
          .reduce((parent, key) => parent?.[key], root),
      );
    }
    Object.values(node).forEach(visit);
  }
}

function pick(members, isWanted) {
  return Object.fromEntries(Object.entries(members).filter(([name]) => isWanted(name)));
}
