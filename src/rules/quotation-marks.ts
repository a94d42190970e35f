import { once } from '../lexicon/words'
import { isSpace } from '../text/characters'

/** The family of a quotation mark. A mark closes only marks of its own family; quotations in other families may be inside. */
type MarkFamily = 'double' | 'guillemet' | 'corner'

/** A quotation mark in a text: its span, and whether it opens or closes. */
export interface QuotationMark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  /** `open` or `close` by its shape or context; `toggle` if neither decides: it closes an open mark, or opens one. */
  readonly role: 'open' | 'close' | 'toggle'
  /** Another possible meaning: inches after a digit, straight or curled by software; an arrow (`More news »`); two apostrophes in a row. */
  readonly doubt?: 'inches' | 'curled inches' | 'arrow' | 'apostrophes'
}

/** The marks that are examined. Single marks are not, since nearly all are apostrophes. */
const MARKS = '“”„‟"＂«»「」『』〝〞〟'
/** The marks of two characters, by the character: ``No,'' */
const TWICE: Readonly<Record<string, string>> = { '`': '``', "'": "''", '‘': '‘‘', '’': '’’', ',': ',,' }
const SIGN_BEFORE = /[([{<\-–—―/_“„«「『‘`¿¡]/u
const SIGN_AFTER = /[.,;:!?…)\]}>\-–—―/_”»」』’']/u
const LETTER = /\p{L}/u
const HEBREW = /[\u0590-\u05FF]/

const FAMILY: Readonly<Record<string, MarkFamily>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
}

/**
 * Returns the double quotation marks of a text, in order.
 * Recognizes curly, low and straight marks, guillemets, corner brackets and ``the typewriter’s''. Examines only the offsets in `places`.
 */
export function quotationMarks(text: string, places: readonly number[]): QuotationMark[] {
  const marks: QuotationMark[] = []
  let end = 0
  for (const start of places) {
    const sign = text.charAt(start)
    const isStraight = sign === '"'
    const twice = isStraight || text.charAt(start + 1) !== sign ? undefined : TWICE[sign]
    if (start < end || !(isStraight || twice || MARKS.includes(sign))) continue
    end = start + (twice ? 2 : 1)
    const shape = twice ?? sign
    const before = start > 0 ? text.charAt(start - 1) : ' '
    const after = end < text.length ? text.charAt(end) : ' '
    const free = isBeside(before, BEFORE)
    const done = isBeside(after, AFTER)
    const opens = free && !done // (“We
    const closes = !free && done // it,” he
    if (shape === ',,' && !opens) continue // a, ,b and 1,,2
    if (isStraight && before > '~' && HEBREW.test(before) && HEBREW.test(after)) continue // צה"ל: a Hebrew abbreviation
    if (isStraight && after === 's' && LETTER.test(before) && !LETTER.test(text[end + 1] ?? '')) continue // the country"s
    const role = markRoleOf(shape, opens, closes, start === 0 && after === ' ')
    if (!role) continue
    const doubt = doubtOf(shape, before, after, role)
    const family = FAMILY[shape] ?? 'double'
    marks.push(doubt ? { start, end, family, role, doubt } : { start, end, family, role })
  }
  return marks
}

const BEFORE = 1
const AFTER = 2
/** The sides of a mark on which each character of ASCII shows that it opens or closes: `BEFORE`, `AFTER`, or both. */
const SIDES = /* @__PURE__ */ once(() =>
  Uint8Array.from({ length: 0x80 }, (_, unit) => {
    const sign = String.fromCharCode(unit)
    return (isSpace(unit) || SIGN_BEFORE.test(sign) ? BEFORE : 0) | (isSpace(unit) || SIGN_AFTER.test(sign) ? AFTER : 0)
  }),
)

/** Whether the character on a side of a mark is white space, or a sign that occurs there: `(` before it, `,` after it. */
function isBeside(sign: string, side: typeof BEFORE | typeof AFTER): boolean {
  const unit = sign.charCodeAt(0)
  if (unit < 0x80) return ((SIDES()[unit] ?? 0) & side) !== 0
  return isSpace(unit) || (side === BEFORE ? SIGN_BEFORE : SIGN_AFTER).test(sign)
}

function doubtOf(
  shape: string,
  before: string,
  after: string,
  role: QuotationMark['role'],
): QuotationMark['doubt'] | undefined {
  const followsFigure = before >= '0' && before <= '9'
  if (followsFigure && (shape === '"' || shape === '＂')) return 'inches' // 6'9"
  if (followsFigure && shape === '”') return 'curled inches' // 6’9”
  if (shape === '»' && /\s/.test(before) && /\s/.test(after)) return 'arrow' // More news »
  return (shape === "''" || shape === '’’') && role !== 'open' ? 'apostrophes' : undefined // the ''90s, said 'no''
}

function markRoleOf(shape: string, opens: boolean, closes: boolean, first: boolean): QuotationMark['role'] | undefined {
  switch (shape) {
    case '“': // „Ja“, sagte er
      return closes ? 'close' : 'open'
    case '”': // ”Ja”, sade han
      return opens ? 'toggle' : 'close'
    case '«': // »Ja«, sagte er
      return closes ? 'close' : 'open'
    case '»': // French copy opens a paragraph that continues a quotation with »
      return opens ? 'toggle' : first ? undefined : 'close'
    case '"':
    case '＂':
      return opens ? 'open' : closes ? 'close' : 'toggle'
    case "''":
    case '’’':
      return opens ? 'open' : 'close'
    case '」':
    case '』':
    case '〞':
    case '〟':
      return 'close'
    default:
      return 'open'
  }
}
