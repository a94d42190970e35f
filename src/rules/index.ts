import { explained as acronymsExplained } from './acronyms/explained'
import { oneMeaning } from './acronyms/one-meaning'
import { usedAgain } from './acronyms/used-again'
import { firstHand } from './attribution/first-hand'
import { fullNameFirst } from './attribution/full-name-first'
import { knownSpeaker } from './attribution/known-speaker'
import { plainVerb } from './attribution/plain-verb'
import { present as attributionPresent } from './attribution/present'
import { present as bodyPresent } from './body/present'
import { present as boilerplatePresent } from './boilerplate/present'
import { boilerplateRules } from './boilerplate-rules'
import { present as bylinePresent } from './byline/present'
import { wellFormed as bylineWellFormed } from './byline/well-formed'
import { present as contactsPresent } from './contacts/present'
import { byteOrderMark } from './damage/byte-order-mark'
import { controlCharacter } from './damage/control-character'
import { doubleBlank } from './damage/double-blank'
import { duplicateParagraph } from './damage/duplicate-paragraph'
import { duplicateSentence } from './damage/duplicate-sentence'
import { hardWrap } from './damage/hard-wrap'
import { hyphenation } from './damage/hyphenation'
import { noBreakSpace } from './damage/no-break-space'
import { replacementCharacter } from './damage/replacement-character'
import { truncated } from './damage/truncated'
import { hasDate } from './dateline/has-date'
import { houseSeparator } from './dateline/house-separator'
import { knownCredit } from './dateline/known-credit'
import { notInFuture } from './dateline/not-in-future'
import { oneCredit } from './dateline/one-credit'
import { present as datelinePresent } from './dateline/present'
import { realDate as datelineRealDate } from './dateline/real-date'
import { regionGiven } from './dateline/region-given'
import { regionSpared } from './dateline/region-spared'
import { stateForm } from './dateline/state-form'
import { wellFormed as datelineWellFormed } from './dateline/well-formed'
import { danglingReference } from './document/dangling-reference'
import { documentRules } from './document-rules'
import type { IndexedRule } from './engine/indexed-rule'
import { hasVerb } from './headline/has-verb'
import { knownTag } from './headline/known-tag'
import { noFinalStop } from './headline/no-final-stop'
import { notAllCaps } from './headline/not-all-caps'
import { notInBody } from './headline/not-in-body'
import { oneCase } from './headline/one-case'
import { present as headlinePresent } from './headline/present'
import { shortEnough as headlineShortEnough } from './headline/short-enough'
import { embargoClear } from './item/embargo-clear'
import { embargoZone } from './item/embargo-zone'
import { freeUse } from './item/free-use'
import { noPrivateNote } from './item/no-private-note'
import { notExpired } from './item/not-expired'
import { possibleRestriction } from './item/possible-restriction'
import { usable } from './item/usable'
import { fewSentences } from './lead/few-sentences'
import { newsFirst } from './lead/news-first'
import { shortEnough as leadShortEnough } from './lead/short-enough'
import { described } from './media/described'
import { oneSpelling } from './names/one-spelling'
import { explained as noticesExplained } from './notices/explained'
import { shortEnough as paragraphsShortEnough } from './paragraphs/short-enough'
import { tooShortRun } from './paragraphs/too-short-run'
import { parserRules } from './parser-rules'
import { attributed } from './quotes/attributed'
import { balanced } from './quotes/balanced'
import { oneStyle } from './quotes/one-style'
import { shortEnough as sentencesShortEnough } from './sentences/short-enough'
import { shortEnough as sluglineShortEnough } from './slugline/short-enough'
import { endMarkLast } from './structure/end-mark-last'
import { oneStory } from './structure/one-story'
import { noDoubledWord } from './text/no-doubled-word'
import { noLastNext } from './times/no-last-next'
import { noRelativeWord } from './times/no-relative-word'
import { realDate as timesRealDate } from './times/real-date'
import { tenseAgrees } from './times/tense-agrees'
import { weekdayFits } from './times/weekday-fits'
import { weekdayResolved } from './times/weekday-resolved'

/** The rules with a file of their own, in the order of the parts of a story from the top. */
const ownRules = [
  usable,
  possibleRestriction,
  embargoClear,
  embargoZone,
  notExpired,
  noPrivateNote,
  freeUse,
  noticesExplained,
  sluglineShortEnough,
  headlinePresent,
  headlineShortEnough,
  noFinalStop,
  notAllCaps,
  oneCase,
  hasVerb,
  knownTag,
  notInBody,
  bylinePresent,
  bylineWellFormed,
  datelinePresent,
  datelineWellFormed,
  hasDate,
  datelineRealDate,
  notInFuture,
  houseSeparator,
  regionGiven,
  regionSpared,
  stateForm,
  knownCredit,
  oneCredit,
  bodyPresent,
  leadShortEnough,
  fewSentences,
  newsFirst,
  paragraphsShortEnough,
  tooShortRun,
  sentencesShortEnough,
  attributionPresent,
  knownSpeaker,
  fullNameFirst,
  plainVerb,
  firstHand,
  balanced,
  oneStyle,
  attributed,
  acronymsExplained,
  usedAgain,
  oneMeaning,
  oneSpelling,
  timesRealDate,
  weekdayFits,
  weekdayResolved,
  tenseAgrees,
  noLastNext,
  noRelativeWord,
  noDoubledWord,
  described,
  contactsPresent,
  boilerplatePresent,
  oneStory,
  endMarkLast,
  truncated,
  duplicateParagraph,
  duplicateSentence,
  replacementCharacter,
  doubleBlank,
  noBreakSpace,
  hardWrap,
  hyphenation,
  byteOrderMark,
  danglingReference,
] as readonly IndexedRule[]

/** All rules with a check, in the order in which `validate` runs them. */
export const indexedRules: readonly IndexedRule[] = /* @__PURE__ */ ownRules.concat(controlCharacter, boilerplateRules)

/** All built-in rules, also those that the readers report, without their documentation. */
export const allRules: readonly IndexedRule[] = /* @__PURE__ */ ownRules.concat(
  parserRules,
  documentRules,
  boilerplateRules,
)
