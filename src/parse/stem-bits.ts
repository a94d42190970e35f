import type { LineStem } from '../lexicon/line-stems'
import { defineFlags } from '../text/define-flags'

const flag = defineFlags('line stem')

/** Bits of the kinds of words in `lexicon/line-stems.ts`, as `Tables.lineStems` and `KnownLine.stems` have them. */
export const stemBits: Readonly<Record<LineStem, number>> = {
  field: flag('field'),
  photo: flag('photo'),
  contact: flag('contact'),
  rights: flag('rights'),
  legal: flag('legal'),
  notice: flag('notice'),
  desk: flag('desk'),
  page: flag('page'),
  author: flag('author'),
  house: flag('house'),
  issue: flag('issue'),
  reader: flag('reader'),
}

/** Bits of the kinds that are rare in the text of a story: all but the words of a newspaper's number and those that address the reader. */
export const outsideStems = ~(stemBits.issue | stemBits.reader)
