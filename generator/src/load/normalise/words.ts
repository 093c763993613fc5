/** Text as one PascalCase word: letters and digits of any script, everything else separates. */
export function pascalCase(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
