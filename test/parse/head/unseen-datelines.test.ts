import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'
import { faults } from '../../support/laws'

/*
 * fixtures/unseen/datelines-<n>.txt: datelines in frames, scripts and languages that nothing was tuned on, and look-alikes.
 *
 *   fi ¦ Lautat kulkevat taas ¦ HAMINANNIEMI (Rannikkosanomat) – ‖ Lautat liikennöivät jälleen maanantaina.
 *   not: de ¦ Fahrplan ¦ Muschelhafen – Sandeck: 8.15, 10.15 und 12.15 Uhr
 *
 * Language, headline, and the paragraph, with `‖` after the dateline and `⏎` for an empty line. `not:` opens a look-alike, which must stay
 * text. `missed:` marks what is not read rightly yet; take it away when it is.
 */
const folder = new URL('../../../fixtures/unseen/', import.meta.url)

interface Case {
  readonly language: string
  readonly copy: string
  readonly dateline: string | undefined
  readonly isMissed: boolean
}

function readCase(line: string): Case {
  const isMissed = line.startsWith('missed: ')
  const [language = '', headline, paragraph = ''] = line.replace(/^(?:missed: )?(?:not: )?/, '').split(' ¦ ')
  const isOther = /^(?:missed: )?not: /.test(line)
  const [dateline = ''] = paragraph.split('‖')
  return {
    language,
    copy: `${headline}\n\n${paragraph.replace(/\s*⏎\s*/g, '\n\n').replace(/‖ ?/, '')}`,
    dateline: isOther ? undefined : bare(dateline.replace('⏎', '')),
    isMissed,
  }
}

/** Returns a dateline without its separator and with single spaces. */
const bare = (text: string): string => text.replace(/[\s\-–—_:.,;=|/»■।]+$/u, '').replace(/\s+/g, ' ')

for (const file of readdirSync(folder).sort())
  describe(file, () => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
    it.each(lines.filter((line) => line && !line.startsWith('#')))('%s', (line) => {
      const { language, copy, dateline, isMissed } = readCase(line)
      const story = parse(copy, { language })
      expect(faults(copy, story)).toEqual([])
      const found = story.article.dateline && bare(story.article.dateline.text)
      if (isMissed) expect(found).not.toBe(dateline)
      else expect(found).toBe(dateline)
    })
  })
