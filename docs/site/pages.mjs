/** The guides: what the repository's own Markdown says, cut into pages. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { catalogue } from "./catalogue.mjs";
import { changesPage } from "./changes.mjs";
import { root } from "./places.mjs";

/** Pages cut out of the SDK's README: their titles, and the headings of the sections on them. */
const cuts = [
  [
    "Installation and first call",
    "index.html",
    ["Installation", "First call", "Resource handles", "Null and undefined"],
  ],
  ["Authentication", "authentication.html", ["Credentials", "Servers", "Client options", "Personal data"]],
  ["Lists", "lists.html", ["Lists"]],
  ["Errors and retries", "errors-and-retries.html", ["Errors", "Retries", "Time", "Watching", "The HTTP response"]],
  ["Values and options", "values-and-options.html", ["Dates", "JSON text", "Options of a call", "Testing"]],
];

/** @returns every page as `{ title, file, markdown, source }`; `source` is the file it is from, relative to the repository. */
export async function pages() {
  const readme = await text("generated/README.md");
  const [head, ...sections] = readme.split(/^(?=## )/m);
  const named = new Map(sections.map((section) => [/^## (.*)$/m.exec(section)[1], section]));
  const cutPages = cuts.map(([title, file, headings]) => ({
    title,
    file,
    source: "generated/README.md",
    markdown: `${file === "index.html" ? head : `# ${title}\n\n`}${headings.map((heading) => sectionOf(named, heading)).join("")}`,
  }));
  return [
    ...cutPages,
    await whole("Testing an application", "testing.html", "docs/testing.md"),
    await whole("Migrating from the twilio package", "migrating-from-twilio.html", "docs/migrating-from-twilio.md"),
    await whole("Regenerating", "regenerating.html", "generator/README.md"),
    await whole("Commands", "commands.html", "docs/commands.md"),
    await whole("More types", "types.html", "docs/types.md"),
    await whole("The output folder", "output.html", "docs/output.md"),
    await whole("What a change means", "diff.html", "docs/diff.md"),
    await changesPage(),
    await whole("When the document changes", "regenerate.html", "docs/regenerate.md"),
    diagnostics(),
  ];
}

function sectionOf(named, heading) {
  const section = named.get(heading);
  if (section === undefined) throw new Error(`the SDK's README has no section "${heading}"`);
  return section;
}

async function whole(title, file, source) {
  return { title, file, source, markdown: await text(source) };
}

/** Every diagnostic of the generator, from its catalogue. */
function diagnostics() {
  const entries = Object.entries(catalogue).map(
    ([code, { title, cause, fix, exit }]) =>
      `## ${code}\n\n**${title}.** The run ends with ${exit} where this is an error.\n\nCause: ${plain(cause)}\n\nFix: ${plain(fix)}\n`,
  );
  const markdown = `# Diagnostics\n\nWhat fetchsmith says of documents, configs and commands, by code.\n\n${entries.join("\n")}`;
  return { title: "Diagnostics", file: "diagnostics.html", source: "generator/src/diagnostics/catalogue.ts", markdown };
}

/** Text as Markdown: what looks like HTML is text. */
function plain(sentence) {
  return sentence.replaceAll("<", "&lt;");
}

function text(file) {
  return readFile(path.join(root, file), "utf8");
}
