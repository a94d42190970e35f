import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../src/annotate/annotate'

const folder = new URL('../../fixtures/annotate/', import.meta.url)
const filesOf = (part: string): readonly string[] => readdirSync(new URL(`${part}/`, folder)).sort()
const read = (part: string, file: string): string => readFileSync(new URL(`${part}/${file}`, folder), 'utf8')
const tagOf = (file: string): string => file.replace(/\.txt$/, '')

describe('sentences', () => {
  const cases = filesOf('sentences').flatMap((file) =>
    read('sentences', file)
      .split(/\n\s*\n/)
      .map((block) => block.split('\n').filter((line) => line && !line.startsWith('#')))
      .filter((lines) => lines.length > 0)
      .map((lines) =>
        file === 'others.txt' ? { tag: lines[0] ?? '', lines: lines.slice(1) } : { tag: tagOf(file), lines },
      ),
  )
  const space = (tag: string): string => (tag === 'zh' || tag === 'ja' ? '' : ' ')

  it.each(cases)('$tag: $lines.0', ({ tag, lines }) => {
    const found = annotateText(lines.join(space(tag)), { language: tag }).sentences ?? []
    expect(found.map(({ text }) => text)).toEqual(lines)
  })
})

describe('times', () => {
  const date = '2024-04-24'
  const cases = filesOf('times').flatMap((file) =>
    read('times', file)
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => ({ tag: tagOf(file), line })),
  )

  it.each(cases)('$tag: $line', ({ tag, line }) => {
    const [marked = '', expected = ''] = line.split(' | ')
    const times = annotateText(marked.replace(/[[\]]/g, ''), { language: tag, date }).times ?? []
    const found = times.map(({ type, value, start, end, modifier }) => ({ type, value, start, end, modifier }))
    expect(times.map(({ anchor }) => anchor.text)).toEqual(
      [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, text]) => text),
    )
    const wanted = expected.split('; ').filter(Boolean)
    // bounds and modifiers are compared if the row gives them
    expect(found.map((time, index) => row(time, wanted[index] ?? ''))).toEqual(wanted)
  })
})

interface ExpectedTimes {
  readonly type: string
  readonly value: string | undefined
  readonly start: string | undefined
  readonly end: string | undefined
  readonly modifier: string | undefined
}

/** Formats a time as in its row of the fixture: `DATE 2022 2022-01-01/2022-05-01 start`. */
function row({ type, value, start, end, modifier }: ExpectedTimes, wanted: string): string {
  const bounds = wanted.includes('/') ? ` ${start}/${end}` : ''
  const mod = wanted.split(' ').length > (bounds ? 3 : 2) ? ` ${modifier}` : ''
  return `${type} ${value}${bounds}${mod}`
}
