import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/article'
import { openTree } from '../../../src/formats/body/read/open-tree'
import type { ReportProblem } from '../../../src/formats/html/read/blocks'
import { readTree } from '../../../src/formats/html/read/blocks'

/** The blocks of a fragment of HTML. */
const htmlBody = (html: string, report: ReportProblem = () => {}): Block[] =>
  readTree(html, openTree(html), { report }).map(({ block }) => block)

const p = (text: string, more: object = {}) => ({ kind: 'paragraph', text, ...more })

describe('hostile HTML', () => {
  const many = 100_000
  it.each([
    ['elements in each other', '<div>'.repeat(many)],
    ['emphasis that goes on', Array.from({ length: 1000 }, (_, i) => `<b x=${i}>`).join('') + '<p>x'.repeat(many)],
    ['tables in each other', '<table><tr><td>'.repeat(many)],
  ])('refuses %s', (_, html) => {
    expect(() => htmlBody(html)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }))
  })

  it('takes a long page', () => {
    expect(htmlBody('<p>x'.repeat(many))).toHaveLength(many)
    expect(htmlBody(`<p>${' \n'.repeat(many)}x${'<br>'.repeat(many)}`)).toEqual([p('x')])
    expect(htmlBody(`<table>${'<tr>'.repeat(1000)}<td>${'<td colspan=1000>'.repeat(1000)}</table>`)).toHaveLength(1)
  })
})
