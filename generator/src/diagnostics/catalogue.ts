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
    cause: "There is no file at this path.",
    fix: "Correct the path: on the command line it is relative to where the command runs, in a config to the config's folder.",
    exit: 2,
  },
  "document-unreadable": {
    title: "The document cannot be read",
    cause: "It is a folder, reading it is not permitted, or reading it failed.",
    fix: "Give the path of a readable OpenAPI file (JSON or YAML).",
    exit: 2,
  },
  "document-unreachable": {
    title: "The URL gave no document",
    cause:
      "It could not be reached in time, answered another status than 2xx, or redirected to where nothing is followed.",
    fix: "Open the URL yourself; if it needs a login, download the document and give the file or pipe it in as `-`.",
    exit: 2,
  },
  "url-unsupported": {
    title: "This URL is not fetched",
    cause:
      "Documents are fetched from valid http and https URLs alone, and a user name or password in one is not sent.",
    fix: "Correct the URL, or download the document and give the file or pipe it in as `-`.",
    exit: 2,
  },
  "document-encoding": {
    title: "The document is not UTF-8",
    cause: "JSON and YAML are exchanged in UTF-8; another encoding read as such would garble the text.",
    fix: "Save it as UTF-8.",
    exit: 2,
  },
  "document-not-object": {
    title: "This is not an OpenAPI document",
    cause:
      "An OpenAPI document is a JSON or YAML object; this is something else, such as HTML, text, a list or nothing.",
    fix: "Give the raw document, not a page that shows it (for example the “raw” link of a repository's file view).",
    exit: 2,
  },
  "document-syntax": {
    title: "The document is broken JSON or YAML",
    cause: "The text cannot be parsed, or holds what JSON cannot. Where the parser tells, what it met is marked.",
    fix: "Repair what the message names; the slip is at the marked place or before it, if one is marked.",
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
    cause:
      "It nests or refers on too deeply, or its YAML aliases repeat themselves or multiply beyond any sensible size.",
    fix: "Move deep or repeated parts to `components`, and refer to each of them directly with `$ref`.",
    exit: 2,
  },

  // The document as a whole.
  "swagger-2": {
    title: "Swagger is not supported",
    cause: "The document says `swagger`, not `openapi`; only OpenAPI 3.0, 3.1 and 3.2 can be read.",
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
    cause: "`paths` is missing, empty or holds no operation, so there is nothing to call.",
    fix: "Describe at least one operation under `paths`.",
    exit: 2,
  },
  "document-invalid": {
    title: "The document departs from the OpenAPI specification",
    cause: "The specification does not allow this here.",
    fix: "Correct what the message names according to the OpenAPI specification.",
    exit: 2,
  },
  "overlay-invalid": {
    title: "An overlay cannot be applied",
    cause: "It is no OpenAPI Overlay 1.0 file, or one of its actions is malformed.",
    fix: "Correct what the message names: an overlay has `overlay: 1.0.0`, `info` and `actions`, each with a JSONPath as `target`.",
    exit: 2,
  },
  "overlay-stale": {
    title: "An overlay changes nothing",
    cause: "The document has nothing at this target, most likely because it has changed since the overlay was written.",
    fix: "Correct the target, or remove the action.",
    exit: 2,
  },

  // References.
  "ref-unresolved": {
    title: "A $ref leads nowhere",
    cause: "The file that the $ref names cannot be read, or nothing that can stand here is at the place it names.",
    fix: "Correct the $ref, or add what it names.",
    exit: 2,
  },
  "ref-circular": {
    title: "References lead only in a circle",
    cause: "Following these references, alone or through `allOf`, `anyOf` and `oneOf`, leads back to the start.",
    fix: "Put a real definition in one of these places. (A schema that contains itself in a property or list is fine.)",
    exit: 2,
  },
  "ref-remote": {
    title: "A $ref leads to another host",
    cause:
      "What a document refers to is only fetched from where the document itself comes from, or from named origins.",
    fix: "Name its origin in `remoteRefs` of the config or as `--remote-refs`, or refer to a copy beside the document.",
    exit: 2,
  },

  // Operations and parameters.
  "operation-id-duplicate": {
    title: "Two operations have the same operationId",
    cause:
      "The operationId names the generated function: one that had this name already keeps it, others are named by method and path.",
    fix: "Give one of the two another operationId; a path item that stands under two paths has to be written out twice.",
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
    cause: "The path holds a `{name}` for which the operation has no parameter with `in: path`; it is taken for text.",
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
    cause: "Its name, place, style or content cannot be written into a request by the generated code.",
    fix: "Describe it with a `name`, with `in: path`, `query`, `header` or `cookie`, and with a `schema`.",
    exit: 2,
  },

  // What the generated code can express.
  "media-type-unsupported": {
    title: "A media type is left out",
    cause:
      "Of the media types of a body one is written or read: JSON goes before forms, multipart, streams, text and bytes.",
    fix: "Nothing has to be done unless you need the other one: then leave it alone in the document, or in an overlay.",
    exit: 2,
  },
  "feature-unsupported": {
    title: "This part of the document is not generated",
    cause: "The generated code has no counterpart for it.",
    fix: "Nothing has to be done about a warning or a note, unless you rely on it: the rest is generated as usual.",
    exit: 2,
  },
  "number-inexact": {
    title: "A number is not one of JavaScript's",
    cause:
      "JavaScript's numbers hold every whole number up to 2^53, not all beyond, and none beyond 1.8e308: it would become another.",
    fix: "Describe it as text (`type: string`) if that is how the API gives and takes it; otherwise nothing has to be done.",
    exit: 2,
  },
  "extension-invalid": {
    title: "An x-fetchsmith extension is malformed",
    cause: "The extension does not have the form that its documentation gives.",
    fix: "Correct it as the message says; spec/README.md in fetchsmith's repository describes every extension.",
    exit: 2,
  },
  "enum-extension-ignored": {
    title: "Names or descriptions of values are not used",
    cause:
      "They do not fit the values of the `enum`: there are more or fewer of them, or two values get the same name.",
    fix: "Give each value one name of its own, in the order of the values: `x-enum-varnames`, `x-enum-descriptions`.",
    exit: 2,
  },
  "pagination-recognised": {
    title: "A list was recognised",
    cause:
      "Its parameters and its answer look like those of a list in pages, so the function gives the items of them all.",
    fix: "If it is none, put `x-fetchsmith-pagination: false` beside it; the same extension as an object says how it goes on.",
    exit: 2,
  },
  "pagination-undecided": {
    title: "A list holds more than its items",
    cause:
      "Its parameters and its answer look like those of a list in pages, of which a list would give the items alone.",
    fix: "Put `x-fetchsmith-pagination` beside it, with how it goes on where the items are enough, or `false` where they are not.",
    exit: 2,
  },
  "property-contradicted": {
    title: "A property is said to be what it cannot be",
    cause: "Parts of an `allOf` give it types or values, and no value is of both.",
    fix: "Nothing has to be done if the last part is right, which is taken; otherwise make the parts agree.",
    exit: 2,
  },
  "type-contradicted": {
    title: "A type and a part of `allOf` exclude each other",
    cause:
      "`type` stands beside an `allOf`, of which a part, or some of what it says, is of another type: no value is of both. Or a part has none of the values listed beside it.",
    fix: "Remove the type or the list if the part is right; otherwise make the two agree.",
    exit: 2,
  },
  "required-undeclared": {
    title: "A required property is not described",
    cause: "`required` names it, but nothing says what it is, so that the type does not have it.",
    fix: "Correct the name, or describe the property under `properties`.",
    exit: 2,
  },
  "shape-unknown": {
    title: "A type became unknown",
    cause: "The schema says too little, or something TypeScript cannot say, so the type is `unknown`.",
    fix: "Add a `type` or a simpler schema if you want a more exact type.",
    exit: 2,
  },
  "union-unconverted": {
    title: "A value stays as it is on the wire",
    cause:
      "It has one of several types that are converted differently, and nothing in it tells which; parts of an `allOf` say of one property what cannot be converted as one; or a type that it is made of stays so itself.",
    fix: 'Nothing has to be done: its type is that of `schema.ts`. `properties: "preserve"` and `dates: "string"` convert nothing.',
    exit: 2,
  },
  "name-collision": {
    title: "Two things would get the same name",
    cause: "Re-cased to TypeScript, or brought together from several files, both names are equal.",
    fix: "Choose a name for one of them under `names` in the config file.",
    exit: 2,
  },

  // Usage, configuration and output.
  "document-undecided": {
    title: "Which document is meant is not clear",
    cause: "No OpenAPI document was named, and there is not exactly one where they usually stand.",
    fix: "Name it, e.g. `fetchsmith init path/to/openapi.yaml`, or give its URL.",
    exit: 3,
  },
  "config-missing": {
    title: "There is no config file",
    cause: "This run needs a config file, and there is none where it was looked for.",
    fix: "Write a fetchsmith.config.ts, correct the path given as `--config`, or give both a document and `--out`.",
    exit: 3,
  },
  "config-invalid": {
    title: "The configuration is invalid",
    cause: "A setting is unknown, missing or not one of the values allowed, or the file could not be run.",
    fix: "Correct what the message names; `defineConfig` gives your editor the types.",
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
  "revision-unknown": {
    title: "The revision cannot be read",
    cause: "There is no git, no repository, or no such commit, branch or tag in it.",
    fix: "Correct the revision; in a shallow clone, fetch its tags and history first.",
    exit: 3,
  },
  "version-too-low": {
    title: "The version says less than the changes do",
    cause: "Whoever updates within the range that the version promises to be harmless would get more than that.",
    fix: "Take the proposed version, or say with `--because` why a lower one is right; the changelog records it.",
    exit: 3,
  },
  "name-unused": {
    title: "The configuration names something the document does not have",
    cause: "Nothing in the document has this name, so the setting has no effect.",
    fix: "Correct the name, or remove the setting.",
    exit: 3,
  },
  "name-unknown": {
    title: "The SDK has no such name",
    cause: "Neither the generated code nor the document calls anything so.",
    fix: "Give a name as the generated code exports it, with a dot before a member (`Pet.name`), or as the document has it.",
    exit: 3,
  },
  "output-foreign": {
    title: "The output folder may not be written",
    cause:
      "Only what was generated is ever replaced; something else is in the way, or nothing tells what was generated.",
    fix: "Choose another folder with `--out`, or move away what is in the way.",
    exit: 3,
  },
  "output-edited": {
    title: "Generated files were edited by hand",
    cause: "Generating would overwrite or delete files that have changed since they were generated.",
    fix: "Keep the edits elsewhere, then run `fetchsmith generate --force`.",
    exit: 3,
  },
  "output-line-ends": {
    title: "The line ends of generated files were converted",
    cause: "They end in CRLF where LF was generated, which is what git does on checkout with `core.autocrlf`.",
    fix: "Put `OUT/** text eol=lf` (OUT being the folder) into .gitattributes, then run `fetchsmith generate`.",
    exit: 3,
  },
  "output-busy": {
    title: "Another run is writing the output folder",
    cause: "One run at a time writes a folder; this one has waited for the other, which has not ended.",
    fix: "Wait until it has ended, and run again.",
    exit: 3,
  },
  "output-occupied": {
    title: "The run takes place inside the output folder",
    cause: "The folder is replaced as a whole, so that whoever is in it would be left in one that is gone.",
    fix: "Run from outside the output folder; `--config` names the config file.",
    exit: 3,
  },
  "output-unfinished": {
    title: "A run was cut short",
    cause: "It was killed while it swapped the output folder with the new one, or could not put something back.",
    fix: "Run `fetchsmith generate`, which finishes what was begun.",
    exit: 3,
  },
  "output-unwritable": {
    title: "The output folder cannot be written",
    cause: "Reading, creating, changing or removing a file in it or beside it failed.",
    fix: "Check permissions and free space, or choose another folder with `--out`.",
    exit: 3,
  },

  // Serving a fake.
  "collection-missing": {
    title: "There is nothing to keep",
    cause:
      "A fake keeps items of collections: a path such as /pets and, below it, the path of one item, such as /pets/{id}.",
    fix: "Describe both paths, or use a mock that answers with examples.",
    exit: 2,
  },
  "address-unavailable": {
    title: "The address cannot be listened at",
    cause: "Another program listens there, the port is a privileged one, or the machine has no such address.",
    fix: "Give another `--port`, or none for a free one; `--host` is an address of this machine.",
    exit: 3,
  },
} as const;

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof catalogue;
