/** Returns the plural of an English noun: `deputies`, `coaches`, `fishermen`. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`
  return /(?:ch|s)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/**
 * Endings by the letter that marks them in the list of plain words.
 * `cut` is the number of letters removed from the stem, `appended` the letters added.
 */
const ENDINGS: Readonly<Record<string, readonly [cut: number, appended: string]>> = {
  S: [0, 's'],
  X: [0, 'es'],
  D: [0, 'd'],
  E: [0, 'ed'],
  G: [0, 'ing'],
  L: [0, 'ly'],
  N: [0, 'ness'],
  I: [1, 'ing'],
  Y: [1, 'ies'],
  Z: [1, 'ied'],
}

/** Returns the forms of a word in the list of plain words: `tapeDS` gives `tape`, `taped` and `tapes`. */
export function formsOf(row: string): readonly string[] {
  let end = row.length
  while (ENDINGS[row.charAt(end - 1)]) end--
  const stem = row.slice(0, end)
  const forms = [stem]
  for (const letter of row.slice(end)) {
    const ending = ENDINGS[letter]
    if (ending) forms.push(stem.slice(0, end - ending[0]) + ending[1])
  }
  return forms
}
