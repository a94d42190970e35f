import { noDuplicateParagraph } from './body/no-duplicate-paragraph'
import { notTruncated } from './body/not-truncated'
import { present as bodyPresent } from './body/present'
import { knownCredit } from './dateline/known-credit'
import { present as datelinePresent } from './dateline/present'
import { realDate } from './dateline/real-date'
import { noFinalStop } from './headline/no-final-stop'
import { notInBody } from './headline/not-in-body'
import { present as headlinePresent } from './headline/present'
import { embargoClear } from './item/embargo-clear'
import { usable } from './item/usable'
import { balanced } from './quotes/balanced'
import type { Rule } from './rule'
import { oneStory } from './structure/one-story'
import { noReplacementCharacter } from './text/no-replacement-character'

/** The rules, as `validate` runs them: in the order of a story. They say nothing of good copy of any house. */
export const rules: readonly Rule[] = [
  usable,
  embargoClear,
  headlinePresent,
  noFinalStop,
  notInBody,
  datelinePresent,
  knownCredit,
  realDate,
  bodyPresent,
  notTruncated,
  noDuplicateParagraph,
  balanced,
  oneStory,
  noReplacementCharacter,
]
