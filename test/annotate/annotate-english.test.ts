import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../src/annotate/annotate'
import * as english from '../../src/annotate/annotate-english'
import { parse } from '../../src/parse/parse'

describe('annotate of wirecopy/english', () => {
  it('annotates English as annotate does', () => {
    const story = parse(readFileSync(new URL('../../seeds/xi-chongqing.txt', import.meta.url)))
    expect(english.annotate(story)).toEqual(annotate(story))
    const text = 'Anna Weber, the mayor of Oslo, said on Monday that she would resign in June.'
    const options = { date: '2024-04-24', language: 'en-GB' }
    expect(english.annotateText(text, options)).toEqual(annotateText(text, options))
  })

  it('splits other languages by their marks, without their words', () => {
    const text = 'Der Rat tagt am Montag. „Wir stimmen zu“, sagte Bürgermeisterin Anna Weber.'
    const annotations = english.annotateText(text, { language: 'de' })
    expect(annotations.sentences?.map(({ text }) => text)).toEqual([
      'Der Rat tagt am Montag.',
      '„Wir stimmen zu“, sagte Bürgermeisterin Anna Weber.',
    ])
    expect(annotations.times).toBeUndefined()
    expect(annotateText(text, { language: 'de' }).times).toHaveLength(1)
  })

  it('keeps the tables of both builds separate', () => {
    const text = 'Der Rat tagt am Montag.'
    expect(annotateText(text, { language: 'de' }).times).toHaveLength(1)
    expect(english.annotateText(text, { language: 'de' }).times).toBeUndefined()
    expect(annotateText(text, { language: 'de' }).times).toHaveLength(1)
  })
})
