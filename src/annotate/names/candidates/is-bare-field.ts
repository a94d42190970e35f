import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

/** Whether the field of a role, without a word between them, opens at a token: `Kehutanan` of `Menteri Kehutanan Budi Wiraguna`. */
export const isBareField = (words: PageWords, token: number): boolean =>
  words.page.words.names.hasGenitive &&
  words.isRare(token - 1, rare.FIELD_ROLE) &&
  !words.is(token, classes.GIVEN | classes.FAMILY)
