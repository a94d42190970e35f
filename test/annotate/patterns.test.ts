import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../src/entries'

const DAY = '2024-04-24' // a Wednesday
const textOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/annotate', name), 'utf8').trim()

/** The cases of the fixtures: language, title, text and the expected lines. The top of each file explains them. */
const cases = [
  'patterns.txt',
  'said.txt',
  'adjuncts.txt',
  'wire.txt',
  'objects.txt',
  'beside.txt',
  'near.txt',
  'recalled-and-split.txt',
  'called-back-and-split.txt',
]
  .map(textOf)
  .join('\n\n')
  .split(/\n\n+/)
  .filter((part) => !part.startsWith('#'))
  .map((part) => {
    const [first = '', text = '', ...expected] = part.split('\n')
    return { language: first.slice(0, 2), title: first.slice(3), text, expected }
  })

/** What is found in a text: a line for each person, organisation, place, time, statement and sentence. */
function linesOf(text: string, language: string): readonly string[] {
  const { people, organisations, places, times, statements, sentences } = annotateText(text, { language, date: DAY })
  return [
    ...(people ?? []).map(({ name }) => `person ${name}`),
    ...(organisations ?? []).map(({ name }) => `organisation ${name}`),
    ...(places ?? []).map(({ name }) => `place ${name}`),
    ...(times ?? []).map(({ anchor, value }) => `time ${anchor.text} = ${value ?? '-'}`),
    ...(statements ?? []).map(
      ({ cue, speaker, content }) =>
        `statement ${cue?.text ?? '-'} | ${speaker?.mention?.text ?? '-'} | ${content.map((part) => part.text).join(' … ')}`,
    ),
    ...(sentences ?? []).map((sentence) => `sentence ${sentence.text}`),
  ]
}

describe('patterns that have led to faults', () => {
  it.each(cases)('$language: $title: $text', ({ language, text, expected }) => {
    const kinds = new Set(expected.map((line) => line.replace(/^no /, '').split(' ')[0]))
    const found = linesOf(text, language).filter((line) => kinds.has(line.split(' ')[0]))
    expect(found).toEqual(expected.filter((line) => !line.startsWith('no ')))
  })
})
