/* Readers of what the build packs: `packedWeights` in scripts/packed-data.ts. */

/** Code of the character that stands for the weight 0 in a packed list of weights. */
export const WEIGHT_ZERO = 0x200

/** Unpacks names divided by tabs, each after the number of letters, in base 36, that it shares with the one before: `0alone5-above`. */
const expandNames = (names: string): readonly string[] => {
  let last = ''
  return names
    .split('\t')
    .map((packed) => (last = last.slice(0, Number.parseInt(packed.charAt(0), 36)) + packed.slice(1)))
}

/** Returns rows by their packed names. `rows` has them one after the other, each of `width` characters. */
export const expandRows = (names: string, rows: string, width: number): Readonly<Record<string, string>> =>
  Object.fromEntries(expandNames(names).map((name, row) => [name, rows.slice(row * width, (row + 1) * width)]))

/** Returns a list of `name=weight` from packed names and a character for each weight. */
export const expandWeights = (names: string, weights: string): string =>
  expandNames(names)
    .map((name, index) => `${name}=${weights.charCodeAt(index) - WEIGHT_ZERO}`)
    .join(' ')
