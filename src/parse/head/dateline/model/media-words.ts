import { denseMediaEndings, mediaWordParts, mediaWords } from '../../../../lexicon/media-words'
import { alternatives, words } from '../../../../lexicon/words'

const WORDS = new Set(words(mediaWords))
const PART = new RegExp(alternatives(mediaWordParts), 'iu')
const DENSE_ENDING = new RegExp(`(?:${alternatives(denseMediaEndings)})$`, 'u')

/** Whether a name has a word that is typical of media: `Hills Tribune`, `Radio Dunav`, `新华社`; not: `Kennedy`. */
export const isMediaName = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s.\-/“”„«»"]+/)
    .some((word) => WORDS.has(word)) ||
  PART.test(name) ||
  DENSE_ENDING.test(name)
