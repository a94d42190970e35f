import type { Block } from '../../article'
import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../text/characters'

const LETTERS = 60 // that a text has at least to be judged
const SMALLS = 30 // so many small letters, and it is no copy in capitals

/** Whether all paragraphs are set in capitals but for a stray letter, as telex copy and alerts are. Cheap: stops at the first words of other copy. */
export function isAllCaps(body: readonly Block[]): boolean {
  let capitals = 0
  let smalls = 0
  for (const block of body) {
    if (block.kind !== 'paragraph') continue
    const { text } = block
    for (let i = 0; i < text.length; i++) {
      const kind = CHARACTER_CLASS[text.charCodeAt(i)]
      if (kind === CAPITAL) capitals++
      else if (kind === SMALL && ++smalls > SMALLS) return false
    }
  }
  return capitals >= LETTERS && smalls * 20 < capitals
}
