import { compareBodies, compareResponses } from "./compare-content.js";
import { compareParameters } from "./compare-parameters.js";
import { compareSecurity, compareServers } from "./compare-access.js";
import { rootOf, type Description } from "./description.js";
import { Differences, type Difference } from "./differences.js";
import { keysOfBoth, member, objectOf } from "./json.js";
import { pairOperations, type OperationPair } from "./pair-operations.js";

/** What of an operation is compared on its own, or tells people something only. */
const NOT_COMPARED = ["summary", "description", "externalDocs", "servers", "security"];
const COMPARED_APART = ["parameters", "requestBody", "responses", "operationId", "tags", "deprecated"];

/** Everything that their description says differently about our operations, or about further ones on our paths. */
export function compareDescriptions(ours: Description, theirs: Description): readonly Difference[] {
  const found = new Differences();
  const { pairs, further } = pairOperations(ours, theirs);
  for (const pair of pairs) {
    found.enter(pair.ours.id);
    comparePair(pair, found);
  }
  for (const operation of further) {
    found.enter(operation.id);
    const place = `${operation.method} ${operation.path}`;
    found.compare(place, "operation", undefined, operation.id, { ...rootOf(ours), keys: ["paths", operation.path] });
  }
  return found.all();
}

function comparePair(pair: OperationPair, found: Differences): void {
  const { ours, theirs } = pair;
  const place = ours.id;
  if (theirs === undefined) {
    found.compare(place, "operation", `${ours.method} ${ours.path}`, undefined, ours.part);
    return;
  }
  found.compare(place, "path", ours.path, theirs.path, ours.pathItem);
  found.compare(place, "method", ours.method, theirs.method, ours.part);
  compareFacts(place, pair, found);
  compareParameters(place, pair, found);
  compareBodies(place, ours.part, theirs.part, found);
  compareResponses(place, ours.part, theirs.part, found);
  compareServers(ours, theirs, found);
  compareSecurity(ours, theirs, found);
}

/** The operation's own members, those that we do not know among them. */
function compareFacts(place: string, { ours, theirs }: OperationPair, found: Differences): void {
  if (theirs === undefined) return;
  const [our, their] = [ours.part.value, theirs.part.value];
  found.compare(place, "operationId", ours.id, theirs.id, ours.part);
  found.compare(place, "tags", member(our, "tags") ?? [], member(their, "tags") ?? [], ours.part);
  found.compare(
    place,
    "deprecated",
    member(our, "deprecated") ?? false,
    member(their, "deprecated") ?? false,
    ours.part,
  );
  for (const key of keysOfBoth(objectOf(our), objectOf(their)))
    if (![...NOT_COMPARED, ...COMPARED_APART].includes(key) && !key.startsWith("x-"))
      found.compare(place, key, member(our, key), member(their, key), ours.part);
}
