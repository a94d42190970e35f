import { describe, expect, it } from 'vitest'
import { encode } from '../../src/bytes/encode'
import { parse } from '../../src/entries/index'

/** Stories in the multi-byte charsets of East Asia, in base64, as no engine encodes them. */
const eastAsian: readonly (readonly [charset: string, base64: string, text: string])[] = [
  [
    'shift_jis',
    'gXmTjIuei6STr4F6kK2Ve4LNNZP6gUGQVoK1gqKV+5BqgvCUrZVcgrWCvYFCik+WsY/IgsyV8ZO5iq+CqotMjtKJ74ypgsWWvoLngqmCyYK1gr2BQgo=',
    '【東京共同】政府は5日、新しい方針を発表した。外務省の報道官が記者会見で明らかにした。\n',
  ],
  [
    'euc-jp',
    'odrF7LX+tqbGsaHbwK/J3KTPNcb8oaK/t6S3pKTK/b/LpPLIr8m9pLekv6Gjs7DMs77KpM7K88a7tLGkrLWtvNSy8birpMfMwKTppKuky6S3pL+howo=',
    '【東京共同】政府は5日、新しい方針を発表した。外務省の報道官が記者会見で明らかにした。\n',
  ],
  [
    'euc-kr',
    'KLytv+89v6zH1bS6vbopILHow7a89iCx4sDaID0gwaS6zrTCIDXAzyC79bfOv+4guebEp8C7ILnfx6XH37TZsO0gueDH+7TZLgo=',
    '(서울=연합뉴스) 김철수 기자 = 정부는 5일 새로운 방침을 발표했다고 밝혔다.\n',
  ],
  [
    'gb18030',
    '0MK7qsnnsbG+qTXUwjXI1bXno6i8x9XfzfXD96OpzeK9u7K/t6LR1MjL0MfG2tK7se3KvqOs1tC3vdS4zay497e9vNPHv7rP1/eho8v7y7WjrNXi0ru+9raoysfKrrfW1tjSqrXEoaMK',
    '新华社北京5月5日电（记者王明）外交部发言人星期一表示，中方愿同各方加强合作。他说，这一决定是十分重要的。\n',
  ],
  [
    'big5',
    'oV2kpKWhqsCwT6rMpP2p+qV4pV81pOm5caFepX6l5rOhtW+opaRIpLWk0artpdyhQafapOjEQLtQplWw6qVbsWqmWKdAoUOlTLuhoUGzb6RAqE2pd6xPpFGkwK2rrW6quqFDCg==',
    '（中央社記者王明台北5日電）外交部發言人今天表示，我方願與各國加強合作。他說，這一決定是十分重要的。\n',
  ],
]

describe('Chinese, Japanese and Korean bytes without a declared charset', () => {
  it.each(eastAsian)('%s is found by its frequent characters', (charset, base64, text) => {
    const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
    const story = parse(bytes)
    expect(story.text).toBe(text)
    expect(story.charset).toEqual({ found: charset })
    expect(story.diagnostics.find(({ rule }) => rule === 'read/charset')).toMatchObject({
      message: `Copy is not UTF-8; it was decoded as ${charset}.`,
      hint: 'Set `charset` if it is another.',
    })
    // a cut within a character, and a declaration
    expect(parse(bytes.subarray(0, bytes.length - 2)).charset?.found).toBe(charset)
    expect(parse(bytes, { charset: 'windows-1252' }).text).not.toBe(text)
  })

  it.each([
    [
      'windows-1252',
      'Les « élèves » étaient là dès l’été, où ils ont été reçus à l’hôtel près de la forêt, été après été.',
    ],
    ['windows-1251', 'Москва, 5 мая. Правительство сообщило о решении, доклад будет опубликован в понедельник.'],
    ['koi8-r', 'Москва, 5 мая. Правительство сообщило о решении, доклад будет опубликован в понедельник.'],
  ])('%s is none of them', (charset, text) => {
    const bytes = encode(text, { found: charset })
    expect(['windows-1252', 'iso-8859-1', charset]).toContain(parse(bytes).charset?.found)
  })
})
