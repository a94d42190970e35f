import { CHARACTER_CLASS, isSpace, SMALL } from '../../../../text/characters'

const LONGEST = 56 // characters without a mark
const MOST_WORDS = 8 // words without a mark
const REACH = 110

/** Marks that may close a dateline or a part of it: 1 closes it before a space, 2 wherever it stands. */
const MARKS = /* @__PURE__ */ (() => {
  const table = new Map<number, 1 | 2>()
  for (const sign of '-–—―_:=/.>') table.set(sign.charCodeAt(0), 1)
  for (const sign of ')]）］】〕》＞|｜·•■→»：＝／。।۔։—–电電讯訊') table.set(sign.charCodeAt(0), 2)
  return table
})()
const COMMAS = /* @__PURE__ */ new Set([...',،，、'].map((sign) => sign.charCodeAt(0)))

/**
 * Whether a paragraph may open with a dateline: a mark closes its first words, or `canBeAlone` and it is a short line.
 * One look at each character; rejects most prose and headlines.
 */
export function mayOpenDateline(text: string, canBeAlone: boolean): boolean {
  const first = text.charCodeAt(0)
  if (first === 0x22 || first === 0x27 || first === 0x201c || first === 0x60) return false
  if (CHARACTER_CLASS[first] === SMALL && !/^[\p{L}\d-]+\.\p{L}/u.test(text.slice(0, 40))) return false
  let from = 0
  let words = 0
  const end = Math.min(text.length, REACH)
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) {
      words++
      if (words > MOST_WORDS) return false
      continue
    }
    if (at - from > LONGEST) return false
    if (COMMAS.has(unit)) {
      from = at
      words = 0
      continue
    }
    const kind = MARKS.get(unit)
    if (kind === undefined) continue
    if (kind === 2) {
      if (at < text.length - 1 || canBeAlone) return true
      continue
    }
    if (unit === 0x2e && at < 3) continue
    if (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 0x2d) {
      if (unit !== 0x2e || words < 7) return true
    } else if (unit === 0x2f) return true
  }
  return canBeAlone && text.length < LONGEST
}
