import { tags } from '../../lexicon/tags'
import { findRestriction } from '../../restrictions/find-restriction'
import { type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'

/** Text that may be a tag: `<p>`, `</b>`, `<br/>`, `<a href="x">`, `&lt;b&gt;`, `<!-- ad -->`. The name is then looked up in a table. */
const TAG =
  /(?:<|&(?:amp;)?lt;)(?:(\/?)([A-Za-z][A-Za-z\d]{0,10})(\s[^<>\n\r\u0085\u2028\u2029]{0,500}?)?\s?\/?|!--([^<>\n\r\u0085\u2028\u2029]{0,500}?)--)(?:>|&(?:amp;)?gt;)/y
/** Text after a tag’s name: nothing, or attributes such as ` href="x"`; not ` and c` in `<b and c>`. */
const ATTRIBUTES = /^\s+[\w:-]+\s*=|^\s*$/
/** Tag in capitals that is certainly one, as it closes or has attributes. Alone, `<P>` and `<BR>` may be stock tickers. */
const CLOSED = /<\/[A-Z][A-Z\d]{0,10}\s?>|<[A-Z]{1,10}\s+[\w-]+\s?=/

/** Finds HTML tags left in the text. Not: `<GM.N>`, `<F>`, `<Coloroll Group Plc>`, `a <b`. */
export const leftoverTag: DamageFinder = (text, from, to) => {
  const found: DamageMatch[] = []
  let capitals: boolean | undefined
  for (const start of tagStarts(text, from, to)) {
    TAG.lastIndex = start
    const match = TAG.exec(text)
    if (!match || start + match[0].length > to) continue
    const [whole, , name, attributes = '', comment] = match
    const end = start + whole.length
    const kind = name === undefined ? 'inline' : tags.get(name.toLowerCase())
    if (kind === undefined || !ATTRIBUTES.test(attributes)) continue
    if (comment && findRestriction(comment, 'line')) continue // `<!-- EMBARGOED -->` stays, as a restriction
    if (name !== undefined && name === name.toUpperCase() && !(capitals ??= CLOSED.test(text))) continue
    const cut = kind === 'paragraph' || kind === 'line' ? kind : undefined
    const by = cut === 'paragraph' ? '\n\n' : cut === 'line' ? '\n' : kind === 'cell' ? ' ' : ''
    found.push({ kind: 'leftover-tag', start, end, edits: [{ start, end, text: by, ...(cut && { cut }) }] })
  }
  return [...found, ...findForumTags(text, from, to)].sort((a, b) => a.start - b.start)
}

/** Tag of forums and blogs, `[b]`, `[/b]`, `[url=https://example.com]`, `[caption id="x"]`; also `<![CDATA[` and `]]>`, `<o:p>` */
const BOARD =
  /\[\/?(?:b|i|u|s|url|img|quote|code|list|size|color|center|caption|embed|gallery|B|I|U|URL|IMG|QUOTE)(?:[= ][^\][\n\r]{0,200})?\]|<!\[CDATA\[|\]\]>|<\/?o:p>/g

/** Finds tags of forums such as `[b]`, if the copy also has a closing one, and marks of XML and Word such as `<o:p>`. */
function findForumTags(text: string, from: number, to: number): DamageMatch[] {
  if (text.indexOf('[/', from) < 0 && text.indexOf('[CDATA[', from) < 0 && text.indexOf('<o:p', from) < 0) return []
  return Array.from(matches(BOARD, text, from, to), ({ 0: tag, index }) =>
    singleEdit('leftover-tag', index, index + tag.length, ''),
  )
}

/** Returns the offsets at which a tag may start: those of `<`, and of `&lt;` if the copy has entities. */
function tagStarts(text: string, from: number, to: number): number[] {
  const found: number[] = []
  for (const sign of text.indexOf('&', from) < 0 ? ['<'] : ['<', '&lt;', '&amp;lt;'])
    for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + 1)) found.push(at)
  return found
}
