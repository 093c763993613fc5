/** How many characters a line of a generated file has at most, where it can be broken. */
export const lineWidth = 100;
