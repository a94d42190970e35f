import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article'
import { type ConvertOptions, formats, read, write } from '../../src/entries/convert'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'

/*
 * Law 9, for each place of a document that can have a restriction: every reader finds the restriction there, and no publishing writer
 * publishes it.
 */

const wordings = {
  kill: 'KILL KILL KILL: The story is wrong and must not be used.',
  withhold: 'WITHHOLD - DO NOT USE',
  embargo: 'EMBARGOED UNTIL 1800 GMT THURSDAY',
} as const

const free = 'Rain is expected in Paris this week, the weather service said on Wednesday.'
const last = 'The service warns of floods along the river.'

interface Texts {
  readonly note?: string
  readonly title?: string
  readonly slugline?: string
  readonly terms?: string
  readonly first?: string
  readonly last?: string
}

const places = ['note', 'title', 'slugline', 'terms', 'first', 'last'] as const
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const el = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`
const paragraphs = ({ first, last: end }: Texts): string[] => [
  ...(first ? [first] : []),
  free,
  last,
  ...(end ? [end] : []),
]
const html = (texts: Texts): string =>
  paragraphs(texts)
    .map((text) => el('p', text))
    .join('')
const title = (texts: Texts): string => texts.title ?? 'Rain expected in Paris'

/** Returns a document of each format with these texts, as another program writes it; a place that a format does not have is left out. */
const documents: Readonly<Record<string, { readonly without?: readonly string[]; of(texts: Texts): string }>> = {
  json: {
    of: (texts) =>
      JSON.stringify({
        headline: title(texts),
        ...(texts.slugline && { slugline: texts.slugline }),
        ...(texts.note && { editorsNotes: [{ text: texts.note }] }),
        ...(texts.terms && { usageTerms: texts.terms }),
        body: paragraphs(texts).map((text) => ({ kind: 'paragraph', text })),
      }),
  },
  'NewsML-G2': {
    of: (texts) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><rightsInfo>${el('usageTerms', texts.terms)}</rightsInfo><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/>${el('edNote', texts.note)}</itemMeta><contentMeta>${el('slugline', texts.slugline)}${el('headline', title(texts))}</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${html(texts)}</body></html></inlineXML></contentSet></newsItem>`,
  },
  'NewsML 1': {
    of: (texts) =>
      `<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>a</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/>${el('Instruction', texts.note)}</NewsManagement><NewsComponent><NewsLines>${el('HeadLine', title(texts))}${el('SlugLine', texts.slugline)}${el('RightsLine', texts.terms)}</NewsLines><ContentItem><DataContent>${html(texts)}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  },
  NITF: {
    of: (texts) =>
      `<nitf><head><docdata management-status="usable">${texts.note ? `<ed-msg info="${escaped(texts.note)}"/>` : ''}${texts.slugline ? `<du-key key="${escaped(texts.slugline)}"/>` : ''}${texts.terms ? `<doc.rights limitations="${escaped(texts.terms)}"/>` : ''}</docdata></head><body><body.head><hedline>${el('hl1', title(texts))}</hedline></body.head><body.content>${html(texts)}</body.content></body></nitf>`,
  },
  'ninjs 3': {
    of: (texts) =>
      JSON.stringify({
        uri: 'urn:x:1',
        pubStatus: 'usable',
        headlines: [{ role: 'main', value: title(texts) }],
        slugline: texts.slugline,
        edNote: texts.note,
        usageTerms: texts.terms,
        bodies: [{ contentType: 'text/html', value: html(texts) }],
      }),
  },
  'ninjs 1': {
    of: (texts) =>
      JSON.stringify({
        uri: 'urn:x:1',
        pubstatus: 'usable',
        headline: title(texts),
        slugline: texts.slugline,
        ednote: texts.note,
        usageterms: texts.terms,
        body_html: html(texts),
      }),
  },
  ap: {
    of: (texts) =>
      JSON.stringify({
        data: {
          item: {
            uri: 'x',
            altids: { itemid: 'x' },
            type: 'text',
            pubstatus: 'usable',
            headline: title(texts),
            slugline: texts.slugline,
            ednote: texts.note,
            usageterms: texts.terms ? [texts.terms] : undefined,
            body_html: html(texts),
          },
        },
      }),
  },
  dpa: {
    without: ['slugline'],
    of: (texts) =>
      JSON.stringify({
        entry_id: 'a',
        urn: 'urn:x:1',
        pubstatus: 'usable',
        headline: title(texts),
        ednotes: texts.note ? [{ role: 'dpaednoterole:note', ednote: texts.note }] : [],
        usageterms: texts.terms,
        article_html: html(texts),
      }),
  },
  rss: {
    without: ['note', 'slugline', 'terms'],
    of: (texts) =>
      `<rss version="2.0"><channel><title>Wire</title><item>${el('title', title(texts))}<guid>a</guid>${el('description', html(texts))}</item></channel></rss>`,
  },
  atom: {
    without: ['note', 'slugline', 'terms'],
    of: (texts) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>urn:x:1</id>${el('title', title(texts))}<content type="html">${escaped(html(texts))}</content></entry></feed>`,
  },
  jsonld: {
    without: ['note'],
    of: (texts) =>
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        creativeWorkStatus: 'Published',
        headline: title(texts),
        identifier: texts.slugline && [{ '@type': 'PropertyValue', propertyID: 'slugline', value: texts.slugline }],
        conditionsOfAccess: texts.terms,
        articleBody: paragraphs(texts).join('\n\n'),
      }),
  },
  markdown: {
    without: ['slugline'],
    of: (texts) =>
      `---\ntitle: ${JSON.stringify(title(texts))}\n${texts.note ? `ednote: ${JSON.stringify(texts.note)}\n` : ''}${texts.terms ? `usageTerms: ${JSON.stringify(texts.terms)}\n` : ''}---\n\n${paragraphs(texts).join('\n\n')}\n`,
  },
  'a page': {
    without: ['note', 'slugline', 'terms'],
    of: (texts) =>
      `<!DOCTYPE html><html><head><title>Rain</title></head><body><article><h1>${escaped(title(texts))}</h1>${html(texts)}</article></body></html>`,
  },
}

