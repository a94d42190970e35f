/** Marks of one family close one another; of another family they stand inside. */
export type MarkFamily = 'double' | 'guillemet' | 'corner'

/** A quotation mark in a text, and what it can do there. */
export interface QuotationMark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  /** `open` and `close` by its shape or its place; `toggle` where both tell nothing: it closes what is open, or opens. */
  readonly role: 'open' | 'close' | 'toggle'
  /** What else it may be: inches behind a figure, straight or curled by a machine; an arrow (`More news »`); two apostrophes in a row. */
  readonly doubt?: 'inches' | 'curled inches' | 'arrow' | 'apostrophes'
}

/** Singles are left alone: nearly all are apostrophes. */
const MARKS = /[“”„‟"＂«»「」『』〝〞〟]|``|''|‘‘|’’|,,/gu
const ONE = /[^`'‘’,]/
const BLANK_BEFORE = /[\s([{<\-–—―/_“„«「『‘`¿¡]/u
const BLANK_AFTER = /[\s.,;:!?…)\]}>\-–—―/_”»」』’']/u
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

/** The double quotation marks of a text, in order: curly, low, straight, guillemets, corners, and ``the typewriter’s''. */
export function quotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = []
  MARKS.lastIndex = 0
  while (MARKS.test(text)) {
    const end = MARKS.lastIndex
    const start = end - (ONE.test(text.charAt(end - 1)) ? 1 : 2)
    const shape = text.slice(start, end)
    const before = text[start - 1] ?? ' '
    const after = text[end] ?? ' '
    const [free, done] = [BLANK_BEFORE.test(before), BLANK_AFTER.test(after)]
    const opens = free && !done // (“We
    const closes = !free && done // it,” he
    if (shape === ',,' && !opens) continue // a, ,b and 1,,2
    if (shape === '"' && HEBREW.test(before) && HEBREW.test(after)) continue // צה"ל: a Hebrew abbreviation
    if (shape === '"' && after === 's' && LETTER.test(before) && !LETTER.test(text[end + 1] ?? '')) continue // the country"s
    const role = roleOf(shape, opens, closes, start === 0 && after === ' ')
    if (!role) continue
    const doubt = doubtOf(shape, before, after, role)
    marks.push({ start, end, family: FAMILY[shape] ?? 'double', role, ...(doubt && { doubt }) })
  }
  return marks
}

function doubtOf(
  shape: string,
  before: string,
  after: string,
  role: QuotationMark['role'],
): QuotationMark['doubt'] | undefined {
  if (/\d/.test(before) && (shape === '"' || shape === '＂')) return 'inches' // 6'9"
  if (/\d/.test(before) && shape === '”') return 'curled inches' // 6’9”
  if (shape === '»' && /\s/.test(before) && /\s/.test(after)) return 'arrow' // More news »
  return (shape === "''" || shape === '’’') && role !== 'open' ? 'apostrophes' : undefined // the ''90s, said 'no''
}

function roleOf(shape: string, opens: boolean, closes: boolean, first: boolean): QuotationMark['role'] | undefined {
  switch (shape) {
    case '“': // „Ja“, sagte er
      return closes ? 'close' : 'open'
    case '”': // ”Ja”, sade han
      return opens ? 'toggle' : 'close'
    case '«': // »Ja«, sagte er
      return closes ? 'close' : 'open'
    case '»': // a paragraph that goes on with speech opens with » in French copy
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
