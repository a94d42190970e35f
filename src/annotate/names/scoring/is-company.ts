import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'

/**
 * Whether a candidate is a company by its last word: a noun of trade, `Ellis Trucking`, or a legal form, whatever role precedes it: `Rival` ¦ `Norvane SpA`.
 * Not alone, nor with an initial, nor in a line of capitals; not the family name `Co`.
 */
export const isCompany = (words: PageWords, { from, to, shouted }: NameCandidate): boolean =>
  to - from > 1 &&
  !shouted &&
  ((words.isRare(to - 1, rare.TRADE) && words.tokens.kind(to - 2) === kinds.WORD && words.near(to - 1)) ||
    (words.is(to - 1, classes.LEGAL_FORM) && !words.is(from, classes.GIVEN) && isLongForm(words, to - 1)))

const isLongForm = ({ tokens }: PageWords, form: number): boolean =>
  tokens.has(form, kinds.CAPS | kinds.INNER) || tokens.end(form) - tokens.start(form) > 2
