/** Returns the code of a chunk, an ES module, with constants for its imports. Those that it exports again stay as they are. */
export function constantImports(code: string): string
