export function rewriteLinks(text: string, path: string, pages: ReadonlyMap<string, string>): string
