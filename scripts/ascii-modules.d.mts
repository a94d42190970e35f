/** Returns the code of a module without characters beyond ASCII in patterns and raw texts. */
export function asciiModule(code: string, path?: string): string
