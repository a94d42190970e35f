/** The page of each format, by the name of its file. */
export function formatPages(): Promise<Map<string, string>>
