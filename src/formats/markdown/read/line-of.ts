/** Returns a string, number or boolean as a string; undefined for other values. Titles may be numbers: `title: 1984`. */
export const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
