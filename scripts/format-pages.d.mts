/** Returns the page of each format, by file name. */
export function formatPages(): Promise<Map<string, string>>
