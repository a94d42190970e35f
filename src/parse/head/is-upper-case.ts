/** Whether a text has no small letter: `EDITORIAL USE ONLY`, `2100 GMT`, `東京`; not: `Editorial use only`. */
export const isUpperCase = (text: string): boolean => text === text.toUpperCase()
