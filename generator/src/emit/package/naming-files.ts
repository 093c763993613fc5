/**
 * A module's text, in which imports name other modules as the files they are: `./pets.ts`. Node.js then runs the sources as they
 * stand, and a package has the compiler settings for it. Sources that an application takes in cannot set any; theirs keep `.js`.
 */
export function namingFiles(text: string): string {
  return text.replace(/^((?:import|export|\}) .*"\.{1,2}\/.*)\.js";$/gm, '$1.ts";');
}
