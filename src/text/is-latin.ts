const OTHER = /[^\0-\xff\u2000-\u206f]/

/** Whether a text has characters of Latin-1 and of General Punctuation alone: `“Café” – 5 £`; not: `Łódź`. */
export const isLatin = (text: string): boolean => !OTHER.test(text)
