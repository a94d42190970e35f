/** A list; or its entries written as one text: `by, from our` is `by` and `from our`. */
export type List = readonly string[] | string

/**
 * Rows of spellings; or the rows written as one text, spellings parted by a bar: `mai, juni|jun`. A `+` stands where a short spelling ends:
 * `sep+t+ember` is `sep`, `sept` and `september`.
 */
export type Rows = readonly (readonly string[])[] | string

/**
 * The entries of a list. In a text they are parted by a comma with white space behind it; white space at its ends does not count, and the list
 * may run over several lines. The build writes a tab for the comma and the blanks: `tsup.config.ts`.
 */
export function words(list: List | undefined): readonly string[] {
  if (typeof list !== 'string') return list ?? []
  if (list.includes('\t')) return list.trim().split('\t')
  if (list.includes('\n')) return list.trim().split(/,\s+/)
  return list ? list.split(', ') : []
}

/** The rows of a table, each with its spellings. */
export function rows(table: Rows): readonly (readonly string[])[] {
  return typeof table === 'string' ? words(table).map(spellings) : table
}

/** `sep+t+ember|sbr` → `sep`, `sept`, `september`, `sbr` */
function spellings(row: string): readonly string[] {
  if (!row.includes('+')) return row.split('|')
  const found: string[] = []
  for (const whole of row.split('|')) {
    for (let at = whole.indexOf('+'); at > 0; at = whole.indexOf('+', at + 1))
      found.push(whole.slice(0, at).replaceAll('+', ''))
    found.push(whole.replaceAll('+', ''))
  }
  return found
}

/** The lines of a table written as one text, one row a line; white space at the ends of the text does not count. */
export const lines = (table: string): readonly string[] => table.trim().split('\n')

/** What is made when it is first asked for, and kept. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
