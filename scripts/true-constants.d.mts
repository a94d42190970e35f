/** Returns the code of a chunk, an ES module, with `const` for each variable that is set once, where it is declared. */
export function trueConstants(code: string): string
