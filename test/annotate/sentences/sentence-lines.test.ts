import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src/annotate/annotate'

const cut = (text: string): readonly string[] => (annotateText(text).sentences ?? []).map((sentence) => sentence.text)

describe('a line break ends a sentence', () => {
  it.each([
    ['after a full stop', 'He left.\nShe stayed.', ['He left.', 'She stayed.']],
    ['in a list of short lines in small letters', 'bread\nbutter and jam\nmilk', ['bread', 'butter and jam', 'milk']],
    ['before a line that is indented', 'a. Water levels\n\tRiver gauges', ['a. Water levels', 'River gauges']],
  ])('%s', (_, text, lines) => {
    expect(cut(text)).toEqual(lines)
  })
})

describe('a line break that ends no sentence', () => {
  it.each([
    ['where text was wrapped', 'The council voted on Friday to\nclose the bridge.'],
    [
      'where text in small letters was wrapped',
      'the council voted on Friday to close\nthe bridge over the river after dark',
    ],
    ['behind a comma', 'bread,\nbutter'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text])
  })
})
