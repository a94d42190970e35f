import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article'
import { languages } from '../../../src/lexicon/languages'
import { words } from '../../../src/lexicon/words'
import { indexedRules } from '../../../src/rules'
import { calendarWordsOf } from '../../../src/rules/calendar'
import { indexTexts, releaseIndex } from '../../../src/rules/engine/index-texts'
import { STORY_FEATURES } from '../../../src/rules/engine/story-features'
import { textBit } from '../../../src/rules/engine/text-bit'
import {
  FUNCTION_WORDS,
  REPORTING_WORDS,
  TEXT_FEATURES,
  type TextFeature,
} from '../../../src/rules/engine/text-features'
import { wordCount } from '../../../src/rules/engine/text-shape'
import { wordFeatures } from '../../../src/rules/engine/word-features'

const article = (language: string, ...texts: readonly string[]): Article => ({
  language,
  body: texts.map((text) => ({ kind: 'paragraph', text })),
})
/** Whether texts have a feature, after a first paragraph without any: openings count only after the first block. */
const hasFeature = (feature: TextFeature, language: string, ...texts: readonly string[]): boolean =>
  (indexTexts(article(language, 'A port and a ship', ...texts)).all & textBit(feature)) !== 0

describe('the features of a text are found in one pass', () => {
  it.each<[TextFeature, string, string, string]>([
    ['claim', 'en', 'The port MUST close.', 'The port closes.'],
    ['reporting', 'en', 'Police ANNOUNCED it', 'Police arrived'],
    ['reportingPhrase', 'en', 'According to police', 'Police announced it'],
    ['relativeDay', 'en', 'It rains today.', 'It rains.'],
    ['month', 'en', 'on 24 April', 'on Wednesday'],
    ['month', 'de', 'am 3. Mai', 'am Montag'],
    ['month', 'az', '5 İyun', '5 nəfər'],
    ['month', 'en', '2024年5月2日', '5人'],
    ['weekday', 'fr', 'mercredi soir', 'hier soir'],
    ['bracket', 'en', 'the union (EU)', 'the union'],
    ['quotationMark', 'en', '“No,” she said', 'no, she said'],
    ['quotationMark', 'en', "``No,'' she said", "the ship's crew"],
    ['oddSpace', 'en', '24\u00A0ships', '24 ships'],
    ['twoSpaces', 'en', 'two  blanks', 'one blank'],
    ['twoCapitals', 'en', 'the EU', 'the Union'],
    ['numericDate', 'en', 'on 30/02/2024', 'at 10.30, 5/6 and 1-2'],
    ['numericDate', 'en', 'on 2024-02-30', 'by 1-2, 10/20 and 1.5/2'],
    ['numericDate', 'de', 'am 3.2.2024', 'um 3.20, 5'],
    ['openingDash', 'en', 'OSLO - It rained.', 'A well-known port'],
    ['openingBracket', 'en', 'OSLO (AP) It rained.', `It rained${' and rained'.repeat(14)} (in Oslo).`],
    ['easternOpening', 'zh', '新华社北京4月24日电', '“新华社'],
    ['briefBlock', 'en', '###', 'It rained in Oslo.'],
    ['curlyMark', 'en', '“No,” she said', '"No," she said'],
    ['privateNote', 'en', 'It is not for publication.', 'It is not, and the port turned off the lights.'],
    ['doubledWord', 'en', 'of The the port', 'the port, the'],
    ['doubledWord', 'en', 'he has has it', 'he had had it'],
    ['doubledWord', 'en', 'it said said he', 'the  the, then the and them'],
  ])('%s in %s: “%s”, not “%s”', (feature, language, some, none) => {
    expect(hasFeature(feature, language, some)).toBe(true)
    expect(hasFeature(feature, language, none)).toBe(false)
  })

  it.each([
    ['a letter more', 'Jane Millner spoke.', 'Jane Milner left.', true],
    ['in the given name', 'Jannet Miller', 'Janet Miller', true],
    ['a letter inside, after an apostrophe', 'John O’Neill', 'John O’Neall', true],
    ['another name', 'Jane Miller', 'John Carter', false],
    ['the same', 'Jane Miller', 'Jane Miller’s', false],
    ['with letters beyond ASCII', 'Ýmir Ásgeirsson', 'Ýmir Ásgiersson', true],
    ['a name by itself, with letters beyond ASCII', 'José Martí', 'nobody', false],
    ['beside letters that have no capitals', 'José Martí', '港口', false],
  ])('names that may be variants: %s', (_, a, b, may) => expect(hasFeature('likeNames', 'en', a, b)).toBe(may))

  it.each([
    'The port, 24-hour work and U.S. law: five “words” — or more?',
    'Порт закрыт на 24 часа',
    'Größe ändert sich, même là-bas',
    '港口关闭',
    '½ price, €5 and ²',
    'no\u00A0break',
    '',
  ])('words are counted as by `wordCount`, or not at all: %s', (text) => {
    const [words] = indexTexts(article('en', text)).words
    if (words !== undefined) expect(words).toBe(wordCount(text))
  })
})

