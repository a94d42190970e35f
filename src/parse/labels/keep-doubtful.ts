import { outsideStems, stemBits } from '../stem-bits'
import { isClause } from './is-clause'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const DROPPED = new Set<LineLabel>(['site', 'header', 'embed'])
const SAFE_LABELS = new Set<LineLabel>(['deck', 'summary', 'section', 'body', 'subhead', 'list', 'note'])
const SURE = 8 // margin from which a line may be dropped
const SURE_OF_RESTRICTION = 16 // margin for a restriction that the grammar does not recognize
const SURE_OF_SIGNOFF = 12 // margin for a sign-off without a role and an agency
const SURE_OF_UNKNOWN = 9 // margin for boilerplate below the head, without wording of a page, in a copy that is neither page nor release
const OFFERS = 2 // bit of a page with wording of a page, in `sort`
const NO_PAGE = 16 // bit of a copy without wording of a page
const WITH_MENUS = 32 // bit of a page with its menus, or of lines that follow closely
const OF_A_PAGE = 2 | 4 // bits of `sort`: the copy is a page, or a release
const SURE_OF_NOTICE = 1 // margin for a sentence in the text that no part of the grammar knows as a notice
const SURE_OF_SENTENCE = 12 // margin for a sentence labelled `boilerplate`
const SURE_IN_STORY = 44 // margin for boilerplate between the paragraphs of a page, without wording of a page
const SURE_IN_UNKNOWN = 12 // the same on a page with menus of unknown wording, as in a language that no table knows
const SURE_IN_PLAIN = 20 // the same with at most two lines that have such wording
const SURE_OF_SHORT = 20 // margin for a short sentence labelled `boilerplate`

/**
 * A link or button of a page, such as `View in browser`, is no section.
 * Replaces a label that would drop the line, if its margin is too small, by the runner-up. Returns any other line unchanged.
 * The runner-up must keep the line: `section`, `note`. If it does not, a sign-off, and boilerplate without wording of a page, become `body`.
 */
export function keepDoubtful(line: LabelledLine, facts: StoryLine): LabelledLine {
  const { label, runnerUp, margin } = line
  if (label === 'section' && facts.word === 'skip') return { ...line, label: 'boilerplate', runnerUp: label }
  if (margin >= leastMargin(label, facts)) return line
  if (SAFE_LABELS.has(runnerUp)) {
    const safeLabel = runnerUp === 'note' && facts.zone === 0 && isClause(facts) ? 'deck' : runnerUp
    return { ...line, label: safeLabel, runnerUp: label }
  }
  const isKept = label === 'signoff' || (label === 'boilerplate' && !isSentence(facts) && !hasPageSigns(facts))
  return isKept ? { ...line, label: 'body', runnerUp: label } : line
}

/** Returns the margin for boilerplate between the paragraphs of a page; see `sort` of a line for the kinds of copy. */
const sureInStory = (sort: number): number =>
  (sort & WITH_MENUS) === 0 || (sort & OFFERS) > 0
    ? SURE_IN_STORY
    : (sort & NO_PAGE) > 0
      ? SURE_IN_UNKNOWN
      : SURE_IN_PLAIN

/** Returns the least margin at which a label may drop a line, in units of the weights; 0 if any is enough. */
function leastMargin(label: LineLabel, facts: StoryLine): number {
  if (facts.page === 'story' && label === 'boilerplate' && !facts.furniture) return sureInStory(facts.sort)
  if (DROPPED.has(label)) return SURE
  if (label === 'restriction' && !facts.part) return SURE_OF_RESTRICTION
  if (label === 'signoff' && !facts.part && !facts.role && !facts.agency) return SURE_OF_SIGNOFF
  if (label === 'notice' && !facts.part && facts.zone > 0 && isClause(facts)) return SURE_OF_NOTICE
  if (label !== 'boilerplate') return 0
  if (isClause(facts)) return SURE_OF_SENTENCE
  if (isShortSentence(facts)) return SURE_OF_SHORT
  return hasPageSigns(facts) ? 0 : SURE_OF_UNKNOWN
}

const isSentence = (facts: StoryLine): boolean => isClause(facts) || isShortSentence(facts)

/**
 * Whether a line may be boilerplate of a page: it is in the head, in a page or release, or has their words.
 * `Share this`; not: `The council met` below a story.
 */
const hasPageSigns = ({ sort, zone, furniture, word, stems }: StoryLine): boolean =>
  (sort & OF_A_PAGE) > 0 ||
  zone === 0 ||
  furniture !== undefined ||
  word !== undefined ||
  (stems & outsideStems & ~stemBits.house) !== 0

/** Whether a line ends like a sentence, in copy without the wording of a web page: `More of it.`; not: `Share this.` */
const isShortSentence = ({ stopped, words, furniture, sort }: StoryLine): boolean =>
  stopped && words > 2 && !furniture && (sort & OF_A_PAGE) === 0
