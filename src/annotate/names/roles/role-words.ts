import type { NameRows } from '../../../lexicon/annotate/names'
import { englishRoles, offices, rolesOf } from '../../../lexicon/annotate/roles'
import { words } from '../../../lexicon/words'
import type { Vocabulary } from '../../tokens/vocabulary'

/* Function words in roles, as bits. */
export const ALSO = 1 // `, also chairman`
export const AND = 1 << 1
export const OWNER = 1 << 2 // `and his wife` is another person
export const ENDS_HEAD = 1 << 3 // no word of the role follows it
export const JOINS = 1 << 4 // `director of`, `a professor at`
export const DETERMINER = 1 << 5
export const ENDS_FIELD = 1 << 6
export const OFFICE = 1 << 7 // `Sen.` before a name

/** Returns the function words of an apposition, as bits by word number. */
export function roleWordsOf(vocabulary: Vocabulary, names: NameRows | undefined): Uint8Array {
  const rows = names ? rolesOf(names) : englishRoles
  const found: number[] = []
  const put = (bit: number, list: string): void => {
    for (const word of words(list)) {
      const id = vocabulary.add(word)
      found[id] = (found[id] ?? 0) | bit
    }
  }
  put(ALSO, rows.also)
  put(AND, rows.and)
  put(OWNER, rows.owners)
  put(ENDS_HEAD, rows.endsHead)
  put(JOINS, rows.joins)
  put(DETERMINER, rows.determiners)
  put(ENDS_FIELD, rows.endsField)
  put(OFFICE, offices)
  const table = new Uint8Array(vocabulary.size)
  for (const [id, bits] of found.entries()) table[id] = bits ?? 0
  return table
}
