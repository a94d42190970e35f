import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate'
import { isBinary, isBinaryText } from '../../src/bytes/is-binary'
import { WirecopyError } from '../../src/diagnostics/error'
import { type Story, sourceSpans } from '../../src/diagnostics/story'
import { Article } from '../../src/entries/schema'
import { parse } from '../../src/parse/parse'
import { runs } from '../support/draws'
import { faults } from '../support/laws'

/*
 * The laws of DESIGN that bind the parser, over generated copy and over what is likely to break it.
 */
const seed = readFileSync(new URL('../../seeds/xi-chongqing.txt', import.meta.url), 'utf8')

const word = fc.oneof(
  fc.constantFrom(
    'Xi',
    'said',
    'the',
    'MOSCOW',
    'Md.',
    '(AP)',
    '--',
    '-',
    '_',
    'By',
    'growth.The',
    'Reuter',
    '###',
    'U.S.',
    '“No',
    'it”',
    '0 comment',
  ),
  fc.constantFrom(
    'CHONGQING (Xinhua/Internews):',
    'LONDON, March 20 -',
    'Related Posts',
    'Eds:',
    '* * *',
    '1.',
    '- ',
    '北京',
    '（記者',
    'ё',
    '😀',
    '\u202e',
    '\u200b',
  ),
  fc.constantFrom(
    '&amp;',
    '&#8217;',
    '&nbsp;',
    '&shy;',
    'quot;',
    '<p>',
    '</p><p>',
    '<br/>',
    '&lt;b&gt;',
    'â€™',
    'Ã©',
    'Ã¢â‚¬â„¢',
    'Â\u00a0',
    'â€',
    'N i e u w',
    'EU?s',
    'go\u00advern-',
    'ment',
    '\u200d',
    '\u0092',
    '\ufffd',
    '<a title="it.The end">',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom(
      '\u0000',
      '\u0002',
      '\u001f',
      '\u007f',
      '\u0085',
      '\u2028',
      '\ud800',
      '\udc00',
      '\ufffe',
      '\ufeff',
      '\v',
      '\f',
    ),
    maxLength: 3,
  }),
)
const line = fc
  .tuple(fc.constantFrom('', '', '   ', '    ', '\t', ' '), fc.array(word, { maxLength: 14 }))
  .map(([indent, words]) => indent + words.join(' '))
const copy = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n', '\u2028'))
  .map(([lines, end]) => lines.join(end))

/** The story of an input; nothing where it is refused as binary. */
function unlessBinary(input: string | Uint8Array, repair = true): Story | undefined {
  try {
    return parse(input, { repair })
  } catch (error) {
    if (error instanceof WirecopyError && error.code === 'binary-input') return undefined
    throw error
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined
  } catch {
    return false
  }
}

