/** Returns each text as a record of its own: a note, a summary. */
export const asTexts = (texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }))