it('the memory of an index is used again, and later texts do not change it before', () => {
  const first = indexTexts(article('en', 'he said', 'she told him'))
  const second = indexTexts(article('en', 'No. They told us that he said so'))
  expect(first.places.placesIn(1, textBit('speech'))).toEqual([4])
  releaseIndex(second)
  const third = indexTexts(article('en', 'he said'))
  expect(third.places).toBe(second.places)
  expect(third.places.placesIn(0, textBit('speech'))).toEqual([3])
  expect(third.places.placesIn(1, textBit('speech'))).toEqual([])
})

it('an index is used again for the same texts, with or without the features of style', () => {
  const speech = textBit('speech')
  const first = indexTexts(article('en', 'he said', 'she told him'))
  releaseIndex(first)
  const again = indexTexts(article('en', 'he said', 'she told him'), false)
  expect(again.bits).toBe(first.bits)
  releaseIndex(again)
  const changed = indexTexts(article('en', 'he said', 'she said it'))
  expect(changed.places.placesIn(1, speech)).toEqual([4])
  releaseIndex(changed)
  releaseIndex(indexTexts(article('en', 'he said no'), false))
  expect(indexTexts(article('en', 'he said no')).all & speech).toBe(speech)
})

it('the memory of an index grows with the texts', () => {
  const text = 'he said “no” and '.repeat(2000)
  const { places } = indexTexts(article('en', text, 'she told'))
  expect(places.placesIn(0, textBit('speech')).at(-1)).toBe(text.lastIndexOf('said'))
  expect(places.wordsIn(0, 0, text.length)).toBe(8000)
  expect(places.placesIn(1, textBit('speech'))).toEqual([4])
})

describe('places are offsets in UTF-16 units', () => {
  it.each<[TextFeature, string, string, readonly number[]]>([
    ['speech', 'en', 'Zoë “told” 🚢 him, he said.', [5, 22]],
    ['weekday', 'en', 'on Monday and TUESDAY', [3, 14]],
    ['quotationMark', 'en', '«é» ``No,’’ she said', [0, 2, 4, 9]],
    ['bracket', 'en', 'Ünion (EU) 港（EU）', [6, 12]],
    ['twoCapitals', 'en', 'the EU, D’ART and Us', [4, 10]],
  ])('%s in %s: “%s”', (feature, language, text, places) => {
    expect(indexTexts(article(language, text)).places.placesIn(0, textBit(feature))).toEqual(places)
  })

  it('are unknown for words that start with other than ASCII letters', () => {
    expect(indexTexts(article('de', 'am Montag')).unplaced & textBit('weekday')).toBe(0)
    expect(indexTexts(article('ru', 'в среду')).unplaced & textBit('weekday')).not.toBe(0)
  })
})

it.each(indexedRules.filter(({ features = [] }) => features.some((feature) => feature in REPORTING_WORDS)))(
  '$id reads the part of the index that its features need',
  ({ reads }) => expect(reads).toBe('style'),
)

it('leaves out the parts that no rule reads', () => {
  const { all } = indexTexts(article('en', 'Jane Robertson said', 'Jane Robertsen said'), false)
  expect(all & (textBit('likeNames') | textBit('speech'))).toBe(0)
})

it('fits the features in the bits of a small integer', () => {
  expect(TEXT_FEATURES.length).toBeLessThan(32)
  expect(STORY_FEATURES.length).toBeLessThan(32)
})

it.each(languages.map(({ tag }) => tag))('the states of the words of %s are numbers of 16 bits', (language) => {
  expect(wordFeatures(calendarWordsOf(language), true).automaton.next.length).toBeLessThan(1 << 16)
})

it('the words that may be doubled have states of their own', () => {
  expect(words(FUNCTION_WORDS).length).toBeLessThanOrEqual(32)
})

it.each(languages.map(({ tag }) => tag))('records the places of all but calendar words in %s', (language) => {
  const { unplaced } = indexTexts(article(language, ''))
  expect(unplaced & ~(textBit('month') | textBit('weekday'))).toBe(0)
})
