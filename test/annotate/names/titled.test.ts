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

describe('organisations in scripts without capitals', () => {
  const organisations = (language: string, text: string): unknown =>
    annotateText(text, { language }).organisations?.flatMap(({ mentions }) =>
      mentions.map((mention) => mention.text),
    ) ?? []

  it.each([
    ['zh', '据报道，青岚银行与云鹤大学签署协议，外交部表示欢迎。', ['青岚银行', '云鹤大学', '外交部']],
    ['zh', '伤者被送往白鹭湾人民医院。', ['白鹭湾人民医院']],
    ['zh', '一家上市公司的汽车停在医院附近。', []],
    ['ja', '霧島電力は海原大学と協定を結び、警視庁が調べている。', ['霧島電力', '海原大学', '警視庁']],
    ['ja', '地元テレビは、与党と野党が銀行で協議したと伝えた。', []],
    ['ko', '가람은행은 누리대학교와 협약을 맺었다고 환경부가 밝혔다.', ['가람은행', '누리대학교', '환경부']],
    ['ko', '운전자는 병원에서 은행까지 걸었다.', []],
    ['ar', 'أعلنت وزارة الزراعة أن جامعة المرسى وقعت الاتفاق الخميس.', ['وزارة الزراعة', 'جامعة المرسى']],
    ['ar', 'قالت شركة أخرى إن العمل بدأ.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(organisations(language, text)).toEqual(expected)
  })

  it('do not cross the people beside a title', () => {
    const { people = [], organisations: bodies = [] } = annotateText(
      '외교부 한도윤 장관은 한도윤 외교부 장관으로 불린다.',
      {
        language: 'ko',
      },
    )
    expect(people.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(['한도윤', '한도윤'])
    expect(bodies.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(['외교부', '외교부'])
  })

  it.each([
    ['zh', '人民银行'],
    ['zh', '公'],
    ['ja', '電力'],
    ['ko', '은행'],
    ['ar', 'وزارة ال'],
  ])('%s: a long run of %j takes linear time', (language, part) => {
    annotateText(part.repeat(1000), { language })
    const start = performance.now()
    annotateText(part.repeat(20_000), { language })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
