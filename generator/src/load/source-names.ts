import path from "node:path";

/** Gives what people call a file: the root as they wrote it, URLs as {@link shownSource}, other files relative to the working folder. */
export type SourceNames = (absoluteRef: string) => string;

/** The names of a document and of the files it refers to. */
export function sourceNames(root: { absoluteRef: string; name: string }, cwd: string): SourceNames {
  return (absoluteRef) => {
    if (absoluteRef === root.absoluteRef) return root.name;
    if (isUrl(absoluteRef)) return shownSource(absoluteRef);
    return path.relative(cwd, absoluteRef).split(path.sep).join("/");
  };
}

/** Whether a source or a reference is a URL that can be fetched. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}

/** Whether a source is a URL of any kind, not a path. */
export function hasScheme(source: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(source);
}

/** A source as it may be shown: of a URL neither user name and password nor the query, which may hold a token. */
export function shownSource(source: string): string {
  return hasScheme(source) ? withoutCredentials(source).replace(/[?#][^]*$/u, "") : source;
}

/** A URL without user name and password. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/iu, "$1");
}
