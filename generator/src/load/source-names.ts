import path from "node:path";

/** Gives what people call a file: the root as they wrote it, URLs as URLs, other files relative to the working folder. */
export type SourceNames = (absoluteRef: string) => string;

/** The names of a document and of the files it refers to. */
export function sourceNames(root: { absoluteRef: string; name: string }, cwd: string): SourceNames {
  return (absoluteRef) => {
    if (absoluteRef === root.absoluteRef) return root.name;
    if (isUrl(absoluteRef)) return withoutCredentials(absoluteRef);
    return path.relative(cwd, absoluteRef).split(path.sep).join("/");
  };
}

/** Whether a source or a reference is a URL that can be fetched. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}

/** A URL as it may be shown: a user name and a password in it never are. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z]+:\/\/)[^/?#]*@/iu, "$1");
}
