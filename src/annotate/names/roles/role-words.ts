import type { NameRows } from '../../../lexicon/annotate/names'
import { englishRoles, offices, rolesOf } from '../../../lexicon/annotate/roles'
import { words } from '../../../lexicon/words'
import { defineFlags } from '../../../text/define-flags'
import type { Vocabulary } from '../../tokens/vocabulary'

/* Function words in roles, as bits. */
const BITS = 8 // of Uint8Array
const flag = defineFlags('word of a role', BITS)
export const ALSO = flag('ALSO') // `, also chairman`
export const AND = flag('AND') // joins two roles: `secretary and chairman`
export const OWNER = flag('OWNER') // opens words for another person: `and his wife`
export const ENDS_HEAD = flag('ENDS_HEAD') // the head word of the role is before it
export const JOINS = flag('JOINS') // `director of`, `a professor at`
export const DETERMINER = flag('DETERMINER') // `the`, `its`
export const ENDS_FIELD = flag('ENDS_FIELD') // not part of the field of a role: `professor of law` ¦ `who`
export const OFFICE = flag('OFFICE') // `Sen.` before a name

/** Builds the table of the function words in roles, in a language: bits such as `ALSO` and `JOINS`, by word number. */
export function roleWordsOf(vocabulary: Vocabulary, names: NameRows | undefined): Uint8Array {
  const rows = names ? rolesOf(names) : englishRoles
  const found: (readonly [id: number, bit: number])[] = []
  const addWords = (bit: number, list: string): void => {
    for (const word of words(list)) found.push([vocabulary.add(word), bit])
  }
  addWords(ALSO, rows.also)
  addWords(AND, rows.and)
  addWords(OWNER, rows.owners)
  addWords(ENDS_HEAD, rows.endsHead)
  addWords(JOINS, rows.joins)
  addWords(DETERMINER, rows.determiners)
  addWords(ENDS_FIELD, rows.endsField)
  addWords(OFFICE, offices)
  const table = new Uint8Array(vocabulary.tableSize)
  for (const [id, bit] of found) table[id] = (table[id] ?? 0) | bit
  return table
}
