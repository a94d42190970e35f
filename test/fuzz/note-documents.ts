import { plainStory } from '../support/restriction-places'

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const { headline, paragraphs } = plainStory
const body = paragraphs.map((text) => `<p>${xmlText(text)}</p>`).join('')
const plain = paragraphs.join('\n\n')
const after = (note: string): string => `${body}<p>${xmlText(note)}</p>`
const before = (note: string): string => `<p>${xmlText(note)}</p>${body}`

const newsml = (meta: string, content: string, inside: string, title = headline): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta><itemClass qcode="ninat:text"/>${meta}</itemMeta><contentMeta>${content}<headline>${xmlText(title)}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${inside}</body></html></inlineXML></contentSet></newsItem>`
const nitf = (head: string, inside: string, title = headline): string =>
  `<nitf><head><docdata>${head}</docdata></head><body><body.head><hedline><hl1>${xmlText(title)}</hl1></hedline></body.head><body.content>${inside}</body.content></body></nitf>`
const ninjs = (parts: object): string => JSON.stringify({ uri: 'urn:x:1', headline, body_xhtml: body, ...parts })
const ap = (parts: object): string =>
  JSON.stringify({
    data: { item: { uri: 'x', altids: { itemid: 'x' }, type: 'text', headline, body_nitf: body, ...parts } },
  })
const dpa = (parts: object): string =>
  JSON.stringify({ entry_id: 'a', urn: 'urn:x:1', headline, article_html: body, ...parts })
const jsonld = (parts: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, articleBody: plain, ...parts })
const rss = (inside: string, title = headline): string =>
  `<rss version="2.0"><channel><item><title>${xmlText(title)}</title><description><![CDATA[${inside}]]></description></item></channel></rss>`
const atom = (inside: string, title = headline): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${xmlText(title)}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content></entry></feed>`
const page = (inside: string, title = headline): string =>
  `<!DOCTYPE html><html><head><title>${xmlText(title)}</title></head><body><article><h1>${xmlText(title)}</h1>${inside}</article></body></html>`

/** Documents of others with a note in one place, by format and place. */
export const noteDocuments: Readonly<Record<string, (note: string) => string>> = {
  'NewsML edNote': (note) => newsml(`<edNote>${xmlText(note)}</edNote>`, '', body),
  'NewsML headline': (note) => newsml('', '', body, note),
  'NewsML slugline': (note) => newsml('', `<slugline>${xmlText(note)}</slugline>`, body),
  'NewsML first text': (note) => newsml('', '', before(note)),
  'NewsML last text': (note) => newsml('', '', after(note)),
  'NITF ed-msg': (note) => nitf(`<ed-msg info="${xmlText(note)}"/>`, body),
  'NITF headline': (note) => nitf('', body, note),
  'NITF first text': (note) => nitf('', before(note)),
  'NITF last text': (note) => nitf('', after(note)),
  'ninjs ednote': (note) => ninjs({ ednote: note }),
  'ninjs headline': (note) => ninjs({ headline: note }),
  'ninjs slugline': (note) => ninjs({ slugline: note }),
  'ninjs usageterms': (note) => ninjs({ usageterms: note }),
  'ninjs first text': (note) => ninjs({ body_xhtml: before(note) }),
  'ninjs last text': (note) => ninjs({ body_xhtml: after(note) }),
  'AP ednote': (note) => ap({ ednote: note }),
  'AP headline': (note) => ap({ headline: note }),
  'AP first text': (note) => ap({ body_nitf: before(note) }),
  'AP last text': (note) => ap({ body_nitf: after(note) }),
  'dpa notepad': (note) => dpa({ notepad: { header_html: `<p>${xmlText(note)}</p>` } }),
  'dpa headline': (note) => dpa({ headline: note }),
  'dpa first text': (note) => dpa({ article_html: before(note) }),
  'dpa last text': (note) => dpa({ article_html: after(note) }),
  'JSON-LD headline': (note) => jsonld({ headline: note }),
  'JSON-LD usageInfo': (note) => jsonld({ usageInfo: note }),
  'JSON-LD first text': (note) => jsonld({ articleBody: `${note}\n\n${plain}` }),
  'JSON-LD last text': (note) => jsonld({ articleBody: `${plain}\n\n${note}` }),
  'RSS title': (note) => rss(body, note),
  'RSS first text': (note) => rss(before(note)),
  'RSS last text': (note) => rss(after(note)),
  'Atom title': (note) => atom(body, note),
  'Atom first text': (note) => atom(before(note)),
  'Atom last text': (note) => atom(after(note)),
  'page headline': (note) => page(body, note),
  'page first text': (note) => page(before(note)),
  'page last text': (note) => page(after(note)),
  'Markdown title': (note) => `---\ntitle: ${JSON.stringify(note)}\n---\n\n${plain}\n`,
  'Markdown first text': (note) =>
    `---\ntitle: ${headline}\n---\n\n${note.replace(/[*#>_[\]\\`~]/g, '\\$&')}\n\n${plain}\n`,
  'Markdown last text': (note) =>
    `---\ntitle: ${headline}\n---\n\n${plain}\n\n${note.replace(/[*#>_[\]\\`~]/g, '\\$&')}\n`,
}
