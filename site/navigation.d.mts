export function sidebarOf(source: string): Record<string, unknown>
