import type { NameRows } from '../../../lexicon/annotate/names'
import { englishRoles, offices, rolesOf } from '../../../lexicon/annotate/roles'
import { words } from '../../../lexicon/words'
import { defineFlags } from '../../../text/define-flags'
import type { Vocabulary } from '../../tokens/vocabulary'

/* Function words in roles, as bits. */
const BITS = 8 // of Uint8Array
const flag = defineFlags('word of a role', BITS)
export const ALSO = flag('ALSO') // `, also chairman`
export const AND = flag('AND')
export const OWNER = flag('OWNER') // `and his wife` is another person
export const ENDS_HEAD = flag('ENDS_HEAD') // no word of the role follows it
export const JOINS = flag('JOINS') // `director of`, `a professor at`
export const DETERMINER = flag('DETERMINER')
export const ENDS_FIELD = flag('ENDS_FIELD')
export const OFFICE = flag('OFFICE') // `Sen.` before a name

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
