/** Returns the code of a module in which patterns with Unicode classes are made on their first use. */
export function deferPatterns(code: string, path?: string): string
