import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src/annotate/annotate'
import { runs } from '../../support/draws'

const PIECES = {
  zh: [
    '外长',
    '李明',
    '说',
    '记者',
    '王小红',
    '·',
    '克莱尔',
    '博蒙',
    '发言人',
    '周一',
    '，',
    '。',
    '\n\n',
    '5日',
    'Ann Lee',
    '-',
  ],
  ja: [
    '岡部',
    '和彦',
    '財務相',
    'さん',
    '氏',
    '（52）',
    'マリア',
    '・',
    'ロペス',
    '。',
    'の',
    '\n\n',
    '県',
    '知事',
    '岡',
    '「',
  ],
  ko: [
    '한도윤',
    ' ',
    '장관',
    '국토교통부',
    '은',
    '씨',
    '맹',
    '배우',
    '김나루',
    '가',
    '.',
    '\n\n',
    '의원',
    '전',
    '대표',
    '"',
  ],
}

describe('people beside a title', () => {
  it('have their roles, and the name as id', () => {
    expect(annotateText('外长李明说，会议将举行。', { language: 'zh' }).people).toEqual([
      {
        id: 'person:李明',
        name: '李明',
        mentions: [{ path: 'text', start: 2, end: 4, text: '李明' }],
        roles: [{ text: '外长', anchor: { path: 'text', start: 0, end: 2, text: '外长' } }],
      },
    ])
  })

  it('are one person by the full name, the family name with a title and the name alone', () => {
    const text = '岡部和彦財務相は語った。岡部財務相は、岡部和彦と書いた。'
    const [person, ...others] = annotateText(text, { language: 'ja' }).people ?? []
    expect(others).toEqual([])
    expect(person?.mentions.map((mention) => mention.text)).toEqual(['岡部和彦', '岡部', '岡部和彦'])
  })

  it('speak: a particle is no part of the name', () => {
    const { people = [], statements = [] } = annotateText('맹수경씨는 “늦었다”고 말했다.', { language: 'ko' })
    expect(people.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['맹수경']])
    expect(statements.map(({ speaker }) => speaker?.mention?.text)).toEqual(['맹수경씨'])
  })

  it.each(Object.entries(PIECES))('%s: mentions are in the text, in order, without overlaps', (language, pieces) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const mentions = (annotateText(text, { language }).people ?? [])
          .flatMap((person) => person.mentions)
          .sort((a, b) => a.start - b.start)
        for (const [index, { start, end, text: words }] of mentions.entries()) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it.each([
    ['zh', '发言人王·'],
    ['zh', '外长李明'],
    ['ja', '田中さん'],
    ['ja', 'ア・'],
    ['ko', '김가나 대통령 '],
  ])('%s: a long run of %j takes linear time', (language, part) => {
    annotateText(part.repeat(1000), { language })
    const start = performance.now()
    annotateText(part.repeat(20_000), { language })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
