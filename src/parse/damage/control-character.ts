import { windows1252CharacterOf } from '../../text/windows-1252'
import { type DamageFinder, type DamageMatch, matches } from './finder'

const CONTROL = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g
const ANY = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/

/** Finds control characters outside an envelope. Those from 0x80 to 0x9f are read as the quotes and dashes of Windows-1252. */
export const controlCharacter: DamageFinder = (text, from, to) => {
  if (!ANY.test(text)) return []
  const found: DamageMatch[] = []
  for (const { 0: match, index } of matches(CONTROL, text, from, to)) {
    const edits = []
    let meant = 0
    for (let i = 0; i < match.length; i++) {
      const unit = match.charCodeAt(i)
      const character = unit >= 0x80 ? windows1252CharacterOf(unit) : ''
      const by = character.charCodeAt(0) >= 0xa0 ? character : ''
      if (by) meant++
      edits.push({ start: index + i, end: index + i + 1, text: by })
    }
    found.push({ kind: meant ? 'latin-1' : 'control-character', start: index, end: index + match.length, edits })
  }
  return found
}
