/** Title, cause and fix of one code. `exit` is the exit code of a run that ends on it: 2 document, 3 usage or config. */
export interface CatalogueEntry {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  readonly exit: 2 | 3;
}

/** Every code there is; each entry is a {@link CatalogueEntry}, which rendering checks. */
export const catalogue = {
  // Reading the document.
  "document-missing": {
    title: "The document does not exist",
    cause: "There is no file at this path, seen from the folder the command runs in.",
    fix: "Correct the path, or run the command from the folder the path is relative to.",
    exit: 2,
  },
  "document-unreadable": {
    title: "The document cannot be read",
    cause: "The path exists but is a folder, or reading it is not permitted.",
    fix: "Give the path of a readable OpenAPI file (JSON or YAML).",
    exit: 2,
  },
  "document-unreachable": {
    title: "The URL gave no document",
    cause: "The server could not be reached in time, or answered with something other than a 2xx status.",
    fix: "Open the URL yourself; if it needs a login, download the document and give the file or pipe it in as `-`.",
    exit: 2,
  },
  "document-not-object": {
    title: "This is not an OpenAPI document",
    cause: "An OpenAPI document is a JSON or YAML object; this is HTML, plain text, a list or nothing at all.",
    fix: "Give the raw document, not a page that shows it (for example the “raw” link of a repository's file view).",
    exit: 2,
  },
  "document-syntax": {
    title: "The document is broken JSON or YAML",
    cause: "The text cannot be parsed; what the parser met is marked, the slip is there or shortly before.",
    fix: "Repair the syntax at the marked place.",
    exit: 2,
  },
  "key-duplicate": {
    title: "A key stands twice in one object",
    cause: "JSON and YAML readers disagree on which of two equal keys counts, so neither is chosen.",
    fix: "Remove or rename one of the two.",
    exit: 2,
  },
  "document-too-complex": {
    title: "The document expands without bound",
    cause: "It nests too deeply, or its YAML aliases repeat themselves or multiply beyond any sensible size.",
    fix: "Move deep or repeated parts to `components` and use `$ref`.",
    exit: 2,
  },

  // The document as a whole.
  "swagger-2": {
    title: "Swagger 2.0 is not supported",
    cause: "The document says `swagger: 2.0`; only OpenAPI 3.0, 3.1 and 3.2 can be read.",
    fix: "Convert it first, e.g. `npx swagger2openapi swagger.json -o openapi.json`, and generate from the result.",
    exit: 2,
  },
  "version-missing": {
    title: "The OpenAPI version is missing",
    cause: "The document has no `openapi` field at its root, so nothing says how to read it.",
    fix: "Put `openapi: 3.1.0` (the version it is written in) at the root.",
    exit: 2,
  },
  "version-unsupported": {
    title: "This OpenAPI version is not supported",
    cause: "Only OpenAPI 3.0, 3.1 and 3.2 can be read, and the version is a string of three numbers.",
    fix: 'Write the full version in quotes, e.g. `openapi: "3.1.0"`, or convert the document to one of these versions.',
    exit: 2,
  },
  "paths-missing": {
    title: "The document has no operations",
    cause: "`paths` is missing, empty or holds no operation, so there is nothing to generate.",
    fix: "Describe at least one operation under `paths`.",
    exit: 2,
  },
  "document-invalid": {
    title: "The document departs from the OpenAPI specification",
    cause: "The specification does not allow this here.",
    fix: "Correct the marked place according to the OpenAPI specification.",
    exit: 2,
  },

  // References.
  "ref-unresolved": {
    title: "A $ref leads nowhere",
    cause: "The file or the place in it that the $ref names does not exist.",
    fix: "Correct the $ref, or add what it names.",
    exit: 2,
  },
  "ref-circular": {
    title: "References lead only in a circle",
    cause: "Each of these is nothing but a reference to the next, and the last leads back to the first.",
    fix: "Put a real definition in one of these places. (A schema that contains itself in a property or list is fine.)",
    exit: 2,
  },
  "ref-remote": {
    title: "A $ref leads to another host",
    cause: "What a document refers to is only fetched from where the document itself comes from.",
    fix: "Download the referenced file, put it beside the document and refer to the copy.",
    exit: 2,
  },

  // Operations and parameters.
  "operation-id-duplicate": {
    title: "Two operations have the same operationId",
    cause: "The operationId names the generated function, so it must be unique in the document.",
    fix: "Give one of the two another operationId.",
    exit: 2,
  },
  "operation-id-missing": {
    title: "An operation has no operationId",
    cause: "The function's name is then made from method and path.",
    fix: "Add an operationId to choose the name yourself.",
    exit: 2,
  },
  "path-parameter-undeclared": {
    title: "A path parameter is not declared",
    cause: "The path holds a `{name}` for which the operation has no parameter with `in: path`.",
    fix: "Add the parameter to the operation or to its path, with `in: path` and `required: true`.",
    exit: 2,
  },
  "path-parameter-unused": {
    title: "A path parameter does not occur in the path",
    cause: "A parameter with `in: path` can only be sent where the path holds its `{name}`; it is left out.",
    fix: "Put `{name}` into the path, correct the name, or remove the parameter.",
    exit: 2,
  },
  "parameter-duplicate": {
    title: "A parameter is declared twice",
    cause: "Parameters of one operation are told apart by `name` and `in`; of two equal ones the last counts.",
    fix: "Remove one of the two.",
    exit: 2,
  },
  "parameter-unsupported": {
    title: "This parameter cannot be sent",
    cause: "Its place, style or content cannot be written into a request by the generated code.",
    fix: "Describe the parameter with `in: path`, `query`, `header` or `cookie` and a plain `schema`.",
    exit: 2,
  },

  // What the generated code can express.
  "media-type-unsupported": {
    title: "This media type cannot be emitted",
    cause: "Requests can be written as JSON and URL-encoded forms, answers can be read as JSON; nothing else yet.",
    fix: "Offer the body in a supported media type, or leave the operation out of the generation.",
    exit: 2,
  },
  "feature-unsupported": {
    title: "This part of the document is not generated",
    cause: "The generated code has no counterpart for it; the rest is generated as usual.",
    fix: "Nothing has to be done, unless you rely on it.",
    exit: 2,
  },
  "extension-invalid": {
    title: "An x-fetchsmith extension is malformed",
    cause: "The extension does not have the form that its documentation gives.",
    fix: "Correct it as `fetchsmith explain` and the documentation of the extension say.",
    exit: 2,
  },
  "shape-unknown": {
    title: "A type became unknown",
    cause: "The schema says too little, or something TypeScript cannot say, so the type is `unknown`.",
    fix: "Add a `type` or a simpler schema if you want a more exact type.",
    exit: 2,
  },
  "name-collision": {
    title: "Two things would get the same name",
    cause: "Re-cased to TypeScript, or brought together from several files, both names are equal.",
    fix: "Choose a name for one of them under `names` in fetchsmith.config.ts.",
    exit: 2,
  },

  // Usage, configuration and output.
  "config-missing": {
    title: "There is no configuration",
    cause: "No document was given, and no fetchsmith.config.ts was found here or in a folder above.",
    fix: "Give a document, or run `fetchsmith init`.",
    exit: 3,
  },
  "config-invalid": {
    title: "The configuration is invalid",
    cause: "A setting is unknown, has the wrong type, or the file could not be run.",
    fix: "Correct the setting; `defineConfig` gives your editor the types.",
    exit: 3,
  },
  "option-unknown": {
    title: "Unknown option",
    cause: "The command has no option of this name.",
    fix: "See `fetchsmith --help` for the options there are.",
    exit: 3,
  },
  "argument-invalid": {
    title: "Invalid argument",
    cause: "The argument is missing, superfluous or not one of the values allowed here.",
    fix: "See `fetchsmith --help` for what is expected.",
    exit: 3,
  },
  "name-unused": {
    title: "The configuration names something the document does not have",
    cause: "Nothing in the document has this name, so the setting has no effect.",
    fix: "Correct the name, or remove the setting.",
    exit: 3,
  },
  "output-foreign": {
    title: "The output folder holds files that are not ours",
    cause: "Generating replaces the folder's content, and it holds files that fetchsmith has not written.",
    fix: "Choose another folder with `--out`, or move these files away.",
    exit: 3,
  },
  "output-edited": {
    title: "Generated files were edited by hand",
    cause: "Generating would overwrite or delete files that have changed since they were generated.",
    fix: "Keep the edits elsewhere, then run `fetchsmith generate --force`.",
    exit: 3,
  },
  "output-unwritable": {
    title: "The output folder cannot be written",
    cause: "Creating, changing or removing a file in it failed.",
    fix: "Check permissions and free space, or choose another folder with `--out`.",
    exit: 3,
  },
} as const;

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof catalogue;
