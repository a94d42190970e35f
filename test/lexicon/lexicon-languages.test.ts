import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotationLanguages as annotated } from '../../src/lexicon/annotate/languages'
import { everyPage } from '../../src/lexicon/furniture'
import type { Language } from '../../src/lexicon/language'
import { languages } from '../../src/lexicon/languages'
import { rows, type WordList, words } from '../../src/lexicon/words'

const folder = new URL('../../src/lexicon/languages/', import.meta.url)
const datelines = new URL('../../fixtures/datelines/', import.meta.url)
/** The folders with `copy.ts`; `zh` has the rest of the two kinds of Chinese. */
const files = readdirSync(folder).filter((tag) => existsSync(new URL(`${tag}/copy.ts`, folder)))

/** Month spellings that mean another month in another language: a date is read with the language of the copy first. */
const sharedMonths: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  listopad: { cs: 11, hr: 10, pl: 11 },
  listopada: { hr: 10, pl: 11 },
  lis: { cs: 11, hr: 10, pl: 11 },
  lip: { hr: 6, pl: 7 },
  srp: { cs: 8, hr: 7 },
}

/** Every list of a language, with the name it goes by. */
function* listsOf(language: Language): Generator<readonly [name: string, list: readonly string[]]> {
  const {
    tag,
    script,
    direction,
    months,
    weekdays,
    furniture,
    roles = {},
    notices = {},
    foot = {},
    rights = {},
    ...lists
  } = language
  for (const [index, row] of rows(months).entries()) yield [`months.${index}`, row]
  for (const [index, row] of rows(weekdays).entries()) yield [`weekdays.${index}`, row]
  for (const table of [furniture, roles, notices, foot, rights]) {
    for (const [kind, list] of Object.entries<WordList>(table)) yield [kind, words(list)]
  }
  for (const [field, list] of Object.entries<WordList>(lists)) yield [field, words(list)]
}

const furnitureOf = (language: Language): readonly string[] =>
  Object.values<WordList>(language.furniture).flatMap((list) => words(list))

describe('the languages', () => {
  it('are those of the folder, each with its own tag', () => {
    const tags = languages.map(({ tag }) => tag)
    expect(
      files.filter((tag) => !tags.includes(tag)),
      'folders without a line in src/lexicon/languages/index.ts',
    ).toEqual([])
    expect(tags.toSorted(), 'tags, and the names of their folders').toEqual(files.toSorted())
  })

  it('have fixtures of their datelines, and are counted in docs/datelines.md', () => {
    const bare = languages.filter(({ tag }) => !existsSync(new URL(`${tag}.txt`, datelines)))
    expect(
      bare.map(({ tag }) => tag),
      'languages without fixtures/datelines/<tag>.txt',
    ).toEqual([])
    const page = readFileSync(new URL('../../docs/datelines.md', import.meta.url), 'utf8')
    expect(/in (\d+) languages/.exec(page)?.[1], 'the number of languages in docs/datelines.md').toBe(
      `${languages.length}`,
    )
  })

  it('have tags and scripts that the standards know', () => {
    for (const { tag, script } of languages) {
      expect(tag).toMatch(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/)
      expect(() => Intl.getCanonicalLocales(tag)).not.toThrow()
      expect(new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }).of(script), tag).toBeDefined()
    }
  })

  it('are right to left if their script is', () => {
    const rightToLeft = languages.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag)
    expect(rightToLeft.toSorted()).toEqual(['ar', 'fa', 'he', 'ur'])
  })

  it('mean different months by some spellings, and these are known', () => {
    const found: Record<string, Record<string, number>> = {}
    for (const { tag, months } of languages) {
      for (const [index, row] of rows(months).entries()) {
        for (const spelling of row) (found[spelling] ??= {})[tag] = index + 1
      }
    }
    const different = Object.entries(found).filter(([, tags]) => new Set(Object.values(tags)).size > 1)
    expect(Object.fromEntries(different)).toEqual(sharedMonths)
  })
})

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  it('has twelve months and seven weekdays', () => {
    expect(rows(language.months)).toHaveLength(12)
    expect(rows(language.weekdays)).toHaveLength(7)
    for (const row of [...rows(language.months), ...rows(language.weekdays)]) expect(row.length).toBeGreaterThan(0)
  })

  it('has no spelling for two months', () => {
    const spellings = rows(language.months).flat()
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
  })

  it('has lists in small letters, with no blanks round an entry, nothing empty and nothing twice', () => {
    for (const [name, list] of listsOf(language)) {
      expect(
        list.filter((entry) => entry !== entry.toLowerCase()),
        `${name}: not in small letters`,
      ).toEqual([])
      expect(
        list.filter((entry) => entry === '' || entry !== entry.trim() || /\s\s|[\n\t’]/.test(entry)),
        `${name}: empty, a blank too many, or ’ for '`,
      ).toEqual([])
      expect(
        list.filter((entry, index) => list.indexOf(entry) !== index),
        `${name}: twice`,
      ).toEqual([])
    }
  })

  it('has no final stop where the reader folds it away', () => {
    const spellings = [
      ...[...rows(language.months), ...rows(language.weekdays)].flat(),
      ...[...words(language.labels), ...words(language.jobs), ...words(annotated[language.tag]?.sentences?.titles)],
    ]
    expect(spellings.filter((spelling) => spelling.endsWith('.'))).toEqual([])
  })

  it('has boilerplate phrases with a star at the start or end only', () => {
    const phrases = furnitureOf(language)
    expect(
      phrases.filter((phrase) => /.\*./.test(phrase) || /^\*.*\*$/.test(phrase) || /^[*#\s]*$/.test(phrase)),
    ).toEqual([])
  })

  it('puts a line of furniture under one kind', () => {
    const phrases = furnitureOf(language)
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  })

  it('repeats nothing that pages of every language print', () => {
    const everywhere = Object.values<WordList>(everyPage).flatMap((list) => words(list))
    expect(furnitureOf(language).filter((phrase) => everywhere.includes(phrase))).toEqual([])
  })

  it('has at most forty frequent words', () => {
    expect(words(language.common).length).toBeLessThanOrEqual(40)
  })
})
