import { expect, it } from 'vitest'
import { Article } from '../../src/article/schema'
import { applyFixes, isPublicationBlocked } from '../../src/entries'
import { formats, read, write } from '../../src/entries/convert'
import { fromNewsml } from '../../src/entries/newsml'
import { fromNitf, toNitf } from '../../src/entries/nitf'
import { parse } from '../../src/parse/parse'
import { parseAll } from '../../src/parse/parse-all'
import { readEmail } from '../../src/workflows/email/read-email'
import { readHtml } from '../../src/workflows/html/read-html'
import { faults } from '../support/laws'

/* Inputs that `npm run fuzz` found, reduced. */

it('a job title on the first line of the body lies in one part', () => {
  const text = "h\nEds:t to indicatp 6th graf esident Reagan'' ^By JAMES ROWLEY\nWriter\ns\ns"
  for (const repair of [true, false]) expect(faults(text, parse(text, { repair }))).toEqual([])
})

it('a page of 400,000 lines is read without a deep stack', () => {
  expect(readHtml('a\n-\n'.repeat(200_000))).toHaveLength(1)
})

it('a website with a broken escape is read without it', () => {
  const { article } = parse('"\n.\ncontact:http://m.example/%t', {})
  expect(Article.safeParse(article).success).toBe(true)
  expect(article.contacts?.[0]?.text).toBe('contact:http://m.example/%t')
})

it.each(['Cou(AP ) AP -', 'Cou [ France ] (AP) -', 'COU ( Pa. ) (AP) _ Text'])(
  'the region of %j has no space at its ends',
  (text) => {
    expect(faults(text, parse(text))).toEqual([])
    expect(Article.safeParse(parse(text).article).success).toBe(true)
  },
)

