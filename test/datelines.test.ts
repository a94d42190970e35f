import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../src/article'
import { parse } from '../src/read/parse'
import { faults } from './support/laws'

/*
 * fixtures/datelines/<language>.txt, a case in two lines:
 *
 *   CHONGQING (Xinhua/Internews): ‖ Chinese President Xi Jinping has called on the city to write its own chapter.
 *     CHONGQING CN | - | - | Xinhua, Internews
 *
 * The mark parts the dateline from the story, and from what has run into it from before. Below stand the places with their codes, the region as filed, the date as year-month-day
 * (what is not filed is left out), the credits, and the authors where the dateline names them; `-` where there is none. `not:` opens a
 * look-alike, which must stay text. Lines that open with `#` say what follows.
 */
const folder = new URL('../fixtures/datelines/', import.meta.url)
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
