import { describe, expect, it } from 'vitest'
import { fieldsOf, nameOf, ReadingDiff } from '../../scripts/reading-diff.mjs'
import { annotate, detect, parse } from '../../src/entries'
import { read } from '../../src/entries/convert'

const build = { annotate, detect, parse, read }
const copy = 'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris.\n'

describe('reading-diff', () => {
  it.each([
    ['0.headline', 'headline'],
    ['0.body.3.text', 'body.*.text'],
    ['12.dateline.places.0.name', 'dateline.places.*.name'],
    ['0.spans.body.0.text', 'spans.body.*.text'],
  ])('names the field %s %s', (path, name) => {
    expect(nameOf(path)).toBe(name)
  })

  it('finds the fields of copy, of documents and of what is refused', () => {
    const fields = fieldsOf(build, { source: copy })
    expect(fields.get('0.headline')).toBe('Rain expected')
    expect(fields.get('0.spans.headline')).toBe('0-13')
    expect(fieldsOf(build, { source: '{"headline":"Rain"}', document: true }).get('0.headline')).toBe('Rain')
    expect([...fieldsOf(build, { source: '{"headline":', document: true })]).toEqual([['0.error', 'invalid-input']])
  })

  it('counts what has changed, by field', () => {
    const diff = new ReadingDiff()
    const fields = fieldsOf(build, { source: copy })
    diff.add('same', fields, fields)
    expect(diff.report()).toBe(`0 of ${fields.size} fields changed, in 0 of 1 texts.`)
    const other = new Map(fields).set('0.headline', 'Rain').set('0.urgency', 3)
    other.delete('0.spans.headline')
    diff.add('other', fields, other)
    expect(diff.report(1)).toBe(
      [
        `3 of ${2 * fields.size + 1} fields changed, in 1 of 2 texts.`,
        '- `headline`: 1 of 2',
        '    other: "Rain expected" → "Rain"',
        '- `spans.headline`: 1 of 2',
        '    other: "0-13" → absent',
        '- `urgency`: 1 of 1',
        '    other: absent → 3',
      ].join('\n'),
    )
  })
})
