import { awaited, languageWords } from "../name/reserved.js";
import { checkChosenNames } from "./check-names.js";
import { closestName } from "./closest-name.js";
import { configRule, type Rule } from "./config-rules.js";
import type { Config } from "./definition.js";
import { configRefusal, showKey, type Finding } from "./finding.js";

/**
 * The value that a config file exports, once every key and value in it is known to be allowed.
 *
 * @throws {DiagnosticError} `config-invalid`, one per key that is not
 */
export async function checkConfig(written: unknown, file: string): Promise<Config> {
  const findings = check(written, configRule, []);
  if (findings.length > 0) throw await configRefusal(file, findings);
  const config = written as Config; // every key and value has just been checked
  const alike = checkChosenNames(config);
  if (alike.length > 0) throw await configRefusal(file, alike);
  return config;
}

function check(value: unknown, rule: Rule, path: readonly string[]): readonly Finding[] {
  switch (rule.kind) {
    case "text":
      return typeof value === "string" && value.trim() !== "" && (rule.pattern?.test(value) ?? true)
        ? []
        : [mismatch(path, value, rule.expects)];
    case "choice":
      return typeof value === "string" && rule.values.includes(value) ? [] : [outsideChoice(path, value, rule.values)];
    case "texts":
      return Array.isArray(value) && value.every((item) => isText(item) && (rule.pattern?.test(item) ?? true))
        ? []
        : [mismatch(path, value, rule.expects ?? "a list of texts")];
    case "flag":
      return typeof value === "boolean" ? [] : [mismatch(path, value, "true or false")];
    case "count":
      return Number.isSafeInteger(value) && Number(value) >= 0 ? [] : [mismatch(path, value, "a number from 0 on")];
    case "names":
      return isRecord(value) ? checkNames(value, rule, path) : [mismatch(path, value, "an object of names")];
    case "object":
      return isRecord(value) ? checkFields(value, rule, path) : [mismatch(path, value, "an object")];
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function checkFields(
  value: object,
  rule: Rule & { readonly kind: "object" },
  path: readonly string[],
): readonly Finding[] {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  const present = new Set(entries.map(([key]) => key));
  const absent = rule.required.filter((key) => !present.has(key));
  return [
    ...entries.flatMap(([key, field]) => {
      const known = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined;
      return known === undefined
        ? [unknownKey([...path, key], key, Object.keys(rule.fields))]
        : check(field, known, [...path, key]);
    }),
    ...absent.map((key) => ({ path, message: `\`${[...path, key].join(".")}\` is missing`, fix: `Add \`${key}\`.` })),
  ];
}

function checkNames(value: object, rule: NamesRule, path: readonly string[]): readonly Finding[] {
  return Object.entries(value).flatMap(([key, name]: [string, unknown]) => {
    const here = [...path, key];
    if (!rule.key.test(key))
      return [{ path: here, message: `${showKey(here)} does not name anything`, fix: keyFix(path) }];
    return rule.renamed && isRecord(name) ? checkRenamed(name, rule, here) : checkName(name, rule, here);
  });
}

type NamesRule = Rule & { readonly kind: "names" };

function checkName(name: unknown, rule: NamesRule, path: readonly string[]): readonly Finding[] {
  if (typeof name !== "string" || !rule.name.test(name)) return [mismatch(path, name, rule.expects)];
  return rule.reserved.has(name) ? [reservedName(path, name)] : [];
}

function checkRenamed(choice: object, rule: NamesRule, path: readonly string[]): readonly Finding[] {
  const { name, was, ...others }: { readonly name?: unknown; readonly was?: unknown } = choice;
  const unknown = Object.keys(others).map((key) => unknownKey([...path, key], key, ["name", "was"]));
  const ofName = name === undefined ? [] : checkName(name, rule, [...path, "name"]);
  if (!Array.isArray(was)) return [...unknown, ...ofName, mismatch([...path, "was"], was, "a list of names")];
  const ofWas = was.flatMap((one: unknown, index) => checkName(one, rule, [...path, "was", String(index)]));
  return [...unknown, ...ofName, ...ofWas];
}

function reservedName(path: readonly string[], name: string): Finding {
  const message = `${showKey(path)} is ${JSON.stringify(name)}, ${whyReserved(name)}`;
  return { path, message, fix: "Choose another name." };
}

function whyReserved(name: string): string {
  if (name === awaited) return "what `await` calls of the module that exports it";
  return languageWords.has(name) ? "a word of the language" : "a name that generated code itself uses";
}

function keyFix(path: readonly string[]): string {
  return path.at(-1) === "parameters"
    ? "Write the key as `operationId.wireName`."
    : "Write the key as a path, such as `/pets`.";
}

function unknownKey(path: readonly string[], key: string, known: readonly string[]): Finding {
  const meant = closestName(key, known);
  const keys = `The keys here are ${list(known)}.`;
  return {
    path,
    message: `${showKey(path)} is not known`,
    fix: meant === undefined ? keys : `Did you mean \`${meant}\`? ${keys}`,
  };
}

function outsideChoice(path: readonly string[], value: unknown, values: readonly string[]): Finding {
  const meant = typeof value === "string" ? closestName(value, values) : undefined;
  const finding = mismatch(path, value, values.map((choice) => JSON.stringify(choice)).join(" or "));
  return meant === undefined ? finding : { ...finding, fix: `Did you mean ${JSON.stringify(meant)}?` };
}

function mismatch(path: readonly string[], value: unknown, expects: string): Finding {
  return { path, message: `${path.length === 0 ? "the config" : showKey(path)} is ${describe(value)}, not ${expects}` };
}

function describe(value: unknown): string {
  if (typeof value === "string") return value.trim() === "" ? "blank" : JSON.stringify(value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a list" : `${typeof value === "undefined" ? "" : "a "}${typeof value}`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
