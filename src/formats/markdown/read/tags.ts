/** One tag of HTML as Markdown of articles has them: its name in small letters, whether it closes, its attributes. */
export interface HtmlTag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: Readonly<Record<string, string>>
}

/** `<div lang="fr">`, `</div>`, `<video src="https://example.com/a.mp4" controls>` */
const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)>$/
const ATTRIBUTE = /([A-Za-z-]+)="([^"]*)"/g

/** The one tag that a text is, or nothing. */
export function tag(text: string): HtmlTag | undefined {
  const [, slash, name, rest] = TAG.exec(text) ?? []
  if (name === undefined) return undefined
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of (rest ?? '').matchAll(ATTRIBUTE))
    attributes[key.toLowerCase()] = decoded(value)
  return { name: name.toLowerCase(), closes: slash === '/', attributes }
}

const PIECE = /\s+|<!--[\s\S]*?-->|<[^<>]*>/y

/** The tags of a block of HTML that holds nothing but tags and comments; nothing when it holds text. */
export function tagsOnly(html: string): HtmlTag[] | undefined {
  const tags: HtmlTag[] = []
  PIECE.lastIndex = 0
  for (let at = 0; at < html.length; at = PIECE.lastIndex) {
    const [piece = ''] = PIECE.exec(html) ?? []
    if (!piece) return undefined
    if (piece.startsWith('<!--') || !piece.trim()) continue
    const found = tag(piece)
    if (!found) return undefined
    tags.push(found)
  }
  return tags
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** A text of HTML with its character references read: numbers, and the names every HTML has. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
  })
}

/** `<pre>…</pre>` and nothing around it */
const PRE = /^<pre(?:\s[^<>]*)?>\n?([^<]*)<\/pre>\s*$/

/** The text of a block of HTML that is one `pre` without elements in it, or nothing. */
export function preformattedText(html: string): string | undefined {
  const text = PRE.exec(html)?.[1]
  return text === undefined ? undefined : decoded(text)
}
