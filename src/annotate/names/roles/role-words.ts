import type { NameRows } from '../../../lexicon/annotate/names'
import { englishRoles, offices, rolesOf } from '../../../lexicon/annotate/roles'
import { defineFlags } from '../../../text/define-flags'
import type { Vocabulary } from '../../tokens/vocabulary'
import { WordBits } from '../../tokens/word-bits'

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
  const bits = new WordBits(vocabulary)
  bits.addLists([
    [ALSO, rows.also],
    [AND, rows.and],
    [OWNER, rows.owners],
    [ENDS_HEAD, rows.endsHead],
    [JOINS, rows.joins],
    [DETERMINER, rows.determiners],
    [ENDS_FIELD, rows.endsField],
    [OFFICE, offices],
  ])
  return new Uint8Array(bits.table())
}
