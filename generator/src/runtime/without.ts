/**
 * An object without the properties of these names, which are not among those of what it is converted to: its function takes
 * every property that it does not know for one that the document does not name.
 */
export function without<T extends object>(from: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name))) as T;
}
