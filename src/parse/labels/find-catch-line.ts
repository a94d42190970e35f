import { commonAcronyms } from '../../lexicon/common-acronyms'
import { isHouse } from './is-house'
import type { StoryLine } from './story-line'

const NEAR = 4 // lines within which a catch line is
const HEADLINE = 3 // minimum words of the headline below it
const FIRST = 2 // bit of `agency`: the first word is an agency

/** Catch line of PA: a topic in capitals and one or two words for the story. `POLITICS Housing`, `COURTS Ferry Pilot`; not: `UK Housing` */
const CATCH_LINE = /^(\p{Lu}{4,}) \p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)?$/u

/** Topics joined by hyphens, as agencies of many countries file them: `weather-valley-snow`; not: `do-it-yourself` */
const JOINED_TOPICS = /^\p{L}[\p{L}\p{M}\d'’]{2,}(?:-\p{L}[\p{L}\p{M}\d'’]{2,}){2,5}$/u

/**
 * Returns the index of the catch line, the slugline of British agencies, or of topics joined by hyphens; -1 for none.
 * Below a catch line there must be a line that may be the headline: `POLITICS Housing` over `Ministers promise more homes`.
 */
export function findCatchLine(lines: readonly StoryLine[]): number {
  for (let at = 0; at < lines.length && at < NEAR && lines[at]?.zone === 0; at++) {
    const line = lines[at] as StoryLine
    if (!line.part && !line.page && JOINED_TOPICS.test(line.text)) return at
    if (!isCatchLine(line)) continue
    return lines.some((other, index) => index > at && other.choice > 0 && other.words >= HEADLINE) ? at : -1
  }
  return -1
}

function isCatchLine(line: StoryLine): boolean {
  const { text, words, part, furniture, word, agency, page } = line
  if (words < 2 || words > 3 || part || furniture || word || page || isHouse(line)) return false
  if (agency === 1 || (agency & FIRST) !== 0) return false
  const topic = CATCH_LINE.exec(text)?.[1]
  return topic !== undefined && !commonAcronyms().has(topic)
}
