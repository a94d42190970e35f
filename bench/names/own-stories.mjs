// The project's own stories with marked names: the paragraphs of fixtures/gold and the cases of fixtures/names.
import { goldTags, readGold } from '../gold/read-gold.mjs'
import { casesOf } from '../support/named-stories.mjs'
import { storyOf } from './name-stories.mjs'

const TYPES = { people: 'PER', organisations: 'ORG', places: 'LOC' }
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ru'] // those whose names are found by weights

/** Returns the paragraphs of each language, `{ de: [...] }`, as `readGold` reads them. */
export const goldParagraphs = () => Object.fromEntries(goldTags().map((tag) => [tag, readGold(tag)]))

/** Returns the own stories to fit on. */
export const ownStories = () =>
  LANGUAGES.flatMap((language) =>
    [...readGold(language).map(markedOf), ...casesOf(language)].map((story) =>
      storyOf({ ...story, set: 'own', language }),
    ),
  )

const markedOf = ({ text, names }) => ({
  text,
  gold: names.map(({ start, end, kind }) => ({ start, end, type: TYPES[kind] })),
})
