/**
 * Returns a text and a line break as one flat string, which is fast to read.
 * JavaScript engines store strings in many shapes: a slice of another, two joined strings, a constant of the program. A loop that has met
 * strings of more than four shapes is several times slower.
 */
export const flattenString = (text: string): string => [text, ''].join('\n')
