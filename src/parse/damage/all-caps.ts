import type { Block } from '../../article'
import { CAPITAL, CHARACTER_CLASS, SMALL } from '../../text/characters'

const LETTERS = 60 // minimum number of letters to judge a text
const SMALLS = 30 // with so many small letters, the copy is not in capitals

/**
 * Whether all paragraphs are in capitals, as telex copy and alerts are. A few small letters are allowed.
 * Other copy is rejected at its first words, so the test is cheap.
 */
export function isBodyInCapitals(body: readonly Block[]): boolean {
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
