import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/diagnostics/story'
import { createParser } from '../../src/entries/core'
import { parse } from '../../src/entries/index'
import { isPublicationBlocked } from '../../src/formats/is-publication-blocked'
import { languages } from '../../src/lexicon/languages'
import german from '../../src/lexicon/languages/de/entry'
import english from '../../src/lexicon/languages/en/entry'
import type { ParserLanguage } from '../../src/lexicon/parser-language'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { restrictionWordings } from '../support/restriction-wordings'

const entryOf = async (tag: string): Promise<ParserLanguage> =>
  (await import(`../../src/lexicon/languages/${tag}/entry.ts`)).default
const withoutReader = ({ reader: _, ...story }: Story): Omit<Story, 'reader'> => story

const folder = new URL('../../fixtures/datelines/', import.meta.url)
const openings = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.length > 20)
    .slice(0, 8),
)

describe('a parser of every language', () => {
  it('has one entry for each language, and reads copy as parse does', async () => {
    const every = await Promise.all(languages.map(({ tag }) => entryOf(tag)))
    expect(every.map(({ copy }) => copy)).toEqual(languages)
    const parseEvery = createParser({ languages: every })
    expect(openings.length).toBeGreaterThan(200)
    for (const opening of openings)
      expect(withoutReader(parseEvery(`${opening}\n`)), opening).toEqual(withoutReader(parse(`${opening}\n`)))
  })
})

describe('a parser of English', () => {
  const parseEnglish = createParser({ languages: [english] })
  const copy = `BC-PORTS

Ferry crews vote to go back to work

By Jane Doe

PORT ARDLE, March 3 (Coastal Press) — Ferry crews voted on Monday to go back to work, their union said.

(Reporting by Jane Doe; Editing by John Roe)
`

  it('reads English as parse does, and says which languages it has', () => {
    const story = parseEnglish(copy)
    expect(withoutReader(story)).toEqual(withoutReader(parse(copy)))
    expect(story.reader?.options).toEqual({ languages: 'en' })
    expect(story.reader?.hash).not.toBe(parse(copy).reader?.hash)
  })

  it('leaves out the language of copy that is evidently in another', () => {
    const languageOf = (text: string): string | undefined => parseEnglish(text).article.language
    expect(
      languageOf('Die Fähren fahren wieder, und das ist für die Reederei nicht die letzte Fahrt mit dem Schiff.'),
    ).toBe(undefined)
    expect(
      languageOf('Les bateaux repartent et les marins disent que la grève est finie dans le port de la ville.'),
    ).toBe(undefined)
    expect(languageOf('Паромы снова ходят, сообщила компания, и это не последний рейс на остров.')).toBeUndefined()
    expect(languageOf('The ferries run again.')).toBe('en')
    expect(languageOf('El Paso: ferries of the line run again, and the crews of Los Angeles sail on.')).toBe('en')
  })

  it('does not know the months of German, which a parser of both does', () => {
    const opening = 'KIEL, 3. März (Küstendienst) - Die Fähren fahren wieder, teilte die Reederei am Montag mit.\n'
    const dateOf = (story: Story): unknown => story.article.dateline?.date
    const both = createParser({ languages: [english, german] })
    expect(dateOf(parseEnglish(opening))).not.toEqual(dateOf(parse(opening)))
    expect(dateOf(both(opening))).toEqual(dateOf(parse(opening)))
    expect(both(opening).reader?.options).toEqual({ languages: 'en de' })
  })

  // law 9: the words of certain restrictions are in every parser
  it('finds certain restrictions in every language', () => {
    const certain = restrictionWordings.filter(({ text }) => findRestriction(text, 'line'))
    expect(new Set(certain.map(({ language }) => language)).size).toBeGreaterThan(25)
    const missed = certain.filter(({ text }) => {
      const message = `${text}\n\n${copy}`
      return isPublicationBlocked(parse(message).article) && !isPublicationBlocked(parseEnglish(message).article)
    })
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  it('keeps the possible restrictions of English in a parser of German', () => {
    const message = `Nothing of this in the paper before the gala, please\n\n${copy}`
    const { notices } = createParser({ languages: [german] })(message).article
    expect(notices?.map(({ kind }) => kind)).toEqual(['possible'])
  })
})

it.each([[undefined], [[]], ['en'], [[{}]], [[undefined]]])('refuses %j as languages', (given) => {
  expect(() => createParser({ languages: given as never })).toThrow(
    expect.objectContaining({ code: 'invalid-argument' }),
  )
})

it('has an entry for each language that the parser reads, and no other', () => {
  const path = fileURLToPath(new URL('../../src/lexicon/languages/', import.meta.url))
  const tags = readdirSync(path).filter(
    (tag) => !tag.endsWith('.ts') && readdirSync(`${path}${tag}`).includes('entry.ts'),
  )
  expect(tags.sort()).toEqual(languages.map(({ tag }) => tag).sort())
})