/** Every writer that is made for publishing. */
const published: readonly ConvertOptions[] = [
  { to: 'html' },
  { to: 'html', page: true },
  { to: 'jsonld' },
  ...(['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const).map(
    (preset) => ({ to: 'markdown', preset }) as const,
  ),
]

const facts = { guid: 'urn:x:1', provider: 'Wire', versionCreated: '2024-04-24T09:30:00Z' }

/** Every writer that says a status, or the words themselves. */
const carried: readonly ConvertOptions[] = [
  { to: 'json' },
  { to: 'newsml', ...facts },
  { to: 'nitf', ...facts },
  { to: 'ninjs', ...facts },
  { to: 'markdown' },
  { to: 'copy' },
]

const refused = expect.objectContaining({ code: 'restricted' })

describe.each(Object.entries(documents))('%s', (_, { without = [], of }) => {
  const articleOf = (texts: Texts): Article => {
    const [story] = read(of(texts))
    if (!story) throw new Error('the document holds no story')
    return story.article
  }

  it('is free where nothing restricts it', () => {
    const article = articleOf({})
    expect(isPublicationBlocked(article)).toBe(false)
    for (const target of published) expect(() => write(article, target)).not.toThrow()
  })

  const cases = places
    .filter((place) => !without.includes(place))
    .flatMap((place) =>
      Object.entries(wordings).map(([kind, words]) => ({ place, kind, texts: { [place]: words } as Texts })),
    )

  it.each(cases)('a $kind in the $place', ({ texts }) => {
    const article = articleOf(texts)
    expect(isPublicationBlocked(article)).toBe(true)
    for (const target of published) {
      expect(() => write(article, target), JSON.stringify(target)).toThrow(refused)
      const draft = write(article, { ...target, drafts: true })
      expect(isPublicationBlocked(formats[target.to].from(draft)), `a draft of ${JSON.stringify(target)}`).toBe(true)
    }
    for (const target of carried)
      expect(isPublicationBlocked(formats[target.to].from(write(article, target))), JSON.stringify(target)).toBe(true)
  })
})
