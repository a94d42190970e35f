/** Returns the code of a module without characters beyond ASCII in patterns and raw texts. */
export function asciiModule(code: string, path?: string): string
/** Returns the code of a chunk without the comments that have characters beyond ASCII, which esbuild keeps inside of expressions. */
export function withoutForeignComments(code: string): string
