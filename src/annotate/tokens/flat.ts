/**
 * Returns the text and a line break as one flat string.
 * JavaScript engines store strings in many shapes: a slice of another, two joined strings, a constant of the program. A loop over the units
 * of a string that has met more than four of these shapes is several times slower.
 */
export const flattenString = (text: string): string => [text, ''].join('\n')
