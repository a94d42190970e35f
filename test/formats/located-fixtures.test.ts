import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { WirecopyError } from '../../src/diagnostics/error'
import { sourceSpan } from '../../src/diagnostics/source-span'
import type { Story } from '../../src/diagnostics/story'
import { read } from '../../src/entries/convert'
import { applyEdits } from '../../src/text/edits'

/*
 * The spans of documents come from the offsets that their parsers keep. A span that a story names is that of its text, in every fixture,
 * and few texts are without one.
 */

const fixtures = join(import.meta.dirname, '../../fixtures')
const files = ['foreign', 'formats/newsml', 'formats/nitf'].flatMap((folder) =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:xml|json)$/.test(name) &&
        !/^read|expected/.test(name) &&
        !(folder !== 'foreign' && name.endsWith('.json')),
    )
    .map((name) => join(fixtures, folder, name)),
)

/** Returns the stories of a document; none if it is not read at all. */
function storiesIn(file: string): { text: string; stories: Story[] } {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  try {
    return { text, stories: read(text).filter(({ article }) => article.body.length) }
  } catch (error) {
    if (error instanceof WirecopyError) return { text, stories: [] }
    throw error
  }
}

const valueAt = (story: Story, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), story.article)

describe('each span of a document has the text of its field', () => {
  test.each(files.map((file) => [file.slice(fixtures.length + 1), file]))('%s', (_, file) => {
    for (const story of storiesIn(file).stories)
      for (const [path, span] of Object.entries(story.spans))
        expect(applyEdits(story.text, story.repairs, span.start, span.end)).toBe(valueAt(story, path))
  })
})

test('nearly every headline and paragraph has a span', () => {
  let located = 0
  const lost: string[] = []
  for (const file of files)
    for (const story of storiesIn(file).stories) {
      const paths = story.article.body.flatMap(({ kind }, i) => (kind === 'paragraph' ? [`body.${i}.text`] : []))
      for (const path of ['headline', ...paths]) {
        if (valueAt(story, path) === undefined) continue
        if (story.spans[path]) located++
        else lost.push(`${file.slice(fixtures.length + 1)} ${path}: ${valueAt(story, path)}`)
      }
    }
  // in the first, HTML as data that is not well-formed; in the others, quotation marks and fractions that the reader writes
  expect(lost.map((one) => one.split(':')[0])).toEqual([
    'foreign/g2-html-unclosed.xml body.2.text',
    'foreign/g2-rendered-picture.xml body.1.text',
    'foreign/ninjs-superdesk.json body.3.text',
    'foreign/nitf-sidebar.xml body.2.text',
    'foreign/nitf-sidebar.xml body.3.text',
  ])
  expect(located).toBeGreaterThan(340)
})

test.each([
  [
    'a headline in its own element, not the title',
    '<nitf><head><title>Storm</title></head><body><body.head><hedline><hl1>Storm</hl1></hedline></body.head><body.content><p>Rain.</p></body.content></body></nitf>',
    'headline',
    '<hl1>',
  ],
  [
    'a text, not a comment with the same words',
    '<nitf><body><body.content><!-- Rain. --><p>Rain.</p></body.content></body></nitf>',
    'body.0.text',
    '<p>',
  ],
  [
    'a text with a comment inside',
    '<nitf><body><body.content><p>Rain <!-- x -->fell.</p></body.content></body></nitf>',
    'body.0.text',
    '<p>',
  ],
  [
    'HTML as data',
    '<rss><channel><item><title>Storm</title><description>&lt;p&gt;Rain &amp;amp; wind.&lt;/p&gt;</description></item></channel></rss>',
    'body.0.text',
    '&lt;p&gt;',
  ],
  [
    'a value, not the name of a property',
    '{"uri":"urn:x:1","type":"text","Storm":"x","headline":"Storm","body_text":"Rain."}',
    'headline',
    '"headline":"',
  ],
])('%s has the span', (_, document, path, before) => {
  const [story] = read(document)
  const span = story && sourceSpan(story, path)
  expect(span?.start).toBe(document.indexOf(before) + before.length)
})
