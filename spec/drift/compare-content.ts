import { compareSchemas } from "./compare-schemas.js";
import { child, type Part } from "./description.js";
import { within, type Differences } from "./differences.js";
import { keysOfBoth, member, objectOf, type JsonObject } from "./json.js";
import { schemaText } from "./schema-facts.js";

/** Compares the media types of two bodies, responses or parameters, and the schemas under them. */
export function compareContent(place: string, ours: Part, theirs: Part, found: Differences): void {
  const [our, their] = [child(ours, "content"), child(theirs, "content")];
  for (const type of keysOfBoth(objectOf(our.value), objectOf(their.value))) {
    const [left, right] = [child(our, type), child(their, type)];
    const inner = within(place, type);
    if (left.value === undefined || right.value === undefined)
      found.compare(inner, "media type", mediaText(left), mediaText(right), left.value === undefined ? our : left);
    else {
      compareSchemas(inner, child(left, "schema"), child(right, "schema"), found);
      found.compare(inner, "encoding", member(left.value, "encoding"), member(right.value, "encoding"), left);
    }
  }
}

/** Compares the request bodies of two operations. */
export function compareBodies(place: string, ours: Part, theirs: Part, found: Differences): void {
  const inner = within(place, "body");
  const [our, their] = [child(ours, "requestBody"), child(theirs, "requestBody")];
  if (our.value === undefined || their.value === undefined) {
    found.compare(inner, "body", contentText(our), contentText(their), our.value === undefined ? ours : our);
    return;
  }
  const [left, right] = [member(our.value, "required") ?? false, member(their.value, "required") ?? false];
  found.compare(inner, "required", left, right, our);
  compareContent(inner, our, their, found);
}

/** Compares the responses of two operations, status by status: headers and bodies. */
export function compareResponses(place: string, ours: Part, theirs: Part, found: Differences): void {
  const [our, their] = [child(ours, "responses"), child(theirs, "responses")];
  for (const status of keysOfBoth(objectOf(our.value), objectOf(their.value))) {
    const [left, right] = [child(our, status), child(their, status)];
    const inner = within(place, status);
    if (left.value === undefined || right.value === undefined)
      found.compare(inner, "response", contentText(left), contentText(right), left.value === undefined ? our : left);
    else {
      compareHeaders(inner, left, right, found);
      compareContent(inner, left, right, found);
    }
  }
}

function compareHeaders(place: string, ours: Part, theirs: Part, found: Differences): void {
  const [our, their] = [child(ours, "headers"), child(theirs, "headers")];
  for (const name of keysOfBoth(objectOf(our.value), objectOf(their.value))) {
    const [left, right] = [child(our, name), child(their, name)];
    const inner = within(place, `header ${name}`);
    if (left.value === undefined || right.value === undefined)
      found.compare(inner, "header", headerText(left), headerText(right), left.value === undefined ? ours : left);
    else {
      const required = member(left.value, "required") ?? false;
      found.compare(inner, "required", required, member(right.value, "required") ?? false, left);
      compareSchemas(inner, child(left, "schema"), child(right, "schema"), found);
    }
  }
}

function headerText(part: Part): string | undefined {
  return part.value === undefined ? undefined : schemaText(child(part, "schema"));
}

function mediaText(part: Part): string | undefined {
  if (part.value === undefined) return undefined;
  const schema = child(part, "schema");
  return schema.reference?.component ?? schemaText(schema);
}

function contentText(part: Part): string | undefined {
  if (part.value === undefined) return undefined;
  const content: JsonObject = objectOf(child(part, "content").value);
  return Object.keys(content).sort().join(", ") || "no body";
}
