import path from "node:path";
import { documentFrom, resolveConfig, type ResolvedConfig } from "./config.js";
import { closestNames } from "./config/closest-name.js";
import { DiagnosticError, type Diagnostic, type Location } from "./diagnostics.js";
import { namesIn, originsCalled, originsOf } from "./explain/origins.js";
import type { Origin } from "./explain/origin.js";
import { refuseErrors } from "./full-run.js";
import { requestOf, type CheckOptions } from "./generate.js";
import type { Document } from "./load/document.js";
import { load } from "./load/load.js";
import { modelOf } from "./model/model-of.js";
import { namesOf } from "./name/names-of.js";
import { nameOptions } from "./render.js";
import { readStandingNames, type StandingNames } from "./write/standing-names.js";

/** Where one name of the SDK comes from. */
export interface Explanation {
  /** As code has it, a member behind its owner: `Pet.name`. */
  readonly name: string;
  /** What it is in the SDK, e.g. `function`, `property`. */
  readonly kind: string;
  /** What the document calls it, where it does. */
  readonly wireName: string | undefined;
  /** Where it stands in the document's files. */
  readonly location: Location | undefined;
  /** The same in the bundled document, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Why it is called so. */
  readonly why: string;
  /** Absolute path of the generated file that it is in. */
  readonly file: string;
}

/**
 * Tells where a name comes from and why it is so: a name of the SDK (`listPets`, `Pet.name`) or of the document, of which all
 * that it became is told. Writes nothing.
 *
 * @returns at least one explanation
 * @throws {DiagnosticError} `name-unknown`, or for anything wrong with the config or the document
 */
export async function explain(name: string, options: CheckOptions = {}): Promise<readonly Explanation[]> {
  const request = requestOf(options);
  const config = await resolveConfig(request);
  const standing = await readStandingNames(config.out);
  const { cwd } = request;
  const { document } = await load(documentFrom(cwd, config), { ...config, cwd, standing, stdin: options.stdin });
  const origins = originsIn(document, config, standing);
  const found = originsCalled(name, origins);
  if (found.length === 0) throw new DiagnosticError([unknownName(name, origins)]);
  return found.map((origin) => explanationOf(origin, document, config));
}

function originsIn(document: Document, config: ResolvedConfig, standing: StandingNames): readonly Origin[] {
  const modelled = modelOf(document);
  const named = namesOf(modelled.api, document, nameOptions(config, standing));
  refuseErrors([...modelled.diagnostics, ...named.diagnostics]);
  return originsOf({ api: modelled.api, named, chosen: config.names, properties: config.properties });
}

function explanationOf(
  { at, wireName, module, ...said }: Origin,
  document: Document,
  config: ResolvedConfig,
): Explanation {
  const file = path.join(config.out, config.package === undefined ? "" : "src", `${module}.ts`);
  return {
    ...said,
    wireName: wireName === "" ? undefined : wireName,
    location: document.locate(at),
    pointer: at,
    file,
  };
}

function unknownName(name: string, origins: readonly Origin[]): Diagnostic {
  const meant = closestNames(name, namesIn(origins)).slice(0, 3);
  const said = { code: "name-unknown", severity: "error", location: undefined } as const;
  const message = `${JSON.stringify(name)} is no name in the SDK or the document`;
  return {
    ...said,
    message,
    ...(meant.length === 0 ? {} : { fix: `Did you mean ${meant.map((one) => `\`${one}\``).join(" or ")}?` }),
  };
}
