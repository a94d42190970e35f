/** Returns the code of a chunk, an ES module, with its constants marked as pure. */
export function pureConstants(code: string): string
