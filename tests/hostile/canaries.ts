/** Texts that become code, or the end of something, where they are written as they are. Running one sets `globalThis.canary`. */

const call = "globalThis.canary=1";

/** By what they try to get out of. All at once is the first; the others are for what only one of them reaches. */
export const canaries: Readonly<Record<string, string>> = {
  everything: `*/ //\u2028 \`\${${call}}\` "+(${call})+" '+(${call})+' \\ \r\n<!-- --> ]]> \u001b[2J`,
  comment: `*/${call}/*`,
  nestedComment: `*//${call}/*/*/;${call};//`,
  lineEnds: `\r${call}\n${call}\u2028${call}\u2029${call}\n`,
  doubleQuotes: `";${call};"`,
  backslash: `\\";${call};//\\`,
  quotes: `';${call};'`,
  template: `\`;${call};\``,
  substitution: `\${${call}}`,
  bracket: `"]:(${call}),["`,
  regularExpression: `/;${call};/`,
  markup: `"><script>${call}</script><img src=x onerror="${call}">`,
  markdown: `\n\n</td>\n# x\n\`\`\`\n[x](javascript:${call})\n<script>${call}</script>`,
  shell: `$(touch canary) \`touch canary\` ; touch canary #`,
};
