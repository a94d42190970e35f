/** Returns a record for each text: `['Rain']` → `[{ text: 'Rain' }]`. */
export const asTexts = (texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }))
