import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'
import { faults } from '../support/laws'

/*
 * fixtures/parts/<part>.txt: a line in its place in a story, and below it, indented, what it reads, by path:
 *
 *   in: tail
 *   (Reporting by Jane Doe in Lima; editing by John Roe)
 *     signoff.0.kind = contributors
 *     contributors.0.place = Lima
 *   not: Reporting by satellite has its limits, he said.
 *
 * `in:` names the place of the lines that follow: `first` (above the headline), `head` (below it), `body`, `tail`, `last` (at the end of the
 * last paragraph, nothing between), `agate` (columns), `page` and `foot` (a scraped page, in its menu and under its related links), `story`
 * (the line is the whole copy); `with:` gives the lines above a line;
 * `dated:` gives the day of the story. ` ⏎ ` is a line break. `dropped = kind` gives the kind of dropped text, `absent: path` what must not be
 * there. `not:` opens a look-alike, which must stay text of the story. Lines that open with `#` say what follows.
 */
const folder = new URL('../../fixtures/parts/', import.meta.url)
const HEADLINE = 'Council votes to close the old bridge'
const FIRST =
  'LIMA, April 24 (Reuters) - The council voted on Friday to close the old bridge after a long debate, officials said.'
const SECOND = 'The mayor said that the decision was right and that the city would find the money for the repairs.'
const THIRD =
  'Passengers waited for hours in the rain, and many of them went home on foot over the old bridge, she said.'
const MENU = ['Home', 'News', 'Sport', 'Business', 'Weather', 'Travel', 'Login', 'Subscribe']
const LINKS = [
  'Related Posts',
  'One more story',
  'Share this',
  'Tweet',
  'Print',
  'Email',
  'Comments',
  'About us',
  'Contact',
  'Privacy',
  'Terms of use',
  'Jobs',
  'Help',
  'Apps',
]

const places: Readonly<Record<string, (line: string) => string>> = {
  first: (line) => `${line}\n\n${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n`,
  head: (line) => `${HEADLINE}\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`,
  body: (line) => `${HEADLINE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`,
  tail: (line) => `${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`,
  last: (line) => `${HEADLINE}\n\n${FIRST}\n\n${SECOND}${line}\n`,
  slug: (line) => `PM-Bridge,0376\n${HEADLINE}\n${line}\n   LIMA (AP) _ ${SECOND}\n   ${SECOND}\n`,
  page: (line) => [...MENU, line, HEADLINE, FIRST, SECOND, THIRD, ...LINKS].join('\n\n'),
  foot: (line) => [...MENU, HEADLINE, FIRST, SECOND, THIRD, ...LINKS, line].join('\n\n'),
  story: (line) => `${line}\n`,
}

interface Case {
  readonly place: string
  readonly line: string
  readonly date: string | undefined
  readonly not: boolean
  readonly reads: readonly (readonly [path: string, value: string | undefined])[]
}

function cases(file: string): Case[] {
  const found: (Omit<Case, 'reads'> & { reads: [string, string | undefined][] })[] = []
  let place = 'head'
  let date: string | undefined
  for (const row of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
    if (!row.trim() || /^# /.test(row)) continue
    if (row.startsWith('in: ')) place = row.slice(4).trim()
    else if (row.startsWith('dated: ')) date = row.slice(7).trim() || undefined
    else if (row.startsWith('  absent: ')) found.at(-1)?.reads.push([row.slice(10).trim(), undefined])
    else if (row.startsWith('  ')) {
      const [path = '', ...value] = row.trim().split(' = ')
      found.at(-1)?.reads.push([path, value.join(' = ')])
    } else {
      const not = row.startsWith('not: ')
      found.push({
        place,
        date,
        not,
        line: row
          .slice(not ? 5 : 0)
          .replace(/^\\(?=#)/, '')
          .replace(/ ?⏎ ?/g, '\n'),
        reads: [],
      })
    }
  }
  return found
}

function valueAt(story: Story, path: string): unknown {
  if (path === 'dropped') return story.dropped.map(({ kind }) => kind).join(', ')
  let value: unknown = story.article
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined
    value = Object.entries(value).find(([own]) => own === key)?.[1]
  }
  return typeof value === 'object' || value === undefined ? value : String(value).replace(/\n/g, ' ⏎ ')
}

const TEXT = /^(?:section|kicker|headline|subheadline|summaries\.\d+\.text|body\.\d+\.(?:text|items\.\d+\.text))$/

/** Returns the place of the line, if it is not text of the story. */
function takenAs(story: Story, start: number): string[] {
  const at = start + 1
  const owners = Object.entries(story.spans).filter(([, span]) => span.start <= at && at < span.end)
  if (owners.some(([path]) => TEXT.test(path))) return []
  return [
    ...owners.map(([path]) => path),
    ...story.dropped.filter((one) => one.start <= at && at < one.end).map(({ kind }) => kind),
  ]
}

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.txt', ''), () => {
    it.each(cases(file))('$place: $line', ({ place, line, date, not, reads }) => {
      const frame = places[place]
      if (!frame) throw new Error(`${file}: there is no place ${place}`)
      const copy = frame(line)
      const story = parse(copy, date === undefined ? {} : { date })
      for (const [path, value] of reads) expect(valueAt(story, path), path).toBe(value)
      if (not) expect(takenAs(story, copy.indexOf(line)), 'a look-alike must stay text, but is read as').toEqual([])
      else expect(reads.length, 'a case says what the line reads').toBeGreaterThan(0)
      expect(faults(copy, story)).toEqual([])
    })
  })
}
