import { describe, expect, it } from 'vitest'
import { defineRule, parse, type Rule, validate } from '../../../src/entries'
import type { ArticleText } from '../../../src/rules/engine/article-texts'
import { placesIn } from '../../../src/rules/engine/feature-places'
import { indexTexts } from '../../../src/rules/engine/index-texts'
import { featureBit, TEXT_FEATURES, type TextFeature } from '../../../src/rules/engine/text-features'
import { wordCount } from '../../../src/rules/engine/text-shape'

const texts = (...all: readonly string[]): ArticleText[] =>
  all.map((text, block) => ({ part: 'paragraph', path: `body.${block}.text`, text, block }))
const holds = (trace: TextFeature, language: string, ...all: readonly string[]): boolean =>
  (indexTexts(texts(...all), language).all & featureBit(trace)) !== 0

describe('what a text may hold is seen in one pass', () => {
  it.each<[TextFeature, string, string, string]>([
    ['claim', 'en', 'The port MUST close.', 'The port closes.'],
    ['reporting', 'en', 'According to police', 'Police arrived'],
    ['relativeDay', 'en', 'It rains today.', 'It rains.'],
    ['month', 'en', 'on 24 April', 'on Wednesday'],
    ['month', 'de', 'am 3. Mai', 'am Montag'],
    ['month', 'az', '5 İyun', '5 nəfər'],
    ['month', 'en', '2024年5月2日', '5人'],
    ['weekday', 'fr', 'mercredi soir', 'hier soir'],
    ['figure', 'en', 'It sold 24 ships', 'It sold ships'],
    ['bracket', 'en', 'the union (EU)', 'the union'],
    ['quotationMark', 'en', '“No,” she said', 'no, she said'],
    ['quotationMark', 'en', "``No,'' she said", "the ship's crew"],
    ['oddBlank', 'en', '24\u00A0ships', '24 ships'],
    ['twoBlanks', 'en', 'two  blanks', 'one blank'],
    ['twoCapitals', 'en', 'the EU', 'the Union'],
    ['doubledWord', 'en', 'of The the port', 'the port, the'],
  ])('%s in %s: “%s”, not “%s”', (trace, language, some, none) => {
    expect(holds(trace, language, some)).toBe(true)
    expect(holds(trace, language, none)).toBe(false)
  })

  it.each([
    ['a letter more', 'Jane Millner spoke.', 'Jane Milner left.', true],
    ['in the given name', 'Jannet Miller', 'Janet Miller', true],
    ['a letter inside, behind an apostrophe', 'John O’Neill', 'John O’Neall', true],
    ['another name', 'Jane Miller', 'John Carter', false],
    ['the same', 'Jane Miller', 'Jane Miller’s', false],
    ['with letters beyond ASCII', 'Ýmir Ásgeirsson', 'Ýmir Ásgiersson', true],
    ['a name by itself, with letters beyond ASCII', 'José Martí', 'nobody', false],
    ['beside letters that have no capitals', 'José Martí', '港口', false],
  ])('names that may be one: %s', (_, a, b, may) => expect(holds('likeNames', 'en', a, b)).toBe(may))

  it.each([
    'The port, 24-hour work and U.S. law: five “words” — or more?',
    'Порт закрыт на 24 часа',
    'Größe ändert sich, même là-bas',
    '港口关闭',
    '½ price, €5 and ²',
    'no\u00A0break',
    '',
  ])('words are counted as `wordCount` counts them, or left to it: %s', (text) => {
    const [words] = indexTexts(texts(text), 'en').words
    if (words !== undefined) expect(words).toBe(wordCount(text))
  })
})

describe('where words and signs stand is told in UTF-16 units', () => {
  it.each<[TextFeature, string, string, readonly number[]]>([
    ['speech', 'en', 'Zoë “told” 🚢 him, he said.', [5, 22]],
    ['weekday', 'en', 'on Monday and TUESDAY', [3, 14]],
    ['quotationMark', 'en', '«é» ``No,’’ she said', [0, 2, 4, 9]],
    ['bracket', 'en', 'Ünion (EU) 港（EU）', [6, 12]],
    ['twoCapitals', 'en', 'the EU, D’ART and Us', [4, 10]],
  ])('%s in %s: “%s”', (trace, language, text, places) => {
    const all = texts(text)
    indexTexts(all, language)
    expect(placesIn(0, featureBit(trace))).toEqual(places)
  })

  it('but for words that open with other letters, which are sought', () => {
    expect(indexTexts(texts('am Montag'), 'de').unplaced & featureBit('weekday')).toBe(0)
    expect(indexTexts(texts('в среду'), 'ru').unplaced & featureBit('weekday')).not.toBe(0)
  })
})

it('has a bit for each trace', () => {
  expect(TEXT_FEATURES.length).toBeLessThan(32)
  expect(new Set(TEXT_FEATURES).size).toBe(TEXT_FEATURES.length)
})

describe('a rule of one’s own may name what it looks for', () => {
  const own = (looksFor: readonly TextFeature[]): Rule =>
    defineRule({
      id: 'house/seen',
      severity: 'info',
      looksFor,
      summary: '',
      why: '',
      source: '',
      check: () => [{ message: 'It was run.', path: '' }],
    })
  const run = (copy: string, ...looksFor: readonly TextFeature[]): number =>
    validate(parse(copy), { own: [own(looksFor)] }).filter(({ rule }) => rule === 'house/seen').length

  it('and is run only there', () => {
    expect(run('Ships leave\n\nThey left (at last).', 'bracket')).toBe(1)
    expect(run('Ships leave\n\nThey left at last.', 'bracket')).toBe(0)
    expect(run('Ships leave\n\nThey left at last.', 'bracket', 'headline')).toBe(1)
    expect(run('Ships leave\n\nThey left at last.')).toBe(1)
  })

  it('and hears when nobody looks for that', () => {
    expect(() => run('Ships leave\n\nThey left.', 'brackets' as TextFeature)).toThrow(/brackets/)
  })
})
