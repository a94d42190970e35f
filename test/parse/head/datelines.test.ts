import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article'
import { parse } from '../../../src/parse/parse'
import { faults } from '../../support/laws'

/*
 * fixtures/datelines/<language>.txt, a case in two lines:
 *
 *   CHONGQING (Xinhua/Internews): ‖ Chinese President Xi Jinping has called on the city to write its own chapter.
 *     CHONGQING CN | - | - | Xinhua, Internews
 *
 * The mark parts the dateline from the story, and from what has run into it from before. Below stand the places with their codes, the region as filed, the date as year-month-day
 * (what is not filed is left out), the credits, and the authors where the dateline names them; `-` for absent. `not:` opens a
 * look-alike, which must stay text. Lines that open with `#` say what follows.
 */
const folder = new URL('../../../fixtures/datelines/', import.meta.url)
const MARK = '‖'

interface Case {
  readonly copy: string
  readonly dateline: string | undefined
  readonly parts: string | undefined
}

function cases(file: string): Case[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
  const found: Case[] = []
  lines.forEach((line, index) => {
    if (!line.trim() || line.startsWith('#') || line.startsWith('  ')) return
    if (line.startsWith('not: ')) found.push({ copy: line.slice(5), dateline: undefined, parts: undefined })
    else {
      const dateline = line.split(MARK).at(-2) ?? ''
      found.push({ copy: line.replaceAll(MARK, ''), dateline: dateline.trim(), parts: lines[index + 1]?.trim() })
    }
  })
  return found
}

function told({ dateline, byline }: Article): string {
  const { places, date, credits } = dateline ?? {}
  const place = places
    ?.map((one) => [one.text, one.subdivisionCode ?? one.countryCode].filter(Boolean).join(' '))
    .join('; ')
  const region = places?.flatMap((one) => [one.region, one.country].filter((name) => name !== undefined)).join(', ')
  const day = date && [date.year, date.month, date.day].filter((number) => number !== undefined).join('-')
  const parts = [place, region, day, credits?.map((credit) => credit.text).join(', ')]
  const authors = byline?.authors?.map(({ name }) => name).join(', ')
  return [...parts.map((part) => part || '-'), ...(authors ? [authors] : [])].join(' | ')
}

for (const file of readdirSync(folder).sort()) {
  const language = file.replace('.txt', '')
  describe(language, () => {
    it.each(cases(file))('$copy', ({ copy, dateline, parts }) => {
      const story = parse(copy)
      const { article } = story
      expect(faults(copy, story)).toEqual([])
      expect(article.dateline?.text).toBe(dateline)
      if (parts && article.dateline) expect(told(article)).toBe(parts)
    })
  })
}

describe('datelines further down', () => {
  const told = (copy: string): unknown => {
    const story = parse(copy)
    expect(faults(copy, story)).toEqual([])
    return [
      story.article.dateline?.text,
      ...story.article.body.map((block) => (block.kind === 'paragraph' ? (block.dateline?.text ?? '-') : block.kind)),
    ]
  }
  const nice = 'NICE, France (AP) _ The singer left the hospital on Friday after a week of rest, her doctor said.'
  const boston = 'BOSTON (AP) _ The painter gave the town a picture of its mill as it stood before the fire.'
  const rome = 'ROME (AP) _ The tenor will sing again in spring, the house said in a statement on Friday.'

  it('each part of a roundup has its own', () => {
    const more = 'He has sung in the house for thirty years, and never missed a night until last winter.'
    expect(told([nice, boston, rome, more].join('\n\n'))).toEqual([
      'NICE, France (AP) _',
      '-',
      'BOSTON (AP) _',
      'ROME (AP) _',
      '-',
    ])
  })

  it('a roundup may open without one', () => {
    const opening = 'News of people who were in the news this week, from the stage, the studio and the concert hall. '
    expect(told(['People in the News', opening.repeat(5), boston, rome].join('\n\n'))).toEqual([
      undefined,
      '-',
      'BOSTON (AP) _',
      'ROME (AP) _',
    ])
  })

  it('places in brackets open the parts of a broadcast roundup', () => {
    const parts = ['Honolulu', 'Pismo Beach, California', 'Chicago'].map(
      (place) => `(${place}) -- The road along the shore was closed again on Friday because of the storm.`,
    )
    expect(told(parts.join('\n\n'))).toEqual(['(Honolulu) --', '-', '(Pismo Beach, California) --', '(Chicago) --'])
  })

  it('one alone stays text: two stories may have run into one', () => {
    const more = 'The hospital gave no reason for the stay, and the singer had none to give to those who waited.'
    expect(told([nice, more, boston].join('\n\n'))).toEqual(['NICE, France (AP) _', '-', '-', '-'])
  })
})
