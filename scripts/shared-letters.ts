// Denser forms of words for the build.
import { CLOSES, FIRST_LETTERS, OPENS, WINDOW } from '../src/lexicon/script-windows'

/** Returns a text with the letters of other scripts as one-byte characters, after the character that opens the window of their script. */
export function toWindows(text: string): string {
  let open = -1
  let packed = ''
  for (const sign of text) {
    const window = FIRST_LETTERS.findIndex((first) => isWithin(sign, first))
    if (window >= 0 && window !== open) packed += String.fromCharCode(OPENS + window)
    else if (window < 0 && open >= 0 && WINDOW.includes(sign)) packed += CLOSES
    if (window >= 0) open = window
    else if (WINDOW.includes(sign)) open = -1
    packed += window < 0 ? sign : WINDOW.charAt(sign.charCodeAt(0) - (FIRST_LETTERS[window] ?? 0))
  }
  return packed
}

const isWithin = (sign: string, first: number): boolean =>
  sign.charCodeAt(0) >= first && sign.charCodeAt(0) < first + WINDOW.length

/** Returns each name without the letters, at most `most`, that it shares with the one before, after their number in base 36. */
export function withoutShared(names: readonly string[], most: number): readonly string[] {
  return names.map((name, index) => {
    const last = names[index - 1] ?? ''
    let shared = 0
    while (shared < most && shared < name.length && name[shared] === last[shared]) shared++
    return `${shared.toString(36)}${name.slice(shared)}`
  })
}
