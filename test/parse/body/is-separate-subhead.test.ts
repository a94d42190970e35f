import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'

const subheads = (copy: string): readonly string[] =>
  parse(copy).article.body.flatMap((block) => (block.kind === 'subhead' ? [block.text] : []))

const story = (...lines: readonly string[]): string =>
  [
    'Ferry to stop at noon',
    'PORT ARDEN, April 24 (Hills Tribune) - The ferry stops at noon.',
    'The crews are tired.',
    ...lines,
  ].join('\n\n')

it.each([
  [['WHAT HAPPENS NEXT?', 'The boats sail on Tuesday.'], ['WHAT HAPPENS NEXT?']],
  [['THE MAIL', 'It goes by road.'], ['THE MAIL']],
  [
    ['What about the mail?', 'It goes by road.', 'And who pays for it?', 'Nobody knows.'],
    ['What about the mail?', 'And who pays for it?'],
  ],
  // one question may be a sentence of the story
  [['But who pays for it?', 'Nobody knows.'], []],
  [['NO ONE SLEPT.', 'The boats sail on Tuesday.'], []],
  [['“Who pays?” he asked.', 'Nobody knows.', '“Who cares?” she asked.', 'Nobody did.'], []],
])('reads the subheads of %j', (lines, expected) => {
  expect(subheads(story(...lines))).toEqual(expected)
})