describe('any copy', () => {
  it('is read, in whole, into an article that the schema takes as it is', () => {
    fc.assert(
      fc.property(fc.oneof(copy, fc.string({ unit: 'binary', maxLength: 400 })), fc.boolean(), (text, repair) => {
        const story = unlessBinary(text, repair)
        if (story) expect(faults(text, story)).toEqual([])
        else expect(isBinaryText(text)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('is read the same twice, and as bytes', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const story = unlessBinary(text)
        fc.pre(story !== undefined)
        expect(parse(text)).toEqual(story)
        const bytes = new TextEncoder().encode(text)
        const wire = parse(bytes)
        // what is full of NUL may be UTF-16; nothing else is
        if (wire.charset) expect(text).toContain('\0')
        else expect(wire).toEqual(parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)))
      }),
      { numRuns: runs(300) },
    )
  })

  it('as any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const story = unlessBinary(bytes)
        if (story) expect(faults(story.text, story)).toEqual([])
        else expect(isBinary(bytes, isUtf8(bytes))).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it.each([
    ['nothing', ''],
    ['lines of one control below a dateline', '\u0000\nCHONGQING (Xinhua/Internews):\n（記者 \u2028\u0000'],
    ['a credit with a space before its hyphen', 'JAN0(O -VE)-'],
    [
      'a page with two parts on one line above the headline',
      'nt\nNot \neday\nARGO\nembaropen\nHOLD CE\nembargoen\nHOLD FOR RELEASE\nhhold\nabseo\n(EMBARGOURS MARCH 19) ***HAR - OFFICIAL\nemb\nig\nFer\neay\nFo\nhe run\\\n again after st18 (Reuters) - Ferries ran again on Monday, the port said.\neARCH 19\nheadline = Ferries run again after strike\nEMBARGOED rieand, March 18 (Reuters) - Ferries ran again on Monday, the port said.\nembargoy\nheadline run again after strike\nFor re',
    ],
    ['a lost space in a dateline', 'Ru?Amn. BAIKONUR,Kazakhstan— A Soyuz capsulinternational s'],
    ['a lost space in a dateline with a date', 'AUBURgrowth.TheN, N.Yí., April 8 --'],
    ['white space', ' \n\t\r\n\u3000 '],
    ['a byte order mark', '\ufeff'],
    ['controls', '\u0001\u0002\n\u0003'],
    ['half a story', seed.slice(0, 700)],
    ['a story with CR LF', seed.replace(/\n/g, '\r\n')],
    ['a story with CR', seed.replace(/\n/g, '\r')],
    ['a story on one line', seed.replace(/\n+/g, ' ')],
    ['a story twice', `${seed}\n\n${seed}`],
    ['a dateline alone', 'MIAMI (AP) --\n\nAfter a weekend of bitter accusations, attention returned to the judges.'],
    ['a name of JavaScript’s own', '__proto__\n\nconstructor\n\ntoString'],
    ['dashes', '-'.repeat(3000)],
    ['brackets', '('.repeat(3000)],
    ['stops', 'a.B'.repeat(2000)],
    ['tags broken before they end', 'Rain\n\nIt <p\n>is <a\nhref="x"\n>expected</a\r\n> in <br\n/> the north.'],
    ['escapes of separators', 'Rain\\u2028is =E2=80=A8expected %E2%80%A9in =C2=85the\\u2029 north.'],
    ['escapes of what is no character', 'Rain\\ufffe is\\uffff =EF=BF=BEexpected\\ud800 in\\u0000 the north.'],
    ['entities of separators and controls', 'Rain&#8232; is&#x85; expected&#0; in&#xfffe; the&#xd800; north.'],
    ['mojibake of a separator', 'Rainâ€¨ is expected in the northâ€™s valleys.'],
    [
      'a notice that names an item over two lines',
      'Correction: Rain\n\n    In London item "Rain is expected in the\nnorth," please read in second paragraph, 12 instead of 21.',
    ],
  ])('%s', (_, text) => {
    for (const repair of [true, false]) expect(faults(text, parse(text, { repair }))).toEqual([])
  })
})

describe('nested parts, ten thousand times', () => {
  it.each(
    [
      ...[
        '(AP) - ',
        '(AP) _ ',
        '/ТАСС/. ',
        'SPACE.com - ',
        'LIMA, April 24 (Reuters) - ',
        '（東京＝共同）',
        '新华社北京5月1日电 ',
      ],
      ...['(', '[', '（', '「', '“', '«', '"', '``', '(a [b ', '> ', '* ', '1. ', '<p>', '&amp;', '[b]', '=\n', '|'],
      ...['By Jane Doe and ', 'Reporting by Jane Doe; ', 'Eds: ', '(Corrects ', 'Monday and ', 'of the president '],
    ].map((piece) => [piece]),
  )('%j', (piece) => {
    const story = parse(`Rain\n\nLIMA, April 24 (Reuters) - ${piece.repeat(10_000)}`)
    expect(Article.safeParse(annotate(story).article).success).toBe(true)
    expect(() => parse(piece.repeat(10_000))).not.toThrow()
  })
})

describe('a text of ten megabytes on one line', () => {
  it('is read', () => {
    const text = 'The city should boost green development.He said so. '.repeat(200_000)
    expect(parse(text).article.body).toHaveLength(1)
  })
})

describe('the way back', () => {
  it('leads from any stretch of a text to what it was made from', () => {
    const text = 'TEST\n\n    PARIS, Oct 22 (Reuters) - The first line goes on\nin the second, and so\non.And on.\n'
    const story = parse(text)
    const path = 'body.0.text'
    const block = story.article.body[0]
    expect(block).toEqual({ kind: 'paragraph', text: 'The first line goes on in the second, and so on. And on.' })
    const at = 'The first line goes '.length
    expect(sourceSpans(story, path, at, at + 5).map(({ start, end }) => text.slice(start, end))).toEqual(['on\nin'])
    expect(sourceSpans(story, 'no.such.path' as string)).toEqual([])
    expect(sourceSpans(story, path)).toEqual([story.spans[path]])
  })
})

describe('the schema', () => {
  it('takes an empty article', () => expect(Article.parse({})).toEqual({ body: [] }))
})
