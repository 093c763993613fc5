import { child, rootOf, type Part } from "./description.js";
import { within, type Differences } from "./differences.js";
import { canonical, keysOfBoth, listOf, member, objectOf, textMember, type Json, type JsonObject } from "./json.js";
import type { Operation } from "./pair-operations.js";

/** Compares the servers that an operation is called at: its own, else those of its path, else those of the document. */
export function compareServers(ours: Operation, theirs: Operation, found: Differences): void {
  const [our, their] = [serversOf(ours), serversOf(theirs)];
  for (const url of new Set([...our.keys(), ...their.keys()])) {
    const [left, right] = [our.get(url), their.get(url)];
    const at = left ?? rootOf(ours.part.description);
    found.compare("servers", "server", left && url, right && url, at);
    if (left !== undefined && right !== undefined)
      found.compare(within("servers", url), "variables", variables(left), variables(right), at);
  }
}

/** Compares who may call an operation: the alternatives of schemes, and those schemes. */
export function compareSecurity(ours: Operation, theirs: Operation, found: Differences): void {
  const [our, their] = [securityOf(ours), securityOf(theirs)];
  found.compare("security", "security", our, their, child(rootOf(ours.part.description), "security"));
  const names = new Set([...our, ...their].flatMap((requirement) => Object.keys(objectOf(requirement))));
  for (const name of names) compareSchemes(name, scheme(ours, name), scheme(theirs, name), found);
}

function compareSchemes(name: string, ours: Part, theirs: Part, found: Differences): void {
  const [our, their] = [facts(ours.value), facts(theirs.value)];
  for (const key of keysOfBoth(our, their))
    found.compare(within("security", name), key, our[key], their[key], child(ours, key));
}

function scheme(operation: Operation, name: string): Part {
  return child(rootOf(operation.part.description), "components", "securitySchemes", name);
}

function serversOf({ part, pathItem }: Operation): Map<string, Part> {
  const owners = [part, pathItem, rootOf(part.description)].map((owner) => child(owner, "servers"));
  const servers = owners.find(({ value }) => listOf(value ?? null).length > 0);
  const list = listOf(servers?.value ?? null);
  if (servers === undefined) return new Map();
  return new Map(list.map((server, index) => [textMember(server, "url"), child(servers, String(index))]));
}

function variables({ value }: Part): Json {
  const entries = Object.entries(objectOf(member(value, "variables")));
  return Object.fromEntries(entries.map(([name, variable]) => [name, facts(variable)]));
}

function securityOf({ part }: Operation): readonly Json[] {
  const requirements = member(part.value, "security") ?? member(part.description.root, "security");
  return [...listOf(requirements ?? null)].sort((left, right) => (canonical(left) < canonical(right) ? -1 : 1));
}

/** Without what tells people something only. */
function facts(value: Json | undefined): JsonObject {
  const entries = Object.entries(objectOf(value)).filter(([key]) => key !== "description" && !key.startsWith("x-"));
  return Object.fromEntries(entries);
}
