import { isDeepStrictEqual } from 'node:util'
import { parse } from '../api'
import { looksBinary, must } from '../attempt'
import type { Campaign } from '../campaign'
import {
  checkAnnotate,
  checkFixes,
  checkLaws,
  checkMessages,
  checkValidate,
  checkVerify,
  checkWire,
} from '../check-story'
import { drawCopy } from '../mutate-copy'
import type { Pool } from '../pool'

/** Damaged copy keeps every law of the parser and of what works on a story. */
export const copies = ({ copies: pool }: Pool): Campaign => ({
  name: 'copies',
  weight: 4,
  draw(random) {
    return {
      text: drawCopy(random, pool),
      repair: !random.oneIn(4),
      again: random.oneIn(8),
    }
  },
  check({ text = '', repair, again }) {
    const faults: string[] = []
    const story = must(
      'parse',
      () => parse(text, { repair: repair !== false }),
      faults,
      looksBinary(text) ? 'binary-input' : undefined,
    )
    if (!story) return faults
    faults.push(...checkLaws(text, story, repair === false ? 'parse without repair' : 'parse'))
    if (again && !isDeepStrictEqual(parse(text, { repair: repair !== false }), story))
      faults.push('parse: the second run gives something else')
    const { annotated, faults: annotateFaults } = checkAnnotate(story)
    faults.push(...checkMessages(text), ...annotateFaults, ...checkValidate(text, annotated), ...checkWire(story))
    if (repair === false) return faults
    return [...faults, ...checkFixes(text, undefined, parse), ...checkVerify(text, story)]
  },
})
