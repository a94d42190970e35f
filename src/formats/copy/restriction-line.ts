import type { Article, Embargo } from '../../article'
import { articleRestrictions } from '../../restrictions/article-restrictions'
import { embargoEnd } from '../../restrictions/embargo-end'
import { embargoExplains } from '../../restrictions/embargo-explains'
import { type FoundRestriction, findRestriction } from '../../restrictions/find-restriction'
import { greatest } from '../../text/greatest'
import { effectiveStatus } from '../restrictions'

/** Line added above a killed story whose own words do not state that it is killed. Every desk recognizes it. */
const KILLED = 'KILL: This story must not be used.'
const WITHHELD = 'HOLD: This story must not be used until it is released.'
/** Line added above a story that may be restricted. A reader takes it for a possible restriction, as it takes the notice itself. */
const DOUBTFUL = 'NOTE TO DESKS: May be restricted: please ask before use.'

/**
 * Returns the line that must be added above copy so that it states the restrictions of its article (law 9).
 * Undefined if the article is free at `now`, or if a notice or the embargo states the same in words that any reader finds. Words that
 * only the whole parser finds do not count: a writer does not carry the parser, and a line too many is on the safe side.
 *
 * @example restrictionLine({ notices: [{ kind: 'kill', text: 'The story is wrong' }], body: [] }) // KILL: This story must not be used.
 * @example restrictionLine({ notices: [{ kind: 'kill', text: 'KILL KILL KILL' }], body: [] }) // undefined
 */
export function restrictionLine(article: Article, now?: string): string | undefined {
  const found = articleRestrictions(article, now)
  if (found.length === 0) return undefined
  const certain = found.filter(({ isPossible }) => !isPossible)
  const needed = greatest(certain.map(({ kind }) => STRICTNESS[kind]))
  if (needed > strictnessOfHead(article, now)) return effectiveStatus(article) === 'canceled' ? KILLED : WITHHELD
  if (needed > 0 || article.notices?.some(({ text }) => text === DOUBTFUL)) return undefined
  return DOUBTFUL
}

const STRICTNESS: Readonly<Record<FoundRestriction['kind'], number>> = { embargo: 1, withhold: 2, kill: 3 }

/** Returns how strictly the lines of the head that are written for it restrict a story: 0 if no words in them do. */
function strictnessOfHead(article: Article, now: string | undefined): number {
  const { slugline = '', take, notices = [], embargo, restrictions = [] } = article
  const lines = notices.map(({ text }) => text)
  if (embargo && (now === undefined || repeatsItsTime(embargo))) lines.push(embargo.text)
  // the lines beside them may end the message, or run into them
  if ([slugline, take?.text ?? '', ...lines, ...restrictions].some((text) => UNUSUAL.test(text))) return 0
  return greatest(lines.map(strictnessOfLine))
}

function strictnessOfLine(line: string): number {
  const found = findRestriction(line, 'line')
  return found ? STRICTNESS[found.kind] : 0
}

/** Whether an embargo's words have no other time than it: copy gives only the words, from which a reader takes when it ends. */
function repeatsItsTime(embargo: Embargo): boolean {
  return embargoEnd(embargo) === undefined
    ? !/\d/.test(embargo.text)
    : embargoExplains({ ...embargo, text: '' }, embargo.text)
}

/** Line that may end a message or a story, such as `NNNN` or `-30-`, or has invisible characters; not: `KILL`. */
const UNUSUAL = /^[^\p{L}\n]*(?:[^\p{L}\n]|[NZC]{4}[^\p{L}\n]*)$|(?![\n\u200c-\u200f])\p{C}/mu
