const BEYOND_ASCII = /[^\0-\x7f]/

/** Whether a text has characters of ASCII alone. */
export const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text)
