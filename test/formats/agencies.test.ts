import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Article, type Block, type Media } from '../../src/article/schema'
import { WirecopyError } from '../../src/diagnostics/error'
import { convertAll, type FormatName, formats, read } from '../../src/entries/convert'

/*
 * Documents in the shapes in which agencies send them, with invented content: fixtures/foreign/agencies/<agency>/<document>, and in
 * expected.json what is read in each. To add a document, put it there, run `npx vitest run test/formats/agencies.test.ts -u`, and compare what
 * came out with the document, field by field.
 */

const folder = join(import.meta.dirname, '../../fixtures/foreign/agencies')
const item = { guid: 'urn:x:1', provider: 'Nordwire', versionCreated: '2024-04-24T09:30:00Z' }

/** A block in a line: its kind unless it is a paragraph, and its words. */
function lineOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text
  const words =
    block.kind === 'list'
      ? block.items.map(({ text }) => text)
      : block.kind === 'table'
        ? block.rows.map((row) => row.map(({ text }) => text ?? '').join(', '))
        : block.kind === 'embed'
          ? [block.href]
          : block.kind === 'media'
            ? [block.medium ?? 'picture']
            : 'text' in block
              ? [block.text]
              : []
  return `[${[block.kind, ...words].join(' | ')}]`
}

const mediaOf = ({ medium, id, caption, alt, credit, renditions = [] }: Media) => ({
  medium,
  id,
  caption,
  alt,
  credit,
  files: renditions.map(({ href, role, width }) => [role, href, width].filter(Boolean).join(' ')),
})

/** Returns `written`, or the code of the error. */
function outcomeOf(write: () => unknown): string {
  try {
    write()
    return 'written'
  } catch (error) {
    if (error instanceof WirecopyError) return error.code
    throw error
  }
}

/** What a reader of the story looks for first, in a few lines. */
function summaryOf({ article, diagnostics }: ReturnType<typeof read>[number]) {
  const { headline, kicker, subheadline, byline, dateline, body, subjects = [], editorsNotes = [] } = article
  const { language, slugline, urgency, genre, creditLine, sources, summaries, keywords, associations, links } = article
  const media = body.filter((block) => block.kind === 'media').map(mediaOf)
  const [place] = dateline?.places ?? []
  return {
    class: article.item?.class,
    language,
    slugline,
    urgency,
    genre,
    kicker,
    headline,
    subheadline,
    summaries: summaries?.map(({ text, role }) => (role ? `${role}: ${text}` : text)),
    byline: byline?.text,
    authors: byline?.authors?.map(({ kind, name }) => (kind === 'person' ? name : `${kind} ${name}`)),
    dateline: dateline?.text,
    place: place && [place.text, place.region, place.countryCode].filter(Boolean).join(' | '),
    date: dateline?.date?.text,
    credits: dateline?.credits?.map(({ text }) => text),
    published: article.published?.at,
    body: body.map(lineOf),
    subjects: subjects.map(({ scheme, code, uri, name }) =>
      [scheme ? `${scheme}:${code}` : (uri ?? code), name].filter(Boolean).join(' '),
    ),
    keywords,
    media: media.length ? media : undefined,
    notes: editorsNotes.length ? editorsNotes.map((one) => `${one.public ? 'public: ' : ''}${one.text}`) : undefined,
    creditLine,
    sources: sources?.map(({ name, role }) => `${name} (${role})`),
    signoff: article.signoff?.map(({ text }) => text),
    contacts: article.contacts?.map(({ text }) => text),
    boilerplate: article.boilerplate,
    links: links?.map(({ rel, href, guid }) => [rel, href ?? guid].filter(Boolean).join(' ')),
    associations: associations?.map((one) =>
      [one.group, one.rel, one.class, one.href ?? one.guid, one.title].filter(Boolean).join(' | '),
    ),
    diagnostics: diagnostics
      .filter(({ rule }) => !/undeclared-alias|missing-catalog/.test(rule ?? ''))
      .map(({ message }) => message),
  }
}

describe.each(readdirSync(folder))('documents of %s', (agency) => {
  const files = readdirSync(join(folder, agency)).filter((file) => file !== 'expected.json')
  const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, agency, file))

  it('are read as they are meant', async () => {
    const found = files.map((file) => {
      const stories = read(bytesOf(file))
      for (const { article } of stories) expect(Article.parse(article)).toEqual(article)
      return [file, stories.map(summaryOf)]
    })
    const text = `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(join(folder, agency, 'expected.json'))
  })

  it.each(files)('%s can be written in every format, except an item without text in a format of texts', (file) => {
    const hasText = read(bytesOf(file)).every(({ article }) => article.body.some(({ kind }) => kind !== 'media'))
    for (const to of Object.keys(formats) as FormatName[]) {
      const write = () => convertAll(bytesOf(file), { to, drafts: true, ...item })
      if (hasText) expect(write().length).toBeGreaterThan(0)
      else expect(['written', 'wrong-class']).toContain(outcomeOf(write))
    }
  })
})
