/**
 * Names that openapi-typescript misreads stand in for others while it has the document. Whatever text they stand in is the
 * same again afterwards.
 */

/** It takes them for what every object has. */
const members = new RegExp(`(${Object.getOwnPropertyNames(Object.prototype).join("|")})`, "g");
const stoodIn = new RegExp(`${members.source}_of_document`, "g");

/** It makes `/` of the one, and decodes the other. */
const characters: Readonly<Record<string, string>> = { "#": ".hash-of-document.", "%": ".percent-of-document." };

/** The text of a document, for openapi-typescript. */
export function readable(text: string): string {
  return text.replace(members, "$1_of_document");
}

/** An operation's id, for openapi-typescript. */
export function readableId(id: string): string {
  return id.replace(/[#%]/g, (character) => characters[character] ?? character);
}

/** What openapi-typescript has written, with the names that the document has. */
export function asInDocument(text: string): string {
  const named = text.replace(stoodIn, "$1");
  return Object.entries(characters).reduce((all, [character, other]) => all.replaceAll(other, character), named);
}
