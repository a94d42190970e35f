import { expect, test } from 'vitest'
import type { Article } from '../../src/article'
import { type FormatName, losses, read, type WriteOptions, write } from '../../src/entries/convert'

/* What each format keeps of an editor's note's role and public flag, and of the corrections of earlier versions. */

const article: Article = {
  item: { guid: 'urn:x:1', provider: { name: 'Nordwire' }, version: 3, versionCreated: '2024-04-24T09:30:00Z' },
  headline: 'Lake falls',
  editorsNotes: [
    { text: 'Photos to come.', role: 'advisory', public: false },
    { text: 'The writer owns shares in the company.', role: 'disclosure', public: true },
    { text: 'Graphic at 10.' },
  ],
  corrections: [
    { text: 'Corrects the depth to 4 metres.', at: '2024-04-24T08:30:00Z', version: 2 },
    { text: 'An earlier version misspelled Orrin.' },
  ],
  body: [{ kind: 'paragraph', text: 'The lake fell.' }],
}
const { editorsNotes: notes = [], corrections = [] } = article

const texts = notes.map(({ text }) => ({ text }))
const rows: readonly [FormatName, WriteOptions, Pick<Article, 'editorsNotes' | 'corrections'>][] = [
  ['json', {}, { editorsNotes: notes, corrections }],
  ['markdown', {}, { editorsNotes: notes, corrections }],
  ['newsml', {}, { editorsNotes: notes, corrections }],
  ['newsml', { body: 'nitf' }, { editorsNotes: notes, corrections }],
  ['newsml', { body: 'plain' }, { editorsNotes: notes, corrections }],
  [
    'nitf',
    {},
    {
      // not for publication is the default
      editorsNotes: notes.map(({ text, role, public: isPublic }) => ({
        text,
        ...(role && { role }),
        ...(isPublic && { public: true }),
      })),
      corrections: corrections.map(({ text, at }) => ({ text, ...(at && { at }) })),
    },
  ],
  [
    'ninjs',
    {},
    {
      editorsNotes: [{ text: texts.map(({ text }) => text).join('\n') }],
      corrections: corrections.map(({ text }) => ({ text })),
    },
  ],
  ['html', {}, { corrections }],
  // one without a time and a version would be a notice
  ['jsonld', {}, { corrections: corrections.slice(0, 1) }],
]

test.each(rows)('%s %o', (to, options, expected) => {
  const [story] = read(write(article, { to, ...options }), { from: to })
  const { editorsNotes, corrections } = story?.article ?? {}
  expect({ editorsNotes, corrections }).toEqual({ editorsNotes: undefined, ...expected })
  const lost = losses(article, to).filter(({ path }) => /^(?:editorsNotes|corrections)/.test(path))
  expect(lost.length > 0).toBe(!['json', 'markdown', 'newsml'].includes(to))
})

test.each([
  ['a note with a constraint of another system', '<edNote pubconstraint="x:internal">Call first.</edNote>', false],
  ['a note that this package marks as public', '<edNote pubconstrainturi="urn:x-note:public">Call.</edNote>', true],
  ['a note without a constraint', '<edNote>Call first.</edNote>', undefined],
])('%s in NewsML-G2', (_, note, isPublic) => {
  const document = write(article, { to: 'newsml' }).replace(/<edNote[\s\S]*<\/edNote>/, note)
  expect(read(document)[0]?.article.editorsNotes?.map((one) => one.public)).toEqual([isPublic])
})
