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

type Row = readonly [FormatName, WriteOptions, Pick<Article, 'editorsNotes' | 'corrections'>]
const rows: readonly Row[] = [
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
      corrections,
    },
  ],
  ...(['3.2', '2.2'] as const).map(
    (standard): Row => [
      'ninjs',
      { standard },
      {
        // notes to desks are one text; one for publication keeps its role
        editorsNotes: [
          { text: 'Photos to come.\nGraphic at 10.' },
          { text: 'The writer owns shares in the company.', role: 'disclosure', public: true },
        ],
        corrections: corrections.map(({ text }) => ({ text })),
      },
    ],
  ),
  [
    'ninjs',
    { standard: '1.6' },
    {
      editorsNotes: [{ text: 'Photos to come.\nGraphic at 10.\nThe writer owns shares in the company.' }],
      corrections: corrections.slice(0, 1).map(({ text }) => ({ text })),
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

test('the note of a ninjs document has the text of every note, also of those for publication', () => {
  const { edNote, descriptions } = JSON.parse(write(article, { to: 'ninjs' }))
  expect(edNote).toBe('Photos to come.\nGraphic at 10.\nThe writer owns shares in the company.')
  expect(descriptions).toContainEqual({
    contentType: 'text/plain',
    role: 'edNote:disclosure',
    value: 'The writer owns shares in the company.',
  })
})

const publicNote = (value: string, role = 'edNote') => ({ role, value })
test.each([
  [
    'a note for publication that the note does not repeat',
    'Call first.',
    [publicNote('Corrects.')],
    ['Call first.', 'Corrects.'],
  ],
  ['a note that repeats half of a line', 'Call first', [publicNote('first')], ['Call first', 'first']],
  ['only notes for publication', 'One.\nTwo.', [publicNote('One.'), publicNote('Two.')], ['One.', 'Two.']],
  ['the same text twice', 'One.\nOne.', [publicNote('One.')], ['One.', 'One.']],
  ['a role in other letters', 'One.', [publicNote('One.', 'EDNOTE:Legal')], ['One.']],
])('%s in ninjs', (_, edNote, descriptions, expected) => {
  const document = JSON.stringify({ ...JSON.parse(write(article, { to: 'ninjs' })), edNote, descriptions })
  expect(read(document)[0]?.article.editorsNotes?.map(({ text }) => text)).toEqual(expected)
})

test('a revision of a NITF document without a number is a correction too', () => {
  const document = write(article, { to: 'nitf' }).replace('name="correction:2"', 'name="correction:second"')
  expect(document).toContain('correction:second')
  expect(read(document)[0]?.article.corrections?.map(({ version }) => version)).toEqual([undefined, undefined])
})

test.each([
  ['pa', true],
  ['npa', undefined],
  // the default of the standard, which says nothing
  ['std', undefined],
])('a NITF note of type %s is public: %s', (type, expected) => {
  const document = write(article, { to: 'nitf' }).replace(/type="(?:npa|pa)"/g, `type="${type}"`)
  expect(document).toContain(`noteclass="editorsnote" type="${type}"`)
  expect(read(document)[0]?.article.editorsNotes?.map((one) => one.public)).toEqual([expected, expected, expected])
})
