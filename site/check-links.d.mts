export function checkLinks(folder: string, base?: string): string[]
