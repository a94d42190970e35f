/**
 * The entries of a list written as one text: `by, from our` gives `by` and `from our`. White space round an entry does not count, and
 * a line break inside one is a blank, so a list may run over several lines.
 */
/* @__NO_SIDE_EFFECTS__ */
export function words(list: string): readonly string[] {
  return list.replace(/\s+/g, ' ').trim().split(/ ?, ?/)
}

/** The rows of a table written as one text, spellings of one thing parted by a bar: `january|jan, february|feb`. */
/* @__NO_SIDE_EFFECTS__ */
export function rows(table: string): readonly (readonly string[])[] {
  return words(table).map((row) => row.split('|'))
}

/** The lines of a table written as one text, one row a line; blank lines and white space at the ends of a line do not count. */
/* @__NO_SIDE_EFFECTS__ */
export function lines(table: string): readonly string[] {
  return table.trim().split(/\s*\n\s*/)
}
