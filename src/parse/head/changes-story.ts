import type { Notice } from '../../article'
import { storyPartWords } from '../../lexicon/story-part-words'
import { alternatives, words } from '../../lexicon/words'
import { openingOf } from '../phrases'
import type { Tables } from '../tables'
import { namesPart } from './names-part'

const LONGEST = 120 // characters of a note of one line
const STORY_PART = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${alternatives(words(storyPartWords))})(?![\p{L}\p{M}])`,
  'iu',
)
const STEPS = /\s*[;,]\s*/

/**
 * Whether a line that opens with a word for a kind of notice, with `rest` after it, says what a desk has changed in the story: it names a
 * part of it, or changes it once more. `Adds quotes, background`, `Recasts lead; adds photo`; not: `Adds to the pressure on the minister`.
 */
export function changesStory(kind: Notice['kind'], line: string, rest: string, { notices }: Tables): boolean {
  if (!CHANGES.has(kind) || line.length > LONGEST || /^\s*[:：]/.test(rest)) return false
  const steps = rest.split(STEPS).slice(1)
  return (
    steps.some((step) => CHANGES.has(notices.opening(openingOf(step))?.value ?? '')) ||
    (rest.split(/\s+/).length <= MOST && (STORY_PART.test(rest) || namesPart(rest)))
  )
}

const MOST = 10 // words after the verb
const CHANGES: ReadonlySet<string> = new Set(['update', 'correction', 'refile'])
