/**
 * Mends the URLs that openapi-fetch makes of paths with a query or a fragment of their own: parameters join the query, and
 * the fragment, by which documents tell operations of one path apart, is not sent.
 *
 * @param paths The path templates of the document that have one.
 */
export function mendedUrls(paths: readonly string[]): (url: string) => string {
  const patterns = paths.map((path) => {
    const parts = path.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^([^?#]*${parts.join("[^?#&]*")})(?:\\?(.*))?$`);
  });
  return (url) => {
    const [, filled, query] = patterns.map((pattern) => pattern.exec(url)).find(Boolean) ?? [];
    if (filled === undefined) return url;
    const place = filled.replace(/#.*/, "");
    return query === undefined ? place : `${place}${place.includes("?") ? "&" : "?"}${query}`;
  };
}