it.each([
  ['a signature mark above a forwarded header', '\n\n--\n----\nm:M\nt:c\no:k@d.l\nFog over Kiel'],
  ['a return in a cover note', '\n=\r-\n----\nm:s@t.e\ne:u\nS:L'],
])('a mail with %s has texts of the schema and spans inside its text', async (_, mail) => {
  for (const { text, article, spans, dropped } of await readEmail(new TextEncoder().encode(mail))) {
    expect(Article.safeParse(article).success).toBe(true)
    const ends = [...Object.values(spans), ...dropped].map(({ end }) => end)
    expect(Math.max(...ends)).toBeLessThanOrEqual(text.length)
    for (const [at, { start }] of dropped.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual((dropped[at] as { end: number }).end)
  }
})

it.each(['\u0085', '\u2028', '\u2029'])('the source of a quotation is one line, with each line break', (sign) => {
  const [story] = readHtml(`<blockquote>We sail.<cite>Ada${sign}Roe</cite></blockquote>`, { lenient: true })
  expect(story?.article.body).toEqual([{ kind: 'quote', text: 'We sail.', source: 'Ada Roe' }])
})

it('a full stop without a space inside the item of a correction is left as it is', () => {
  const text = 'CORRECTION-\n  item "ow.Tn\n"should read'
  for (const repair of [true, false]) expect(faults(text, parse(text, { repair }))).toEqual([])
})

it('a cell of a table has no ideographic space at its ends', () => {
  const { article } = parse('may7  286 3\n\nmay7  502 1/4 \u3000up  2 1/2\njul7  \u3000503 3/4 up  3 1/2\n')
  expect(Article.safeParse(article).success).toBe(true)
  expect(article.body).toMatchObject([
    {
      rows: [
        [{}, {}, {}],
        [{ text: 'jul7' }, { text: '503 3/4 up' }, { text: '3 1/2' }],
      ],
    },
  ])
})

it('a date of a NITF dateline that is a comma follows the place without a space', () => {
  const dateline = { text: 'Chongqing, U.S.', places: [{ text: 'Chongqing' }], date: { text: ',' } }
  const document = toNitf({ body: [{ kind: 'paragraph', text: 'Rain fell.', dateline }] }, { style: 'namespace' })
  expect(fromNitf(document).body[0]).toMatchObject({ dateline: { text: dateline.text } })
})

it('a notice between two lines of a contact lies in one part', () => {
  const text =
    'AIL\nAENTS\n  ABSENT: 2\nCONTACT:0.EL = JDOE@EXAMPLE.COM\n  C: C19 T\nT MATERIAL MAY NOT BE PUB"2\nx  ABSOME/1'
  for (const repair of [true, false]) expect(faults(text, parse(text, { repair }))).toEqual([])
})

it.each(['\u00a0', '\u3000'])('a paragraph before a wire mark does not end with an unusual space', (space) => {
  const { article } = parse(`704\u001f\n^Rain\n.\nThe rain stops${space}<`)
  expect(article.body.at(-1)).toEqual({ kind: 'paragraph', text: 'The rain stops' })
})

it('a short message with stray control characters, in bytes that parse reads as text, is text', () => {
  const messages = [
    'EMBARGOED UNTIL 0001 GMT Monday\n\nFog\x10 in K\xf6ln\x1c \x10lif\x1cts.\f',
    'It rains. '.repeat(30),
  ]
  const bytes = Uint8Array.from(Buffer.from(messages.join(''), 'latin1'))
  expect(parse(bytes).text).toBe(messages.join(''))
  expect([...parseAll(bytes)].map(({ text }) => text)).toEqual(messages)
})

it.each([{ to: 'html', jsonld: true }, { to: 'jsonld' }, { to: 'markdown' }] as const)(
  'a note that may be a restriction is written as a notice in $to, and reads back as the table says',
  (options) => {
    const notice = { kind: 'correction', text: '(' } as const
    const text = 'Sit on this story until 6 p.m.'
    const article: Article = { notices: [notice], editorsNotes: [{ text }], body: [] }
    const written: Article = { ...article, notices: [notice, { kind: 'possible', text }] }
    const { from, format } = formats[options.to]
    expect(from(write(article, { ...options, drafts: true }))).toEqual(format.carries(written))
  },
)

it.each([
  'The\nTHE\nthe\nthe\nthe\nthe\nthe\nthe\nthe\nthe\nthe\nthe\nTHE\nc\tn',
  'Ferries sail\n\nFerries sail\n\nFERRIES SAIL\n\nThe ferries sailed again on Monday, the company said.\n\nFerries sail\n\nThe crews had waited for two days, they said.\n\nferries sail\n\nThey sail again.',
  `Ferries sail\n\n${'Ferries sail\n\n'.repeat(40)}The ferries sailed again on Monday, the company said.`,
])('a second run of applyFixes does not change a copy that repeated its headline: %#', (text) => {
  const fixed = applyFixes(text).text
  expect(applyFixes(fixed).text).toBe(fixed)
})

it('a NewsML item of 300,000 elements side by side is read', () => {
  const text = '<p\n'.repeat(300_000).trim()
  const item = { guid: 'urn:example:1', provider: { name: 'Example' }, versionCreated: '2024-04-24T09:30:00Z' }
  const document = write({ item, headline: 'Rain', body: [{ kind: 'paragraph', text }] }, { to: 'newsml' })
  expect(formats.newsml.from(document).headline).toBe('Rain')
})

it.each(['<?XML><P><TABLE><TD>S</TD>E', '<P>Rain<TABLE><TD>S</TD>E<TD>falls</TABLE> here. <b>It</b> stops.'])(
  'a text that the HTML parser moves out of a table has its place: %s',
  (page) => {
    const [story] = readHtml(page, { lenient: true })
    const { spans = {}, diagnostics = [], unread = [], dropped = [] } = story ?? {}
    const all = [...Object.values(spans), ...diagnostics.flatMap(({ span }) => span ?? []), ...unread, ...dropped]
    expect(all).not.toEqual([])
    for (const { start, end } of all) expect([start <= end, end <= page.length]).toEqual([true, true])
    expect(all.some(({ start, end }) => start <= page.indexOf('S<') && page.indexOf('S<') < end)).toBe(true)
  },
)

it.each(['KILL KILL KILL', 'EMBARGOED UNTIL 0600 GMT Friday'])(
  'a notice that the HTML parser moves out of order restricts: %s',
  (notice) => {
    const story = '<h1>Ferries sail again</h1><p>OSLO (AP) -- The ferries sailed again on Monday, the company said.</p>'
    for (const opening of [
      `<p><table><td>${notice}</td>E</table></p>`,
      `<table><tr><td><p>${notice}</p></td></tr>E text</table>`,
    ]) {
      const [read] = readHtml(opening + story, { lenient: true })
      expect(isPublicationBlocked(read?.article ?? { body: [] })).toBe(true)
    }
  },
)

it('a note that holds the story in its last sentence is a possible restriction', () => {
  const copy =
    'Eds: Adds quotes from the mayor. Sit on this story until 6 p.m.\n\nFerries sail again\n\nOSLO (AP) -- Ferries sailed.'
  const { article, spans } = parse(copy)
  expect(isPublicationBlocked(article)).toBe(true)
  expect(article.editorsNotes).toBeUndefined()
  expect(Object.keys(spans).some((path) => path.startsWith('editorsNotes'))).toBe(false)
  expect(faults(copy, parse(copy))).toEqual([])
})

it('applyFixes keeps a story blocked whose note is likely a restriction', () => {
  const text = 'HE BRIDGE HAS BEEN , THE COUNCIL SAID. IN: TAIL STORY KILLED<P>  OT</P>KALRE 40\n  CES.'
  expect(isPublicationBlocked(parse(text).article)).toBe(true)
  expect(isPublicationBlocked(parse(applyFixes(text).text).article)).toBe(true)
})

it('the item that a correction names does not cross the end of a dateline', () => {
  const text =
    'CORRECT-L>\nI WATON story, "CONENTAL ILL.--- <C\u202eIL> TO\nRATE LOSS," please read in second paragraph ... to report it'
  expect(faults(text, parse(text))).toEqual([])
})

it('a credit in a dateline has no white space around it', () => {
  const { article } = parse('PRESS  A T 0--Amss Co said it will sail')
  expect(Article.safeParse(article).success).toBe(true)
})

it.each([
  { text: 'FRANKFURT, April 7 -', places: [{ text: 'FR' }], date: { text: 'A' } },
  { text: 'שלוםx 重庆', places: [{ text: 'שלום' }], date: { text: 'x' } },
])('a NITF dateline is not split within a word: $text', (dateline) => {
  expect(fromNitf(toNitf({ dateline, body: [] })).dateline?.text).toBe(dateline.text)
})

it('a NITF dateline is split between characters without spaces', () => {
  const dateline = { text: '東京5日', places: [{ text: '東京' }], date: { text: '5日' } }
  const read = fromNitf(toNitf({ dateline, body: [] })).dateline
  expect([read?.places?.[0]?.text, read?.date?.text]).toEqual(['東京', '5日'])
})

it.each(['LIMA,Junin,Peru  (AFP)- Rain fell.', 'LIMA , Junin , Peru (AFP) - Rain fell.'])(
  'the parts of a dateline in a document have no spaces at their ends: %s',
  (line) => {
    const document = `<newsItem><rightsInfo><copyrightNotice>AFP</copyrightNotice></rightsInfo><contentSet><inlineXML><p>${line}</p></inlineXML></contentSet></newsItem>`
    const { dateline } = fromNewsml(document, { lenient: true })
    expect(dateline?.places).toEqual([{ text: 'LIMA', region: 'Junin', country: 'Peru' }])
  },
)

it.each(['* * * * ', '* ', ''])('marks before a heading over notes do not restrict: “%s”', (marks) => {
  const text = `${marks}Die folgenden Informationen sind nicht zur Veröffentlichung`
  expect(() => write({ editorsNotes: [{ text }], body: [] }, { to: 'html' })).not.toThrow()
})

it('the name and the address of a line of a notebook lie in parts of their own', () => {
  for (const line of [
    '- Autor:V, t@d.e',
    '- Autor: Ana Roe t@d.e',
    '- Redaktion:Js T +49 30',
    '- Autor: Ana Ana, t@d.e',
  ])
    expect(faults(`.\n.\n#DPA-NOTIZBLOCK\n${line}`, parse(`.\n.\n#DPA-NOTIZBLOCK\n${line}`))).toEqual([])
})

it('JSON after two byte order marks has spans', () => {
  const [story] = read('\ufeff\ufeff{"uri":"urn:x:1","headline":"Rain falls"}', { from: 'ninjs', lenient: true })
  const { start = 0, end = 0 } = story?.spans.headline ?? {}
  expect(story?.text.slice(start, end)).toBe('Rain falls')
})
