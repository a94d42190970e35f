import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../../src/hosts/cli/options/nearest-word'
import { diffLines } from '../../../src/hosts/cli/output/diff-lines'

/** Applies a unified diff, as `patch` does. */
function applyDiff(before: string, lines: readonly string[]): string {
  const source = before.split('\n')
  const out: string[] = []
  let at = 0
  for (const line of lines.slice(2).flatMap((each) => each.split('\n'))) {
    const heading = /^@@ -(\d+)(?:,(\d+))? /.exec(line)
    if (heading) {
      const start = Number(heading[1]) - (heading[2] === '0' ? 0 : 1)
      while (at < start) out.push(source[at++] ?? '')
    } else if (line.startsWith('+')) out.push(line.slice(1))
    else if (line.startsWith('-') || line.startsWith(' ')) {
      expect(source[at]).toBe(line.slice(1))
      if (line.startsWith(' ')) out.push(line.slice(1))
      at++
    }
  }
  return [...out, ...source.slice(at)].join('\n')
}

describe('a unified diff', () => {
  it('turns one text into the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 }).map((lines) => `${lines.join('\n')}\n`)
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after, 'x')
        expect(lines.length === 0).toBe(before === after)
        if (lines.length > 0) expect(applyDiff(before, lines)).toBe(after)
      }),
    )
  })

  it('has three lines around each change, and marks a missing line end', () => {
    expect(diffLines('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\n5\n7', 'x')).toEqual([
      '--- x',
      '+++ x',
      '@@ -3,4 +3,4 @@',
      ' 3',
      ' 4',
      ' 5',
      '-6\n\\ No newline at end of file',
      '+7\n\\ No newline at end of file',
    ])
  })
})

describe('the nearest word', () => {
  it.each([
    ['newslm', 'newsml'],
    ['jsn', 'json'],
    ['markdwon', 'markdown'],
    ['word', undefined],
    ['', undefined],
  ])('of %j is %s', (wrong, near) => expect(nearestWord(wrong, ['json', 'newsml', 'markdown'])).toBe(near))
})
