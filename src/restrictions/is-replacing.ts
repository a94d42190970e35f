import { replacingVerbs } from '../lexicon/restrictions/connecting-words'
import { once, words } from '../lexicon/words'

const verb = (list: string): string => String.raw`(?:${words(list).join('|')})\p{L}*`

/** Two verbs in the active, joined by a short word. */
const PAIR = /* @__PURE__ */ once(() => {
  const [cancels, replaces] = [verb(replacingVerbs.cancels), verb(replacingVerbs.replaces)]
  const passive = String.raw`(?!\s+(?:${words(replacingVerbs.by).join('|')})\s)`
  const pair = String.raw`(?:${cancels}\s+\p{L}{1,3}\s+${replaces}|${replaces}\s+\p{L}{1,3}\s+${cancels})`
  return new RegExp(String.raw`(?<!\p{L})${pair}(?!\p{L})${passive}`, 'iu')
})

/**
 * Whether a line says that the story takes the place of an earlier version, which it cancels: `Cette dépêche annule et remplace la précédente`.
 * Not: `Kill the story. A replacement follows.`
 */
export const isReplacing = (line: string): boolean => PAIR().test(line)
